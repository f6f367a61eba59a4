// Chinese numerals to numbers: 二十三 → 23, 两百 → 200, 三千五百 → 3500, 万 → 10000.

const DIGITS = new Map(Array.from('零一二三四五六七八九', (c, value) => [c, value]));
DIGITS.set('〇', 0).set('两', 2);
const POWERS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIADS = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

export const isChineseNumeral = (c: string): boolean => DIGITS.has(c) || POWERS.has(c) || MYRIADS.has(c);

/** The value of a numeral written in Chinese; null where `text` is none. A power without a digit is one of it: 百 → 100. */
export function readChineseNumber(text: string): number | null {
  if (text === '') return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const c of text) {
    const power = POWERS.get(c);
    const myriad = MYRIADS.get(c);
    if (DIGITS.has(c)) digit = DIGITS.get(c)!;
    else if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = null;
    } else if (myriad !== undefined) {
      total += (section + (digit ?? (section === 0 ? 1 : 0))) * myriad;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}
