// Widths of columns and heights of rows: one call for all that are the same.
import type { Sheet } from '../../workbook/spec';
import { columnName } from '../../workbook/address';
import { areasAt, joinedAddresses } from '../range';
import { columnPoints } from '../points';
import { step, type Step } from '../step';

/** [5, 5, 7, 5] → 5: 0–1 and 3, 7: 2. Null is left out. */
function runs(sizes: readonly (number | null)[]): Map<number, { first: number; last: number }[]> {
  const found = new Map<number, { first: number; last: number }[]>();
  sizes.forEach((size, index) => {
    if (size === null) return;
    const known = found.get(size) ?? [];
    const run = known.at(-1);
    if (run?.last === index - 1) run.last = index;
    else known.push({ first: index, last: index });
    found.set(size, known);
  });
  return found;
}

/** Characters → points, for the columns of `sheet`. */
export function sizeColumns(name: string, { widths }: Pick<Sheet, 'widths'>): Step[] {
  return [...runs(widths)].flatMap(([characters, columns]) =>
    joinedAddresses(columns.map(({ first, last }) => `${columnName(first)}:${columnName(last)}`)).map((address) =>
      step((desk) => {
        areasAt(desk.sheet(name), address).format.columnWidth = columnPoints(characters);
      }),
    ),
  );
}

/** Points, for the rows of `sheet`. */
export function sizeRows(name: string, { heights }: Pick<Sheet, 'heights'>): Step[] {
  return [...runs(heights)].flatMap(([points, rows]) =>
    joinedAddresses(rows.map(({ first, last }) => `${first + 1}:${last + 1}`)).map((address) =>
      step((desk) => {
        areasAt(desk.sheet(name), address).format.rowHeight = points;
      }),
    ),
  );
}
