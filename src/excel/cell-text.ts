// Text that stays text. Excel reads what is put into a cell as if it were typed: '=1+1' becomes a formula, '3-1' a date,
// '001' a number. A leading apostrophe, which is not part of the text, keeps it from doing so.
import type { CellValue } from '../workbook/spec';

/** First characters that Excel, or a full-width input method, takes for a formula; a leading apostrophe is eaten. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠'＇]/;

/** What to assign to `values`. `asText`: the cell has the number format '@', where only formulas must be kept away. */
export function cellText(value: CellValue, asText: boolean): string | number {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return value;
  return asText && !LIKE_A_FORMULA.test(value) ? value : `'${value}`;
}
