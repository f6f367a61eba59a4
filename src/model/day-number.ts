// Days as Excel counts them, in files and in cells: 1 is 1900-01-01, and 60 the 29th of February 1900 that never was.
// Days before March 1900 are not used here.
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** '2024-03-01' → 45352. */
export const dayNumber = (isoDay: string): number => (Date.parse(`${isoDay}T00:00:00Z`) - EPOCH) / DAY;

/** 45352 → '2024-03-01'; the time of day is dropped. `from1904`: the workbook counts from 1904 (old Macs). */
export function isoDay(number: number, from1904 = false): string {
  const days = Math.floor(number) + (from1904 ? 1462 : 0);
  return new Date(EPOCH + days * DAY).toISOString().slice(0, 10);
}

/** Whether a format code shows a day: years or days, or months where no hours or seconds make them minutes. */
export function isDateFormat(code: string): boolean {
  const [bare = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').split(';');
  if (/general/i.test(bare)) return false;
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
