// What Excel makes of something put into a cell: the traps that a writer of text must know. A string may become a
// formula, a number, a date or a boolean; '@' and a leading apostrophe keep it text.
import { invalidArgument } from '../errors';

export const MAX_TEXT = 32_767;

export interface Entered {
  readonly value: string | number | boolean;
  readonly formula: string | null;
  /** The text was entered with a leading apostrophe, which is not part of it. */
  readonly quoted: boolean;
  /** A format that Excel gives by itself, e.g. to a date. */
  readonly format?: string;
}

/** Formulas are not computed; whoever reads the result of one meets this, and the host stops. */
export const UNCOMPUTED = ' uncomputed formula';

const HALF_WIDTH = (text: string): string =>
  text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ');

const plain = (value: string | number | boolean): Entered => ({ value, formula: null, quoted: false });

const serial = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;

function asDate(text: string): Entered | null {
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (full) return dated(Number(full[1]), Number(full[2]), Number(full[3]));
  const month = /^(\d{4})[-/年](\d{1,2})月?$/.exec(text);
  if (month) return dated(Number(month[1]), Number(month[2]), 1);
  const day = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (day) return dated(2026, Number(day[1]), Number(day[2]));
  if (/^(\d{1,2})月$/.test(text)) return null;
  if (/^\d{1,2}:\d{2}(:\d{2})?$/.test(text)) {
    const [hours, minutes, seconds = 0] = text.split(':').map(Number);
    const fraction = (Number(hours) * 3600 + Number(minutes) * 60 + seconds) / 86_400;
    return { ...plain(fraction), format: 'h:mm' };
  }
  return null;
}

function dated(year: number, month: number, day: number): Entered | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { ...plain(serial(year, month, day)), format: 'yyyy/m/d' };
}

function asNumber(text: string): Entered | null {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return plain(Number(text));
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return plain(Number(text.replaceAll(',', '')));
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text);
  if (percent) return { ...plain(Number(percent[1]) / 100), format: '0.00%' };
  const money = /^[¥￥$](\d+(?:\.\d+)?)$/.exec(text);
  if (money) return plain(Number(money[1]));
  const bracketed = /^\((\d+(?:\.\d+)?)\)$/.exec(text);
  return bracketed ? plain(-Number(bracketed[1])) : null;
}

/**
 * What a cell of number format `format` holds after `input` was put into it; null: the cell stays as it is.
 * @throws ExcelError InvalidArgument for text that is too long, or that begins like a formula and is none.
 */
export function enterValue(input: unknown, format: string): Entered | null {
  if (input === null) return null;
  if (typeof input === 'boolean') return plain(input);
  if (typeof input === 'number') return format === '@' ? plain(String(input)) : plain(input);
  if (typeof input !== 'string') throw invalidArgument(`not a cell value: ${typeof input}`);
  if (input.length > MAX_TEXT) throw invalidArgument(`text of ${input.length} characters in a cell`);
  if (input.startsWith("'")) return { value: input.slice(1), formula: null, quoted: true };
  if (format === '@' || input === '') return plain(input);
  const half = HALF_WIDTH(input).trim();
  const read = asNumber(half) ?? asDate(half);
  if (read) return read;
  if (/^(true|false)$/i.test(half)) return plain(half.toLowerCase() === 'true');
  if (/^[=+\-@]/.test(half) && half.length > 1) return asFormula(half);
  return plain(input);
}

/** Only a shape that could be a formula is taken; `=not a formula` is refused as Excel refuses it. */
function asFormula(text: string): Entered {
  const body = text.replace(/^[=+@]/, '');
  if (!/^-?["\w.$#('[\]@!:,*/+&<>=^%\p{L} )-]*$/u.test(body) || /\p{L} \p{L}/u.test(body)) {
    throw invalidArgument(`not a formula: ${text}`);
  }
  return { value: UNCOMPUTED, formula: `=${body}`, quoted: false };
}
