// What a number in a cell means to the person who sees it: a date, a share in per cent, or just the number.
import { isDateFormat } from '../../model/day-number';
import { attributeOf, scanMarkup } from '../scan-markup';
import { localName } from './local-name';

/** Prints a number as the format of its cell shows it, as far as the meaning goes. */
export type CellFormat = (value: number) => string;

/** By the index that cells give as their style. */
export type CellFormats = readonly CellFormat[];

const DAY_MS = 24 * 60 * 60 * 1000;
/** Formats that every workbook has, those of Chinese Excel among them: days, months without a day, and per cent. */
const BUILT_IN_DAYS = new Set([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]);
const BUILT_IN_MONTHS = new Set([17, 27, 36, 50, 52, 57]);
const BUILT_IN_PERCENT = new Set([9, 10]);

/** Reads styles.xml. */
export function readCellFormats(xml: string, dates1904: boolean): CellFormats {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCellFormats = false;
  scanMarkup(xml, {
    open(name, attributes) {
      const local = localName(name);
      const id = Number.parseInt(attributeOf(attributes, 'numFmtId') ?? '', 10) || 0;
      if (local === 'numFmt') codes.set(id, attributeOf(attributes, 'formatCode') ?? '');
      else if (local === 'cellXfs') inCellFormats = true;
      else if (local === 'xf' && inCellFormats) formats.push(formatOf(id, codes.get(id) ?? '', dates1904));
    },
    close(name) {
      if (localName(name) === 'cellXfs') inCellFormats = false;
    },
    text() {},
  });
  return formats;
}

function formatOf(id: number, code: string, dates1904: boolean): CellFormat {
  // quoted words, colours and escapes say nothing of the kind: [Red]0"年"
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const isDay = code === '' ? BUILT_IN_DAYS.has(id) : /d/i.test(bare);
  if (isDay || (code === '' ? BUILT_IN_MONTHS.has(id) : isDateFormat(code)))
    return (value) => printDate(value, dates1904, isDay);
  if (BUILT_IN_PERCENT.has(id) || bare.includes('%')) return (value) => `${printNumber(value * 100)}%`;
  return printNumber;
}

/** A number as Excel shows it in a cell of no format: 0.1 + 0.2 is 0.3. */
export function printNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** 45657 → 2024年12月31日. Excel counts days from 1899-12-30 (or 1904-01-01). */
function printDate(serial: number, dates1904: boolean, withDay: boolean): string {
  const epoch = dates1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(epoch + Math.floor(serial) * DAY_MS);
  if (Number.isNaN(date.getTime()) || serial < 1) return printNumber(serial);
  const month = `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月`;
  return withDay ? `${month}${date.getUTCDate()}日` : month;
}
