// Tables that go on over pages: the header that is printed again is left out, and a row that a page break cut in two is
// one row.
import type { SourceLine } from '../document';
import { lineOfRow } from '../table';
import type { RuledTable } from './ruled-tables';

/** Columns are the same where their edges are less than this apart, in points. */
const SAME_EDGE = 4;
const NUMBER = /^\d{1,4}[.．、*]?$/;

/** The tables of each page, with what belongs to an earlier page taken out or moved there. */
export function joinTables(pages: readonly (readonly RuledTable[])[]): RuledTable[][] {
  let open: { table: RuledTable; rows: SourceLine[]; header: SourceLine | undefined } | null = null;
  return pages.map((tables) =>
    tables.map((table, index) => {
      let rows = [...table.rows];
      const goesOn = index === 0 && open !== null && isSameGrid(open.table, table);
      const header: SourceLine | undefined = goesOn ? open?.header : rows[0];
      if (goesOn && open) {
        if (rows[0]?.text === header?.text) rows = rows.slice(1);
        const [first] = rows;
        const last = open.rows.at(-1);
        if (first && last && goesOnFrom(first, open.rows)) {
          open.rows[open.rows.length - 1] = joinRows(last, first);
          rows = rows.slice(1);
        }
      }
      open = { table, rows, header };
      return { ...table, rows };
    }),
  );
}

function isSameGrid(a: RuledTable, b: RuledTable): boolean {
  return (
    a.columns.length === b.columns.length &&
    a.columns.every((edge, index) => Math.abs(edge - (b.columns[index] ?? Infinity)) < SAME_EDGE)
  );
}

/**
 * Whether a page begins with the rest of a row: the column that numbers the rows is empty in it, or holds the last
 * digits of the number that comes next (14 at the foot of a page, 6 at the head of the next: 146 after 145). Where no
 * column numbers the rows, every row stands for itself.
 */
function goesOnFrom(first: SourceLine, before: readonly SourceLine[]): boolean {
  const numbered = before.filter((row) => row.cells?.some((cell) => NUMBER.test(cell)));
  const column = numbered.at(-1)?.cells?.findIndex((cell) => NUMBER.test(cell)) ?? -1;
  const rest = first.cells?.[column];
  if (rest === undefined) return false;
  if (rest !== '') {
    if (!/^\d/.test(rest)) return false;
    const [previous, last] = [numbered.at(-2)?.cells?.[column] ?? '', before.at(-1)?.cells?.[column] ?? ''];
    return Number.parseInt(last + rest, 10) === Number.parseInt(previous, 10) + 1;
  }
  // a heading that runs across all columns has its first cell only
  return first.cells?.slice(1).some((cell) => cell !== '') ?? false;
}

function joinRows(above: SourceLine, below: SourceLine): SourceLine {
  const cells = (above.cells ?? []).map((cell, column) => cell + (below.cells?.[column] ?? ''));
  return lineOfRow(above.at, cells, above.mergedAbove ?? []);
}
