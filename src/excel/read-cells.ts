// Cells of several places in requests whose answers stay under the web's limit.
import type { Area, Reference } from '../workbook/spec';
import { excelError } from './excel-error';
import { FengongError } from '../model/errors';
import { rangeAt } from './range';

export interface Cells {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
}

/** Cells an answer; halved when they turn out to be long texts. */
const CELLS_A_REQUEST = 10_000;

interface Piece {
  readonly index: number;
  readonly sheet: string;
  readonly area: Area;
}

function pieces(places: readonly Reference[]): Piece[] {
  return places.flatMap((place, index) => {
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_A_REQUEST / place.columns));
    const list: Piece[] = [];
    for (let first = 0; first < place.rows; first += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, place.rows - first);
      list.push({ index, sheet: place.sheet, area: { ...place, row: place.row + first, rows } });
    }
    return list;
  });
}

function groups(list: readonly Piece[]): Piece[][] {
  const result: Piece[][] = [];
  let room = 0;
  for (const piece of list) {
    const cells = piece.area.rows * piece.area.columns;
    if (cells > room) {
      result.push([]);
      room = CELLS_A_REQUEST;
    }
    result.at(-1)?.push(piece);
    room -= cells;
  }
  return result;
}

function halves(list: readonly Piece[]): [Piece[], Piece[]] | null {
  const [only] = list;
  if (list.length > 1) {
    const middle = Math.ceil(list.length / 2);
    return [list.slice(0, middle), list.slice(middle)];
  }
  if (!only || only.area.rows < 2) return null;
  const rows = Math.ceil(only.area.rows / 2);
  const { row } = only.area;
  return [
    [{ ...only, area: { ...only.area, rows } }],
    [{ ...only, area: { ...only.area, row: row + rows, rows: only.area.rows - rows } }],
  ];
}

async function fetch(context: Excel.RequestContext, list: readonly Piece[], result: Cells[]): Promise<void> {
  const ranges = list.map(({ sheet, area }) => {
    const range = rangeAt(context.workbook.worksheets.getItem(sheet), area);
    range.load('values,formulas,numberFormat');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const known = excelError(error);
    const split = known instanceof FengongError && known.code === 'excel-request-too-large' ? halves(list) : null;
    if (!split) throw known;
    await fetch(context, split[0], result);
    await fetch(context, split[1], result);
    return;
  }
  list.forEach(({ index }, at) => {
    const range = ranges[at] as Excel.Range;
    result[index]?.values.push(...range.values);
    result[index]?.formulas.push(...range.formulas);
    result[index]?.formats.push(...range.numberFormat);
  });
}

/** The cells of every place, in the order of `places`. @throws FengongError for what Excel refuses. */
export async function readCells(context: Excel.RequestContext, places: readonly Reference[]): Promise<Cells[]> {
  const result = places.map((): Cells => ({ values: [], formulas: [], formats: [] }));
  for (const group of groups(pieces(places))) await fetch(context, group, result);
  return result;
}
