// Links from cells to cells, also where the user renamed a sheet or moved a table.
import { linkTarget } from '../../workbook/address';
import type { Sheet } from '../../workbook/spec';
import type { Place } from '../plan-drawing';
import { rangeAt } from '../range';
import { step, type Step } from '../step';

/** Links to a sheet that is not ours are left out: they would lead into the user's own cells. */
export function linkCells(name: string, { links }: Sheet, places: ReadonlyMap<string, Place>): Step[] {
  return links.flatMap(({ row, column, target, tip }) => {
    const place = places.get(target.sheet);
    if (!place) return [];
    const moved = {
      ...target,
      sheet: place.name,
      row: Math.max(0, target.row + place.down),
      column: Math.max(0, target.column + place.right),
    };
    return [
      step((desk) => {
        const cell = rangeAt(desk.sheet(name), { row, column, rows: 1, columns: 1 });
        cell.hyperlink = { documentReference: linkTarget(moved), screenTip: tip };
      }, 1),
    ];
  });
}
