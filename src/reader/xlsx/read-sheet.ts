// One sheet to lines: a row a line, merged cells given to the first of them. Rows without text are left out. A sheet of
// one column is text: each line of each cell is a line.
import type { Budget } from '../budget';
import type { SourceLine } from '../document';
import { attributeOf, scanMarkup } from '../scan-markup';
import { lineOfRow, MAX_COLUMNS } from '../table';
import { printNumber, type CellFormats } from './cell-formats';
import { localName } from './local-name';

interface Row {
  readonly at: number;
  /** By column, from 0. */
  readonly texts: Map<number, string>;
}

interface Merge {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Reads one worksheet part. */
export function readSheet(xml: string, strings: readonly string[], formats: CellFormats, budget: Budget): SourceLine[] {
  const { rows, merges } = readRows(xml, strings, formats, budget);
  const width = rows.reduce((widest, row) => Math.max(widest, ...row.texts.keys(), 0), 0) + 1;
  if (width === 1) {
    return rows.flatMap((row) => (row.texts.get(0) ?? '').split('\n').map((text) => ({ at: row.at, text })));
  }
  budget.spend(rows.length * width, 0);
  const openMerges = new Map<number, number>();
  let next = 0;
  return rows.map((row) => {
    for (let merge = merges[next]; merge && merge.firstRow < row.at; merge = merges[++next]) {
      openMerges.set(merge.column, merge.lastRow);
    }
    const cells = Array.from({ length: width }, (_, column) => row.texts.get(column) ?? '');
    const mergedAbove: number[] = [];
    for (const [column, lastRow] of openMerges) {
      if (lastRow < row.at) openMerges.delete(column);
      else if (cells[column] === '') mergedAbove.push(column);
    }
    return lineOfRow(
      row.at,
      cells,
      mergedAbove.sort((a, b) => a - b),
    );
  });
}

function readRows(
  xml: string,
  strings: readonly string[],
  formats: CellFormats,
  budget: Budget,
): { rows: Row[]; merges: Merge[] } {
  const rows: Row[] = [];
  const merges: Merge[] = [];
  let row: Row = { at: 0, texts: new Map() };
  let column = -1;
  let type = '';
  let style = 0;
  let value: string | null = null;
  let inValue = false;
  let inGuide = false;

  scanMarkup(xml, {
    open(name, attributes) {
      const local = localName(name);
      if (local === 'row') {
        const at = Number.parseInt(attributeOf(attributes, 'r') ?? '', 10);
        row = { at: at > row.at ? at : row.at + 1, texts: new Map() };
        column = -1;
      } else if (local === 'c') {
        column = columnOf(attributeOf(attributes, 'r') ?? '') ?? column + 1;
        type = attributeOf(attributes, 't') ?? 'n';
        style = Number.parseInt(attributeOf(attributes, 's') ?? '', 10) || 0;
        value = null;
      } else if (local === 'v' || local === 't') inValue = true;
      else if (local === 'rPh') inGuide = true;
      else if (local === 'mergeCell') {
        const merge = mergeOf(attributeOf(attributes, 'ref') ?? '');
        if (merge) merges.push(merge);
      }
    },
    close(name) {
      const local = localName(name);
      if (local === 'v' || local === 't') inValue = false;
      else if (local === 'rPh') inGuide = false;
      else if (local === 'c' && value !== null && column < MAX_COLUMNS) {
        const text = textOf(value, type, style, strings, formats);
        if (text === '') return;
        budget.spend(0, text.length);
        row.texts.set(column, text);
      } else if (local === 'row' && row.texts.size > 0) rows.push(row);
    },
    text(text) {
      if (inValue && !inGuide) value = (value ?? '') + text;
    },
  });
  return { rows, merges: merges.sort((a, b) => a.firstRow - b.firstRow) };
}

/** What a person sees in the cell; the result of a formula, not the formula. */
function textOf(value: string, type: string, style: number, strings: readonly string[], formats: CellFormats): string {
  if (type === 's') return tidy(strings[Number.parseInt(value, 10)] ?? '');
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return tidy(value);
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? value.trim() : (formats[style] ?? printNumber)(number);
}

/** Line ends as `\n`; Excel writes a carriage return within text as _x000D_. */
function tidy(text: string): string {
  return text.replace(/_x000D_|\r/g, '').trim();
}

/** `C12` → 2; null where the reference gives no column. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A merge over several rows: `B2:C9`; null for any other. */
function mergeOf(reference: string): Merge | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(reference);
  const column = columnOf(match?.[1] ?? '');
  if (!match || column === null || column >= MAX_COLUMNS) return null;
  const [firstRow, lastRow] = [Number(match[2]), Number(match[3])];
  return lastRow > firstRow ? { column, firstRow, lastRow } : null;
}
