// Rectangles of cells.
import type { Area } from '../workbook/spec';

/** The cells in both; null: there are none. */
export function overlap(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** `area` without `hole`: at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = overlap(area, hole);
  if (!common) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const pieces: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: common.row + common.rows, rows: bottom - common.row - common.rows },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: common.column + common.columns, columns: right - common.column - common.columns },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The smallest area that holds both. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
