// range.text: what a person sees in a cell, for the number formats that our sheets use.
import { isoDay } from '../../../src/model/day-number';
import { HostGap } from '../errors';
import type { SheetModel } from './sheet';

/** @throws HostGap for a number format that the host cannot show. */
export function displayed(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.shown(row, column);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = sheet.style(row, column).numberFormat;
  if (format === 'General' || format === '@') return String(value);
  const decimals = /^0(?:\.(0+))?(%)?$/.exec(format);
  if (decimals) return (decimals[2] ? value * 100 : value).toFixed(decimals[1]?.length ?? 0) + (decimals[2] ?? '');
  if (format === 'yyyy-mm-dd') return isoDay(value);
  if (format === 'yyyy/m/d') return isoDay(value).split('-').map(Number).join('/');
  throw new HostGap(`the text of a number in the format ${format}`);
}
