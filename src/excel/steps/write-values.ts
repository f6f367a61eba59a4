// Values as whole rows of a rectangle, in pieces that fit a request.
import type { Area } from '../../workbook/spec';
import { rangeAt } from '../range';
import type { Step } from '../step';

/** Ready to assign: text is protected, a formula begins with '='. */
export type Written = string | number | boolean;

const PIECE = 1024 * 1024;
/** The client cuts an assignment into pieces of 1,500 cells and writes about as much around each. */
const CELLS_A_PIECE = 1500;
const AROUND_A_PIECE = 700;

const utf8 = new TextEncoder();

function pieceOf(sheet: string, area: Area, rows: readonly (readonly Written[])[], bytes: number): Step {
  const place = { ...area, rows: rows.length };
  return {
    bytes,
    perform: (desk) => {
      rangeAt(desk.sheet(sheet), place).values = rows as Written[][];
    },
    ...(rows.length < 2 ? {} : { halves: () => halve(sheet, place, rows, bytes) }),
  };
}

function halve(sheet: string, area: Area, rows: readonly (readonly Written[])[], bytes: number): readonly [Step, Step] {
  const middle = Math.ceil(rows.length / 2);
  return [
    pieceOf(sheet, area, rows.slice(0, middle), bytes / 2),
    pieceOf(sheet, { ...area, row: area.row + middle }, rows.slice(middle), bytes / 2),
  ];
}

/** Assigns `rows` to the rectangle that begins at `row`, `column`; '' empties a cell. */
export function writeValues(sheet: string, row: number, column: number, rows: readonly (readonly Written[])[]): Step[] {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return [];
  const steps: Step[] = [];
  let first = 0;
  let bytes = 0;
  const close = (end: number): void => {
    if (end === first) return;
    const area: Area = { row: row + first, column, rows: end - first, columns };
    const around = Math.ceil(((end - first) * columns) / CELLS_A_PIECE) * AROUND_A_PIECE;
    steps.push(pieceOf(sheet, area, rows.slice(first, end), bytes + around));
    [first, bytes] = [end, 0];
  };
  rows.forEach((cells, index) => {
    const size = utf8.encode(JSON.stringify(cells)).length + 1;
    if (bytes > 0 && bytes + size > PIECE) close(index);
    bytes += size;
  });
  close(rows.length);
  return steps;
}
