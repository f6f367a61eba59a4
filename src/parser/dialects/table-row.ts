// A row of a table, whatever it came as: cells from a document, text parted by tabs, Markdown pipes.
import type { SourceLine } from '../../reader/document';
import { trim } from '../text/characters';

export interface TableRow {
  readonly cells: readonly string[];
  /** Columns whose cell is the lower part of a merged one. */
  readonly mergedAbove: readonly number[];
  readonly firstLine: number;
  readonly lastLine: number;
  /** Its cells stand under their columns by what they hold: there were more or fewer of them. */
  readonly guessed?: boolean;
}

/** The row in `line`; null where it is none. A rule under a Markdown header has no cells. */
export function readTableRow(line: SourceLine): TableRow | null {
  const cells = line.cells ?? splitCells(line.text);
  if (cells === null) return null;
  return {
    cells: cells.map((cell) => trim(cell)),
    mergedAbove: line.mergedAbove ?? [],
    firstLine: line.at,
    lastLine: line.at,
  };
}

/** Two pieces of one row: the last cell of the first goes on in the first cell of the second. */
export function joinRow(row: TableRow, cells: readonly string[], line: number): TableRow {
  const joined = (row.cells.at(-1) ?? '') + (cells[0] ?? '');
  return { ...row, cells: [...row.cells.slice(0, -1), joined, ...cells.slice(1)], lastLine: line };
}

function splitCells(text: string): string[] | null {
  if (text.includes('\t')) return plainCells(text, text.split('\t'));
  const first = text.search(/\S/);
  const pipe = text.indexOf('|');
  if (first === -1 || pipe === -1 || text.lastIndexOf('|') === pipe) return null;
  const inner = text.trim().replace(/^\||\|$/g, '');
  return /^[\s|:-]+$/.test(inner) ? [] : plainCells(inner, inner.split('|'));
}

/** The cells of `text` without the marks of Markdown: <br> parts paragraphs, ** makes bold. */
function plainCells(text: string, cells: string[]): string[] {
  if (!text.includes('**') && !text.includes('<')) return cells;
  return cells.map((cell) => cell.replaceAll('**', '').replace(/\s*<br\s*\/?>\s*/gi, '\n'));
}

/** Cells of a file, or text with a tab or a pipe in it. */
export const mayBeRow = (line: SourceLine): boolean => line.cells !== undefined || hasCellMark(line.text);

/** A tab or a pipe: one look at each character of every line. */
export function hasCellMark(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x09 || code === 0x7c) return true;
  }
  return false;
}
