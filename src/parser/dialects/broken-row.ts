// A row that a page break or a wrapped line cut in two: it is held back until it has all its cells, or a new row begins.
import type { SourceLine } from '../../reader/document';
import { readNumberMark } from '../lexing/number-mark';
import { trim } from '../text/characters';
import { ROW_NUMBER, type TableReader } from './read-table';
import { readRoleHeading } from './role-heading';
import { joinRow, type TableRow } from './table-row';

/** What becomes of rows that were held back. */
interface RowEvents {
  /** The row has all that it will get. */
  readonly release: (row: TableRow) => void;
  /** The line went on with the last cell of the row above. */
  readonly joined: (text: string, line: number) => void;
}

export class BrokenRow {
  private row: TableRow | null = null;

  constructor(
    private readonly table: TableReader,
    private readonly events: RowEvents,
  ) {}

  /**
   * Keeps a row that is short of cells, or joins a line to the one that is kept.
   * @param row the cells of the line; null where it has none
   * @returns false where the line is neither
   */
  keep(row: TableRow | null, line: SourceLine): boolean {
    const cells = row?.cells ?? [trim(line.text)];
    const first = cells[0] ?? '';
    const above = this.row;
    if (above !== null && first !== '' && !opensRow(first)) {
      const missing = this.table.widthOf(above.cells) - above.cells.length;
      if (cells.length - 1 <= missing) {
        this.events.joined(first, line.at);
        this.row = joinRow(above, cells, line.at);
        if (cells.length - 1 === missing) this.release();
        return true;
      }
    }
    if (cells.length === 1 && first === '') return false;
    this.release();
    if (row === null || row.cells.length >= this.table.widthOf(row.cells)) return false;
    this.row = row;
    return true;
  }

  /** Lets go of the row that is kept. */
  release(): void {
    const { row } = this;
    this.row = null;
    if (row !== null) this.events.release(row);
  }
}

const opensRow = (cell: string): boolean =>
  ROW_NUMBER.test(cell) || readNumberMark(cell) !== null || readRoleHeading(cell) !== null;
