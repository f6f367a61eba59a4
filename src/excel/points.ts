// Where cells lie on a sheet whose columns and rows we have sized, in points, as Excel places what floats over them.
import { UNSIZED } from '../workbook/layout';
import type { Area, Sheet } from '../workbook/spec';

const PIXELS_A_CHARACTER = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

/** 10 characters of the default font → 56.25 points: 7 pixels each, 5 of padding. */
export const columnPoints = (characters: number): number =>
  Math.round(characters * PIXELS_A_CHARACTER + PADDING) * POINTS_A_PIXEL;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle of the cells of `area`. */
export function boxOf({ widths, heights }: Pick<Sheet, 'widths' | 'heights'>, area: Area): Box {
  const across = (from: number, to: number) => sum(widths.slice(from, to).map(columnPoints));
  const down = (from: number, to: number) =>
    sum(Array.from({ length: to - from }, (_, i) => heights[from + i] ?? UNSIZED));
  return {
    left: across(0, area.column),
    top: down(0, area.row),
    width: across(area.column, area.column + area.columns),
    height: down(area.row, area.row + area.rows),
  };
}

const sum = (points: readonly number[]): number => points.reduce((all, one) => all + one, 0);
