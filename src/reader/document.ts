// What every format becomes: lines that know where they came from. The parser sees nothing else of a file.
import type { Finding } from '../model/finding';

/** A line of the input. `text` holds no line end; that of a row is its cells, joined by tabs. */
export interface SourceLine {
  /** 1-based line of the input text; paragraph for .docx, page for .pdf, row for .xlsx. */
  readonly at: number;
  readonly text: string;
  /**
   * Where the line was a row of a table: one text a grid column. Merged cells give their text to the first of them and
   * leave the others empty. Paragraphs within a cell are parted by `\n`.
   */
  readonly cells?: readonly string[];
  /** Where it was broken at a right edge and put together again: the place of its last piece. */
  readonly last?: number;
  /** The columns (from 0) whose cell is the lower part of one merged downwards: its text stands in a row above. */
  readonly mergedAbove?: readonly number[];
}

export interface SourceDocument {
  readonly name: string;
  /** Hex digest of the bytes. */
  readonly sha256: string;
  readonly lines: readonly SourceLine[];
  /** What the reader itself repaired, left out or could not read; the parser hands them on with its own. */
  readonly findings?: readonly Finding[];
}
