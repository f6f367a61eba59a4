// The words of a deadline to the last day that still keeps it, where the words fix one: 12月底前 → 2024-12-31. What has
// no end (持续推进), comes back (每月底) or fixes no day (12月前, 汛期前) has no such day; nothing is guessed.
import { readChineseNumber } from '../text/chinese-number';

/**
 * day: the words fix one last day · stages: several, of which `iso` is the last · ongoing: no day is meant ·
 * unclear: a day is meant, but the words do not fix it; `iso` is null.
 */
export type DueKind = 'day' | 'stages' | 'ongoing' | 'unclear';

export interface Due {
  readonly kind: DueKind;
  /** `2024-12-31`; null unless `day` or `stages`. */
  readonly iso: string | null;
}

const ONGOING: Due = { kind: 'ongoing', iso: null };
const UNCLEAR: Due = { kind: 'unclear', iso: null };

/** Work without an end, and ends that come back: their words fix no single day. */
const WITHOUT_END =
  /持续|长期|常态|全年|贯穿|每[年月季周日半]|逐[年月季]|立即|即时|实时|随时|适时|即知即改|按(?:照)?.{0,8}(?:进度|计划|规定|要求|安排|时限|时间)|根据.{0,10}(?:安排|进度|要求)/;

const YEAR = '(20\\d\\d|今|本|当|明)年(?:度)?的?';
const MONTH = '(1[0-2]|0?[1-9])月份?的?';
const PERIOD = '(第?[一二三四1-4]季度|前三季度|上半年|下半年|年底|年末|年内|年终)';
/** Where a day or period stands; every part may be missing, so matches are looked at again. */
const POINT = new RegExp(
  `(?:${YEAR})?(?:${MONTH}(?:(3[01]|[12]\\d|0?[1-9])[日号]|([上中下]旬|底|末|初))?|${PERIOD}|(底|末|内))?([底末初]?)(之?前|以前|内)?`,
  'g',
);
const FIVE_YEARS = /“?十([一二三四五六七八九])五”?(?:规划|时期|期间|期)?(?:末|结束|期末|收官)/;
/** A month or quarter that a deadline lies before: whether its own days still count is not said. */
const OPEN_BEFORE = /^(?:之?前|以前)$/;

/**
 * The last day that keeps `words`, against the year that the plan is for.
 * `6月底` → 06-30 · `一季度` → 03-31 · `上半年` → 06-30 · `6月中旬` → 06-20 · `4月底前出台，年底前完成` → 12-31 of two stages.
 */
export function dueDay(words: string, planYear: number | null): Due {
  const text = plainDigits(words);
  const days: string[] = [];
  let isUnclear = false;
  let year = planYear;
  const fiveYears = FIVE_YEARS.exec(text);
  if (fiveYears !== null) days.push(`${1955 + 5 * readChineseNumber(`十${fiveYears[1]!}`)!}-12-31`);
  for (const stretch of text.split(/[，,；;。]/)) {
    if (fiveYears !== null || WITHOUT_END.test(stretch)) continue;
    for (const match of stretch.matchAll(POINT)) {
      if (!isPoint(match)) continue;
      year = yearOf(match[1], year, planYear);
      const day = year === null ? null : lastDay(match, year);
      if (day === null) isUnclear = true;
      else days.push(day);
    }
    if (/(?:\d+|[一二三四五六七八九十两]+)个?(?:工作日|月|天|日|周)(?:之?内|以内)/.test(stretch)) isUnclear = true;
  }
  const iso = days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
  if (iso !== null) return { kind: new Set(days).size > 1 ? 'stages' : 'day', iso };
  return !isUnclear && WITHOUT_END.test(text) ? ONGOING : UNCLEAR;
}

/** A match says something about time: a year, a month, a period. 前 or 末 by itself does not. */
const isPoint = ([, year, month, , , period]: RegExpMatchArray): boolean =>
  year !== undefined || month !== undefined || period !== undefined;

/** 6月底前 after 2025年 is of that year; 今年 is the plan's. */
function yearOf(word: string | undefined, before: number | null, planYear: number | null): number | null {
  if (word === undefined) return before;
  if (/\d/.test(word)) return Number(word);
  return planYear === null ? null : planYear + (word === '明' ? 1 : 0);
}

/** The last day of what a match names in `year`; null where it names no day. */
function lastDay(match: RegExpMatchArray, year: number): string | null {
  const [, , month, day, within, period, yearEnd, end, before] = match;
  if (month !== undefined) return lastOfMonth(year, Number(month), day, within ?? end, before);
  if (period === undefined) {
    // 2024年底, 2024年内, 2024年; 2024年前 may leave the year out
    if (end === '初' || (yearEnd === undefined && end === '' && OPEN_BEFORE.test(before ?? ''))) return null;
    return `${year}-12-31`;
  }
  if (/季度|半年/.test(period) && end === '' && OPEN_BEFORE.test(before ?? '')) return null;
  if (end === '初') return null;
  return endOfPeriod(year, period);
}

function lastOfMonth(
  year: number,
  month: number,
  day: string | undefined,
  within: string | undefined,
  before: string | undefined,
): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== undefined) return Number(day) <= days ? isoDay(year, month, Number(day)) : null;
  if (within === '上旬') return isoDay(year, month, 10);
  if (within === '中旬') return isoDay(year, month, 20);
  if (within === '初') return null;
  if (within === undefined || within === '') return OPEN_BEFORE.test(before ?? '') ? null : isoDay(year, month, days);
  return isoDay(year, month, days);
}

function endOfPeriod(year: number, period: string): string {
  if (period === '上半年') return `${year}-06-30`;
  if (period === '前三季度') return `${year}-09-30`;
  const quarter = /^第?([一二三四1-4])季度$/.exec(period)?.[1];
  if (quarter === undefined) return `${year}-12-31`;
  const month = 3 * (readChineseNumber(quarter) ?? Number(quarter));
  return isoDay(year, month, month === 3 || month === 12 ? 31 : 30);
}

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const DIGITS = '〇一二三四五六七八九';

/** 二〇二四年十二月三十一日 → 2024年12月31日; full-width digits and blanks made plain. */
function plainDigits(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[二两][〇零○][〇零○一二三四五六七八九]{2}(?=年)/g, (year) =>
      Array.from(year.replace(/[零○]/g, '〇').replace('两', '二'), (c) => DIGITS.indexOf(c)).join(''),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=月|[日号])/g, (number) => String(readChineseNumber(number) ?? number));
}
