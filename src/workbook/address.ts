// A1 notation of the areas of a spec, the same for every shell.
import type { Area, Reference } from './spec';

const names: string[] = [];

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = names[column];
  if (name === undefined) {
    name = '';
    for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
      name = String.fromCharCode(65 + (rest % 26)) + name;
    }
    names[column] = name;
  }
  return name;
}

/** (0, 0) → A1. */
export const cellName = (row: number, column: number): string => columnName(column) + (row + 1);

/** A1:B2; a single cell is A1. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as it stands before `!`: always quoted, inner quotes doubled. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** '任务台账'!A3:B5, for a link. */
export const linkTarget = (reference: Reference): string => `${quotedSheet(reference.sheet)}!${areaName(reference)}`;

/** '任务台账'!$A$3:$B$5, for a formula. */
export function absoluteReference(reference: Reference): string {
  const { row, column, rows, columns } = reference;
  const first = `$${columnName(column)}$${row + 1}`;
  const last = `$${columnName(column + columns - 1)}$${row + rows}`;
  return `${quotedSheet(reference.sheet)}!${first === last ? first : `${first}:${last}`}`;
}
