// Links from cells to cells, also where the user renamed a sheet or moved a table.
import { linkTarget } from '../../workbook/address';
import type { Area, Sheet } from '../../workbook/spec';
import type { Place } from '../plan-drawing';
import { addressesOf, areasAt, rangeAt } from '../range';
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

/** Neighbours in a row as one area. */
function runs(links: Sheet['links']): Area[] {
  const cells = [...links].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: Area[] = [];
  for (const { row, column } of cells) {
    const last = found.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    } else found.push({ row, column, rows: 1, columns: 1 });
  }
  return found;
}

/** Takes back the look that Excel gives to linked cells, before their own is given to them. */
export const plainLinks = (name: string, { links }: Sheet): Step[] =>
  addressesOf(runs(links)).map((address) =>
    step((desk) => {
      const { font } = areasAt(desk.sheet(name), address).format;
      font.underline = 'None';
      font.color = '#000000';
    }, 4),
  );
