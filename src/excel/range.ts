// Ranges that leave nothing behind: an untracked range costs Excel no reference.
import { areaName } from '../workbook/address';
import type { Area } from '../workbook/spec';

export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns).untrack();

/** What must be loaded of a range for `areaOf`. */
export const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Several areas at once: `address` as `addressesOf` gives it. */
export const areasAt = (sheet: Excel.Worksheet, address: string): Excel.RangeAreas =>
  sheet.getRanges(address).untrack();

/** Excel takes no longer address of several areas. */
const MAX_ADDRESS = 8000;

/** `addresses` joined by commas, as few as can be, each short enough for one call. */
export function joinedAddresses(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < MAX_ADDRESS)
      joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}

/** The addresses of `areas`, as few as can be. */
export const addressesOf = (areas: readonly Area[]): string[] => joinedAddresses(areas.map(areaName));
