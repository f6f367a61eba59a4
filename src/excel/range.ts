// Ranges that leave nothing behind: an untracked range costs Excel no reference.
import { areaName } from '../workbook/address';
import type { Area } from '../workbook/spec';

export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns).untrack();

/** Several areas at once: `address` as `addressesOf` gives it. */
export const areasAt = (sheet: Excel.Worksheet, address: string): Excel.RangeAreas =>
  sheet.getRanges(address).untrack();

/** Excel takes no longer address of several areas. */
const MAX_ADDRESS = 8000;

/** The addresses of `areas`, as few as can be, each short enough for one call. */
export function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const name = areaName(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + name.length < MAX_ADDRESS)
      addresses[addresses.length - 1] = `${last},${name}`;
    else addresses.push(name);
  }
  return addresses;
}
