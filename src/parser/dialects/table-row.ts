// A row of a table, whatever it came as: cells from a document, text parted by tabs, Markdown pipes.
import type { SourceLine } from '../../reader/document';
import { trim } from '../text/characters';

export interface TableRow {
  readonly cells: readonly string[];
  /** Columns whose cell is the lower part of a merged one. */
  readonly mergedAbove: readonly number[];
  readonly firstLine: number;
  readonly lastLine: number;
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

function splitCells(text: string): string[] | null {
  if (text.includes('\t')) return text.split('\t');
  const first = text.search(/\S/);
  const pipe = text.indexOf('|');
  if (first === -1 || pipe === -1 || text.lastIndexOf('|') === pipe) return null;
  const inner = text.trim().replace(/^\||\|$/g, '');
  return /^[\s|:-]+$/.test(inner) ? [] : inner.split('|');
}
