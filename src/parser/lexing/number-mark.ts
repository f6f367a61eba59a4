// Numbers that stand before an item: 一、（一） 1. (1) ①. What kind of mark it is says how deep the item stands.
import { isChineseNumeral, readChineseNumber } from '../text/chinese-number';
import { isDigit, isSpace, oneOf, removeSpaces } from '../text/characters';

/** 0 第一章 · 1 一、· 2 （一） · 3 1. · 4 (1) · 5 ①: the smaller, the higher. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5;

export interface NumberMark {
  readonly rank: Rank;
  /** The number as a registry keeps it: `一`, `（一）`, `12`, `（1）`. */
  readonly no: string;
  readonly value: number;
  /** Characters of the mark and of the blanks after it. */
  readonly length: number;
  /** A digit follows at once (`5.5%`, `3.2020年`), or only a blank parts it from the text: may be no mark at all. */
  readonly touching: boolean;
  /** The mark is printed in half-width brackets. */
  readonly halfWidth: boolean;
}

const MAX_NUMERAL = 6;

/** The number mark at the very start of `text`, null where there is none. */
export function readNumberMark(text: string): NumberMark | null {
  const code = text.charCodeAt(0);
  if (isDigit(code)) return digitMark(text);
  if (code === 0xff08 || code === 0x28) return bracketMark(text);
  if (code >= 0x2460 && code <= 0x249b) return signMark(code, text);
  if (code === 0x5b || code === 0x3010) return bracketMark(text);
  if (code === 0x7b2c) return chapterMark(text);
  if (namesNumber(code)) return namedMark(text);
  if (code >= 0x4e00 && code <= 0x9fff && isChineseNumeral(text[0]!)) return numeralMark(text);
  return null;
}

/** ① ⑴ ⒈: numbers of one character. */
function signMark(code: number, text: string): NumberMark {
  if (code <= 0x2473) return mark(5, text[0]!, code - 0x245f, text, 1);
  if (code <= 0x2487) return mark(4, `（${code - 0x2473}）`, code - 0x2473, text, 1);
  return mark(3, String(code - 0x2487), code - 0x2487, text, 1);
}

/** What may follow a number that has no mark, only a blank (1 打造产业集群); not a unit (46 万人). */
const NAMES_TASK = /[“《\u4e00-\u9fff](?<![年月日时万亿个家项条座所名人户天周次件种类批岁级元吨米亩度届届余多])/;

/** 12. 12． 12、 12) 1* and, where it is due, a number with a blank. */
function digitMark(text: string): NumberMark | null {
  let end = 0;
  let value = 0;
  for (let code = text.charCodeAt(0); end < MAX_NUMERAL && isDigit(code); code = text.charCodeAt(++end)) {
    value = value * 10 + (code & 0xf);
  }
  let no = String(value);
  if (text[end] === '*') {
    no += '*';
    end++;
  }
  while (text[end] === ' ') end++;
  switch (text[end]) {
    case '.':
      return decimalMark(no, text, end) ?? mark(3, no, value, text, end + 1);
    case '．':
    case '﹒':
    case '、':
    case '﹑':
      return mark(3, no, value, text, end + 1);
    case '-':
    case '－':
    case '—':
    case '–':
      return dashedMark(no, text, end);
    case '/':
      return NAMES_TASK.test(text[end + 1] ?? '') ? mark(3, no, value, text, end + 1) : null;
    case '｜':
    case '|':
      return mark(3, no, value, text, end + 1);
    case ')':
    case '）':
      return mark(4, `（${no}）`, value, text, end + 1);
    default:
      if (text[end - 1] === ' ' && NAMES_TASK.test(text[end] ?? ''))
        return { ...mark(3, no, value, text, end), touching: true };
      // 1* 打造产业集群: a star does for the mark
      return no.endsWith('*') && end < text.length ? mark(3, no, value, text, end) : null;
  }
}

/** 1.2 打造产业集群: a number in two parts stands below the first of them. A blank or a mark must follow (3.2020年底前). */
function decimalMark(no: string, text: string, at: number): NumberMark | null {
  if (!isDigit(text.charCodeAt(at + 1))) return null;
  const [whole, below] = /^\.(\d{1,2})(?:[、．.]|\s(?=[“《一-龥]))/.exec(text.slice(at, at + 5)) ?? [];
  if (whole === undefined || !NAMES_TASK.test(text.slice(at + whole.length).trimStart()[0] ?? '')) return null;
  return mark(4, `${no}.${below!}`, Number(below), text, at + whole.length);
}

/** 1-2 打造产业集群: the same with a dash; a blank or a mark must follow, and no unit (1-2 个月, 3-5月). */
function dashedMark(no: string, text: string, at: number): NumberMark | null {
  const [whole, below] = /^.(\d{1,2})(?:[、．.]|\s)/.exec(text.slice(at, at + 5)) ?? [];
  if (below === undefined || !NAMES_TASK.test(text.slice(at + whole!.length).trimStart()[0] ?? '')) return null;
  return mark(4, `${no}-${below}`, Number(below), text, at + whole!.length);
}

/** The numbers of sub-items are few, and there are many with each. */
const BRACKETED = Array.from({ length: 100 }, (_, value) => `（${value}）`);
const inBrackets = (value: number): string => BRACKETED[value] ?? `（${value}）`;

const isPlain = (digits: string): boolean => digits.length === 1 && digits.charCodeAt(0) < 0x80;
const closesNumber = oneOf(')）]】');

/** （一） (一) （1） (1) [1]. */
function bracketMark(text: string): NumberMark | null {
  let end = 1;
  while (end <= MAX_NUMERAL && !closesNumber(text.charCodeAt(end))) end++;
  if (end > MAX_NUMERAL) return null;
  const inside = removeSpaces(text.slice(1, end));
  const halfWidth = text[0] === '(' || text[end] === ')';
  if (inside !== '' && isDigit(inside.charCodeAt(0))) {
    const value = isPlain(inside) ? Number(inside) : Number(inside.normalize('NFKC'));
    return Number.isInteger(value) ? mark(4, inBrackets(value), value, text, end + 1, halfWidth) : null;
  }
  const value = readChineseNumber(inside);
  return value === null ? null : mark(2, `（${inside}）`, value, text, end + 1, halfWidth);
}

/** 一、 and 十二．. */
function numeralMark(text: string): NumberMark | null {
  let end = 1;
  while (end < MAX_NUMERAL && end < text.length && isChineseNumeral(text[end]!)) end++;
  const no = text.slice(0, end);
  // a letter-spaced heading: 二 、 优 化 产 业 结 构
  while (isSpace(text.charCodeAt(end))) end++;
  const after = text[end];
  if (after !== '、' && after !== '．' && after !== '.') return null;
  const value = readChineseNumber(no);
  return value === null ? null : mark(1, no, value, text, end + 1);
}

/** 任务1：, 任务（2）, 事项三、: a word stands before the number. */
function namedMark(text: string): NumberMark | null {
  const found = NAMED.exec(text);
  if (found === null) return null;
  const numeral = found[1]!;
  const isDigits = isDigit(numeral.charCodeAt(0));
  const value = isDigits ? Number(numeral.normalize('NFKC')) : readChineseNumber(numeral);
  if (value === null) return null;
  const no = isDigits ? String(value) : numeral;
  return mark(isDigits ? 3 : 2, no, value, text, found[0].length);
}

/** First characters of the words that stand before a number. */
const namesNumber = oneOf('任事项举措');
const NAMED = /^(?:任务|事项|项目|举措|措施)\s*[（(]?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[）)]?\s*[：:、.．]/;

/** 第一章 第二部分 第三篇. */
function chapterMark(text: string): NumberMark | null {
  let end = 1;
  while (end < MAX_NUMERAL && end < text.length && isChineseNumeral(text[end]!)) end++;
  const value = readChineseNumber(text.slice(1, end));
  const words = ['部分', '章', '篇'].find((word) => text.startsWith(word, end));
  return value === null || words === undefined
    ? null
    : mark(0, text.slice(0, end + words.length), value, text, end + words.length);
}

function mark(rank: Rank, no: string, value: number, text: string, end: number, halfWidth = false): NumberMark {
  const touching = isDigit(text.charCodeAt(end));
  let length = end;
  while (length < text.length && isSpace(text.charCodeAt(length))) length++;
  return { rank, no, value, length, touching, halfWidth };
}
