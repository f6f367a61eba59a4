// The values of a sheet, cell by cell. Formulas count by the value that was saved with them.
import { isoDay } from '../model/day-number';
import type { TableCell } from '../model/tables';
import { attributeOf } from '../reader/scan-markup';
import { scanPart } from './open-package';
import { decodeXstring } from './xml';

export interface CellContext {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** A1 → [0, 0]. */
export function parseCellName(name: string): [row: number, column: number] {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(name) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits) - 1, column - 1];
}

function valueOf(type: string, style: number, raw: string, inline: string, context: CellContext): TableCell {
  if (type === 'inlineStr') return decodeXstring(inline);
  if (raw.trim() === '' && type !== 'str') return null;
  switch (type) {
    case 's':
      return context.strings[Number(raw)] ?? null;
    case 'str':
      return decodeXstring(raw);
    case 'b':
      return raw === '1';
    case 'd':
      return raw.slice(0, 10);
    case 'e':
      return raw;
    default: {
      const number = Number(raw);
      // numbers below 1 in a date format are times of day
      return number >= 1 && context.dateStyles.has(style) ? isoDay(number, context.from1904) : number;
    }
  }
}

/** Calls `visit` for every cell that has a value, in the order of the sheet. */
export function readCells(
  part: string,
  context: CellContext,
  visit: (row: number, column: number, value: TableCell) => void,
): void {
  let row = -1;
  let column = -1;
  let type = 'n';
  let style = 0;
  let raw = '';
  let inline = '';
  let guide = false;
  let collecting: 'v' | 't' | null = null;
  const begin = (attributes: string): void => {
    const name = attributeOf(attributes, 'r');
    if (name === null) column++;
    else [row, column] = parseCellName(name);
    type = attributeOf(attributes, 't') ?? 'n';
    style = Number(attributeOf(attributes, 's') ?? 0);
    raw = inline = '';
  };
  scanPart(part, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributeOf(attributes, 'r') ?? row + 2) - 1;
        column = -1;
      } else if (name === 'c') begin(attributes);
      else if (name === 'rPh') guide = true;
      else if (name === 'v') collecting = 'v';
      else if (name === 't' && !guide) collecting = 't';
    },
    text: (piece) => {
      if (collecting === 'v') raw += piece;
      else if (collecting === 't') inline += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't') collecting = null;
      else if (name === 'rPh') guide = false;
      else if (name === 'c') {
        const value = valueOf(type, style, raw, inline, context);
        if (value !== null) visit(row, column, value);
      }
    },
  });
}
