// Rectangles of cells and their A1 addresses, as Excel writes and reads them.
import { cellName, areaName } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/spec';
import { invalidArgument } from '../errors';

export type { Area };
export { areaName, cellName };

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function between(first: Area, last: Area): Area {
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** A1, A1:B2, A:C or 3:5, with or without $. @throws ExcelError InvalidArgument. */
export function parseArea(address: string): Area {
  const plain = address.replaceAll('$', '');
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(plain);
  if (cells) {
    const first = { row: Number(cells[2]) - 1, column: columnNumber(cells[1] as string), rows: 1, columns: 1 };
    if (cells[3] === undefined) return inside(first, address);
    const last = { row: Number(cells[4]) - 1, column: columnNumber(cells[3]), rows: 1, columns: 1 };
    return inside(between(first, last), address);
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) {
    const first = columnNumber(columns[1] as string);
    const last = columnNumber(columns[2] as string);
    return inside({ row: 0, column: first, rows: MAX_ROWS, columns: last - first + 1 }, address);
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) {
    const first = Number(rows[1]) - 1;
    return inside({ row: first, column: 0, rows: Number(rows[2]) - first, columns: MAX_COLUMNS }, address);
  }
  throw invalidArgument(`not an address: ${address}`);
}

/** @throws ExcelError InvalidArgument if the area leaves the sheet. */
export function inside(area: Area, what = areaName(area)): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) throw invalidArgument(`outside the sheet: ${what}`);
  return area;
}

/** Splits `'a sheet'!A1:B2`; sheet is null where none is named. */
export function splitAddress(address: string): { sheet: string | null; area: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: null, area: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? (match[2] as string), area: match[3] as string };
}

/** As Excel writes it: quotes only where the name needs them. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;

export function overlap(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const contains = (outer: Area, inner: Area): boolean => {
  const common = overlap(outer, inner);
  return common !== null && sameArea(common, inner);
};

/** What is left of `area` without `hole`: at most four rectangles. */
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

export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield [row, column];
  }
}
