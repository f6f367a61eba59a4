// What every format becomes: lines that know where they came from. The parser sees nothing else of a file.
import type { Finding } from '../model/finding';

/** A line of the input. `cells` where it was a row of a table (merged cells are given to the first of them). */
export interface SourceLine {
  /** 1-based line of the input text; paragraph for .docx, page for .pdf, row for .xlsx. */
  readonly at: number;
  readonly text: string;
  readonly cells?: readonly string[];
}

export interface SourceDocument {
  readonly name: string;
  /** Hex digest of the bytes. */
  readonly sha256: string;
  readonly lines: readonly SourceLine[];
  /** What the reader itself repaired, left out or could not read; the parser hands them on with its own. */
  readonly findings?: readonly Finding[];
}
