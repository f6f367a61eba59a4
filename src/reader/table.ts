// A table of a document while it is read, and the lines it becomes. A table of one column is a frame around text, not a
// table: it becomes the text.
import type { Budget } from './budget';
import type { SourceLine } from './document';

/** Word stops at 63 columns; a span beyond this is no table. */
export const MAX_COLUMNS = 256;

export interface TableCell {
  /** Columns it covers, from 1. */
  span: number;
  /** It is the lower part of a cell merged downwards. */
  continues: boolean;
  readonly lines: SourceLine[];
}

export interface TableRow {
  readonly at: number;
  readonly cells: TableCell[];
}

export interface Table {
  readonly rows: TableRow[];
}

/** The cell that is being read, null before the first. */
export function currentCell(table: Table | undefined): TableCell | null {
  return table?.rows.at(-1)?.cells.at(-1) ?? null;
}

/** A number of columns as an attribute writes it; 0 where it is none. */
export function columnsOf(value: string | null): number {
  const columns = Number.parseInt(value ?? '', 10);
  return columns > 0 ? Math.min(columns, MAX_COLUMNS) : 0;
}

/** The lines of a finished table: its rows, or its paragraphs where it has but one column. */
export function linesOfTable(table: Table, budget: Budget): SourceLine[] {
  const isFrame = table.rows.every((row) => row.cells.length <= 1);
  if (isFrame) return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines));
  return table.rows.map((row) => {
    const line = lineOfTableRow(row);
    budget.spend(line.cells?.length ?? 0, line.text.length);
    return line;
  });
}

function lineOfTableRow(row: TableRow): SourceLine {
  const cells: string[] = [];
  const mergedAbove: number[] = [];
  for (const cell of row.cells) {
    if (cell.continues) mergedAbove.push(cells.length);
    cells.push(cell.continues ? '' : textOf(cell));
    for (let column = 1; column < cell.span && cells.length < MAX_COLUMNS; column++) cells.push('');
  }
  return lineOfRow(row.at, cells, mergedAbove);
}

/** The paragraphs of a cell that say something, parted by `\n`. */
function textOf(cell: TableCell): string {
  return cell.lines
    .map((line) => line.text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** A row as a line of the document. */
export function lineOfRow(at: number, cells: readonly string[], mergedAbove: readonly number[]): SourceLine {
  const text = cells.map((cell) => cell.replaceAll('\n', '')).join('\t');
  return mergedAbove.length > 0 ? { at, text, cells, mergedAbove } : { at, text, cells };
}
