// What people typed into our tables, and where it goes when the table is drawn anew. Nothing is dropped: what finds no
// place is told, and the sheet is then set aside whole instead of being drawn over.
import type { Table } from '../workbook/spec';
import type { Written } from './steps/write-values';
import { isTheirs, rowKeys } from './row-key';

/** A cell, ready to be assigned again: text is protected, a formula begins with '='. */
export interface TypedCell {
  readonly key: string;
  readonly header: string;
  readonly cell: Written;
}

/** What people typed into one table. */
export interface Typed {
  readonly table: string;
  /** Columns that people added, in their order. */
  readonly extras: readonly string[];
  readonly cells: readonly TypedCell[];
}

/** Cells of a table as they were read. */
export interface ReadTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

function writable(value: unknown, formula: unknown): Written {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return `'${String(value)}`;
}

/** The cells of `read` that people own and that are not blank. */
export function typedIn(read: ReadTable, spec: Table): Typed {
  const ours = new Set(spec.columns);
  const extras = read.headers.filter((header) => !ours.has(header));
  const columns = read.headers.filter((header) => isTheirs(spec, header));
  const keyOf = rowKeys(read.name, read.headers);
  const cells = read.values.flatMap((row, r) =>
    columns.flatMap((header): TypedCell[] => {
      const c = read.headers.indexOf(header);
      const value = row[c];
      if (value === '' || value === null || value === undefined) return [];
      return [{ key: keyOf(row), header, cell: writable(value, read.formulas[r]?.[c]) }];
    }),
  );
  return { table: read.name, extras, cells };
}

/** `now` over `before`: what stands in the workbook wins over what an earlier run remembered. */
export function merged(before: Typed | undefined, now: Typed | undefined): Typed | undefined {
  if (!before || !now) return now ?? before;
  const at = ({ key, header }: TypedCell): string => JSON.stringify([key, header]);
  const known = new Set(now.cells.map(at));
  return {
    table: now.table,
    extras: [...new Set([...now.extras, ...before.extras])],
    cells: [...now.cells, ...before.cells.filter((cell) => !known.has(at(cell)))],
  };
}

export interface Carried {
  /** The rows of the table, header first, with what people typed, and their columns at the right. */
  readonly rows: Written[][];
  /** Cells that differ from the new ones, or whose row is gone. */
  readonly lost: readonly TypedCell[];
}

const same = (written: Written, typed: Written): boolean =>
  written === typed || `'${String(written)}` === typed || written === `'${String(typed)}`;

/** Puts `typed` into the new rows of a table (header first, as they will be assigned). */
export function carry(typed: Typed, columns: readonly string[], rows: readonly (readonly Written[])[]): Carried {
  const headers = [...columns, ...typed.extras];
  const result = rows.map((row, index) => [
    ...row,
    ...typed.extras.map((header): Written => (index === 0 ? `'${header}` : '')),
  ]);
  const keyOf = rowKeys(typed.table, columns);
  const places = new Map<string, number>();
  rows.forEach((row, index) => {
    const key = keyOf(row.map(plain));
    if (index > 0 && key !== '' && !places.has(key)) places.set(key, index);
  });
  const lost = typed.cells.filter(({ key, header, cell }) => {
    const row = result[places.get(key) ?? -1];
    const column = headers.indexOf(header);
    if (!row || column < 0) return typeof cell !== 'string' || !cell.startsWith('=');
    const there = row[column] ?? '';
    if (there !== '') return !same(there, cell);
    row[column] = cell;
    return false;
  });
  return { rows: result, lost };
}

/** The value behind a protecting apostrophe. */
const plain = (cell: Written): Written => (typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell);
