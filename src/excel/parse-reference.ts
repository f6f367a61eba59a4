// The formula of a defined name back into a place.
import type { Reference } from '../workbook/spec';

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "='单位×章节'!$A$1:$C$9" → the place; null for constants, several areas and #REF!. */
export function parseReference(formula: string): Reference | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (!match) return null;
  const [, quoted, plain, left = '', top = '', right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnOf(left);
  return {
    sheet: quoted?.replaceAll("''", "'") ?? (plain as string),
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnOf(right) - column + 1,
  };
}
