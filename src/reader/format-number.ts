// Automatic numbers as Word prints them. Names of formats are those of the standard (ST_NumberFormat).
const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const FORMAL_DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/**
 * `value` in the format that Word calls `format`: (12, 'chineseCounting') → 十二. Formats beyond those of Chinese and
 * Western documents, and values that a format does not reach, are printed in decimal, as Word does.
 */
export function formatNumber(value: number, format: string): string {
  return FORMATS.get(format)?.(value) ?? String(value);
}

const chineseThousands = (value: number) => chinese(value, DIGITS, ['', '十', '百', '千'], '零', value < 20);
const chineseDigits = (value: number) => String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
const chineseCounting = (value: number) => (value < 100 ? chineseThousands(value) : chineseDigits(value));

const FORMATS = new Map<string, (value: number) => string | null>([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', (value) => String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))],
  ['decimalFullWidth2', (value) => String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))],
  ['decimalEnclosedCircle', (value) => fromRange(value, 0x2460, 20)],
  ['decimalEnclosedCircleChinese', (value) => fromRange(value, 0x2460, 20)],
  ['decimalEnclosedParen', (value) => fromRange(value, 0x2474, 20)],
  ['decimalEnclosedFullstop', (value) => fromRange(value, 0x2488, 20)],
  ['ideographEnclosedCircle', (value) => fromRange(value, 0x3280, 10)],
  ['lowerLetter', letters],
  ['upperLetter', (value) => letters(value)?.toUpperCase() ?? null],
  ['lowerRoman', roman],
  ['upperRoman', (value) => roman(value)?.toUpperCase() ?? null],
  ['chineseCounting', chineseCounting],
  ['taiwaneseCounting', chineseCounting],
  ['chineseCountingThousand', chineseThousands],
  ['taiwaneseCountingThousand', chineseThousands],
  ['japaneseCounting', chineseThousands],
  ['ideographDigital', chineseDigits],
  ['taiwaneseDigital', chineseDigits],
  ['japaneseDigitalTenThousand', chineseDigits],
  ['chineseLegalSimplified', (value) => chinese(value, FORMAL_DIGITS, ['', '拾', '佰', '仟'], '零', false)],
  ['ideographTraditional', (value) => STEMS[value - 1] ?? null],
  ['ideographZodiac', (value) => BRANCHES[value - 1] ?? null],
]);

/** Below 10,000, else null. `bareTen`: 十二 rather than 一十二. */
function chinese(
  value: number,
  digits: readonly string[],
  places: readonly string[],
  zero: string,
  bareTen: boolean,
): string | null {
  if (value <= 0) return digits[0] ?? null;
  if (value >= 10_000) return null;
  const printed = [...String(value)].map((digit, index, all) =>
    digit === '0' ? zero : `${digits[Number(digit)]}${places[all.length - 1 - index]}`,
  );
  const joined = printed
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero)
    .replace(new RegExp(`${zero}$`), '');
  return bareTen ? joined.replace(/^一十/, '十') : joined;
}

function fromRange(value: number, first: number, count: number): string | null {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : null;
}

/** a … z, aa … zz, aaa …: Word repeats the letter. */
function letters(value: number): string | null {
  if (value < 1 || value > 780) return null;
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null;
  let rest = value;
  let printed = '';
  for (const [size, letter] of ROMAN) {
    while (rest >= size) {
      printed += letter;
      rest -= size;
    }
  }
  return printed;
}
