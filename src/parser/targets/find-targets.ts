// Numbers that a task commits to. A number counts where it measures something: with a unit, outside quotation marks
// (“五篇大文章”), not as a date, a duration (三年行动) or an ordinal (第十五届). Chinese numerals need a verb or a bound.
import type { Target, TargetOperator } from '../../model/task';
import { isDigit, isSpace, oneOf } from '../text/characters';
import { readChineseNumber } from '../text/chinese-number';
import { contentsOf, contentWith, type Contents } from '../text/contents';
import { findRelativeTargets } from './relative-targets';
import { indicatorAfter, indicatorBefore, withoutHeadVerbs } from './indicator';

const SCALE = '(?:万亿|千万|百万|十万|亿|万|千|百)?';
const BASE =
  '个百分点|百分点|%|％|‰|微克/立方米|毫克/立方米|毫克/升|平方公里|平方千米|平方米|立方米|千瓦时|千瓦|公里|千米|公顷|人次|人天|户次|床位|亩|元|斤|吨|户|家|个|项|处|条|所|名|人|套|件|辆|台|座|场次|场|间|张|倍|成|株|头|只|艘|列|次|支|种|类|门|宗|米|英亩|标箱|例|位|部|对|片|批次|班|课时|小时|千克|公斤|度|盏|番|块|孔|眼|栋|幢|组|款|篇|份|平米|箱';
/** Spans of time are targets only where they are held to something: 压缩至3个工作日, not 24小时值班. */
const TIMES = ['个工作日', '工作日', '天', '小时', '分钟', '个月'];
const UNIT = `${TIMES.join('|')}|${SCALE}(?:${BASE})`;
const BEFORE =
  '不低于|不少于|不小于|至少|不超过|不高于|不多于|超过|突破|大于|高于|多于|低于|少于|小于|控制在|压缩至|压缩到|压减至|压减到|降至|降到|下降至|下降到|降低到|降低至|缩短至|缩短到|缩减至|缩减到|减少到|减少至|提高到|提高至|提升到|提升至|增加到|增加至|增长到|增长至|扩大到|扩大至|上升到|恢复到|达到|稳定在|保持在|维持在|增至|翻|超|达|约|近|力争';
const CHANGE = '增长|下降|增加|减少|提高|提升|降低|压减|上升|增幅|降幅|回落';
const AFTER = '以上|及以上|左右|上下|以内|之内|以下|以?内';
const NUMBER = '\\d{1,15}(?:[,，]\\d{3})*(?:\\.\\d+)?|[零一二两三四五六七八九十百千万亿]{1,12}|半(?=天|个?工作日)';

/** A number with its unit, at the character it begins with. */
const MEASURE = new RegExp(
  `(?<![\\d.A-Za-z第])(${NUMBER})(?:\\s{0,2}(?:${UNIT})?\\s{0,2}[-—–~～至到]{1,2}\\s{0,2}(\\d+(?:\\.\\d+)?))?\\s{0,3}(${UNIT})(?![A-Za-z])(?:\\s{0,3}(${AFTER}))?`,
  'y',
);
/** The words right before a number that say how it changes and how it is bounded. */
const PREDICATE = new RegExp(`((?:${CHANGE})\\s{0,6})?((?:${BEFORE})\\s{0,6}){0,2}$`);
/** No such words are longer. */
const LONGEST_PREDICATE = 30;
const NUMERALS = '半零一二两三四五六七八九十百千万亿0123456789';
const isNumeral = oneOf(NUMERALS);
const HOLDS_NUMBER = contentWith(`翻${NUMERALS}`);
/** What a unit begins with, and what may part two numbers. */
const mayFollow = oneOf(`-—–~～至到万亿千百十${TIMES.join('')}${BASE}`);

/** What a Chinese numeral needs in front, within its clause. */
const DOES = /(?:完成|新增|建成|新建|投产|落地|培训|引进|招引|减少|压减)[^，。；、]{0,12}$/;
const COMMON = /^(?:一|万|亿|千|百|十)$/;
/** Units by which something grows or shrinks: 提高五个百分点, 增长两成. */
const OF_CHANGE = /百分点|^[成倍番]$/;
/** 压缩审批时限至3个工作日: the word of the bound stands apart from its verb. */
const APART = /(?:压缩|缩短|压减|缩减|减少|降低|提高|提升|增加|扩大|发展|精简)[^，。；、]{1,20}[至到]$/;

/** The targets of a task's text, in order. */
export function findTargets(text: string, contents: Contents = contentsOf(text)): readonly Target[] {
  const relative = findRelativeTargets(text, contents);
  if ((contents & HOLDS_NUMBER) === 0 || (nextNumber(text, 0) === -1 && !IN_WORDS.test(text))) return relative;
  const masked = withDigits(withoutQuotes(text));
  const found: Target[] = [];
  let end = 0;
  for (let at = nextNumber(masked, 0); at !== -1; at = nextNumber(masked, at)) {
    MEASURE.lastIndex = at;
    const match = MEASURE.exec(masked);
    if (match === null) {
      at++;
      continue;
    }
    const measure = readMeasure(text, masked, match, end);
    at = MEASURE.lastIndex;
    if (measure === null) continue;
    // 完成500亿元，增长5%: a change without a noun of its own is one of what was measured before
    const last = found.at(-1)?.indicator ?? '';
    for (const target of measure) found.push(target.indicator === '' ? { ...target, indicator: last } : target);
    end = at;
  }
  return found.length === 0 ? relative : found.concat(relative);
}

/** Where, at or behind `from`, a number stands that a unit or another number may follow; -1 where none does. */
function nextNumber(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (!isNumeral(text.charCodeAt(at))) continue;
    const start = at;
    while (goesOn(text, at + 1)) at++;
    let next = at + 1;
    while (isSpace(text.charCodeAt(next))) next++;
    // of a run that is no number its end may be one
    if (mayFollow(text.charCodeAt(next))) return Math.max(start, at - LONGEST_NUMBER);
  }
  return -1;
}
/** A numeral, or a point or comma within a number. */
const goesOn = (text: string, at: number): boolean =>
  isNumeral(text.charCodeAt(at)) || (isPoint(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)));
const LONGEST_NUMBER = 40;
const isPoint = oneOf('.,，');

/** Numbers that only words tell. */
const IN_WORDS = /翻番|百分之/;
const PERCENT = /百分之([零一二两三四五六七八九十百]{1,6})(?:点([零一二三四五六七八九]{1,3}))?/g;

/** 百分之九十五 as 95%, 翻番 as 翻1番, in as many characters, so that places stay the same. */
function withDigits(text: string): string {
  const percents = text.includes('百分之')
    ? text.replace(PERCENT, (printed: string, whole: string, decimals: string | undefined) => {
        const value = readChineseNumber(whole)!;
        const fraction =
          decimals === undefined ? '' : `.${Array.from(decimals, (c) => readChineseNumber(c)!).join('')}`;
        return `${value}${fraction}%`.padStart(printed.length);
      })
    : text;
  return percents.includes('翻番') ? percents.replaceAll('翻番', '1番') : percents;
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['《', '》'],
];

/** Quoted stretches and titles blanked out, places kept. A quotation that is never closed is none. */
function withoutQuotes(text: string): string {
  let masked = text;
  for (const [open, close] of QUOTES) {
    let rest = '';
    let from = 0;
    for (let at = masked.indexOf(open); at !== -1; at = masked.indexOf(open, from)) {
      const end = masked.indexOf(close, at);
      if (end === -1) break;
      rest += masked.slice(from, at) + open.padEnd(end + 1 - at, '\u0000');
      from = end + 1;
    }
    if (from > 0) masked = rest + masked.slice(from);
  }
  return masked;
}

function readMeasure(text: string, masked: string, match: RegExpExecArray, previousEnd: number): Target[] | null {
  const [all, number, upper, printedUnit, after] = match;
  const stop = match.index + all.length;
  const isChinese = !/\d/.test(number!);
  const { value, unit } = isChinese
    ? readChineseMeasure(number!, printedUnit!)
    : { value: Number(number!.replace(/[,，]/g, '')), unit: printedUnit! };
  if (value === null || isDate(masked, stop, unit)) return null;
  const [predicate, change] = PREDICATE.exec(
    masked.slice(Math.max(previousEnd, match.index - LONGEST_PREDICATE), match.index),
  )!;
  let start = match.index - predicate.length;
  // the words that digits stand for begin further left
  while (masked[start - 1] === ' ' && text[start - 1] !== ' ') start--;
  const from = clauseStart(masked, start, previousEnd);
  const before = masked.slice(from, start);
  const adjacent = predicate.slice(change?.length ?? 0).trim();
  const qualifier = adjacent === '' && change === undefined && APART.test(before) ? '至' : adjacent;
  if (TIMES.includes(unit) && !/[至到在]$|不超过|不高于|低于|少于/.test(qualifier)) return null;
  const changes = change !== undefined && OF_CHANGE.test(unit);
  if (isChinese && !changes && !isCommitment(number!, before, qualifier, after)) return null;

  const noun = indicatorBefore(text, from, start);
  const rest = indicatorAfter(text, masked, stop);
  const isPredicated = change !== undefined || qualifier !== '';
  const isMeasured = noun !== '' && (isPredicated || rest.text === '' || /[%％点‰番]$/.test(unit));
  const prefix = withoutHeadVerbs(before);
  const indicator = isMeasured ? noun : (/等$|\u0000/.test(prefix) ? '' : noun) + rest.text;
  const quote = text.slice(start, isMeasured ? stop : Math.max(stop, rest.end)).trim();
  const operator = operatorOf(qualifier, after ?? '', change !== undefined);
  const target = (op: TargetOperator, at: number): Target => ({ indicator, operator: op, value: at, unit, quote });
  return upper === undefined ? [target(operator, value)] : [target('≥', value), target('≤', Number(upper))];
}

/** 三百亿元 is 300 亿元, as one would print it in digits; 半天 is half a day. */
function readChineseMeasure(number: string, unit: string): { value: number | null; unit: string } {
  if (number === '半') return { value: 0.5, unit };
  const scaled = /^(.+?)(万亿|亿|万)$/.exec(number);
  return scaled === null
    ? { value: readChineseNumber(number), unit }
    : { value: readChineseNumber(scaled[1]!), unit: scaled[2]! + unit };
}

/** 2024年, 12月: the match took the digits of a date, or what follows makes it one. */
const isDate = (text: string, stop: number, unit: string): boolean =>
  DATE_WORDS.some((word) => text.startsWith(word, stop)) && !/[%％]$/.test(unit);
const DATE_WORDS = ['年', '月', '日', '届', '周年'];

function isCommitment(number: string, before: string, qualifier: string, after: string | undefined): boolean {
  if (qualifier !== '' && qualifier !== '力争' && qualifier !== '近') return true;
  return after !== undefined ? !COMMON.test(number) : DOES.test(before) && !COMMON.test(number);
}

const LONGEST_CLAUSE = 80;
const endsClause = oneOf('，,。；;：:！？—');

/** Where the clause of the number begins: after ，。；, or after 、和 behind the number before it. */
function clauseStart(text: string, at: number, previousEnd: number): number {
  const first = Math.max(previousEnd, at - LONGEST_CLAUSE);
  for (let from = at - 1; from >= first; from--) if (endsClause(text.charCodeAt(from))) return from + 1;
  if (previousEnd === 0 || first > previousEnd) return first;
  const mark = text.slice(previousEnd, at).search(/[、和及]/);
  return mark === -1 ? previousEnd : previousEnd + mark + 1;
}

function operatorOf(qualifier: string, after: string, changes: boolean): TargetOperator {
  if (qualifier === '' && after === '') return '=';
  if (/左右|上下/.test(after)) return '≈';
  if (/不低于|不少于|不小于|至少/.test(qualifier)) return '≥';
  if (/不超过|不高于|不多于/.test(qualifier)) return '≤';
  if (/低于|少于|小于/.test(qualifier)) return '<';
  if (/以上/.test(after)) return '≥';
  if (/内|以下/.test(after)) return '≤';
  if (/超|突破|大于|高于|多于/.test(qualifier)) return '>';
  if (/控制在/.test(qualifier)) return '≤';
  if (/约|近/.test(qualifier)) return '≈';
  if (/[到至达在]$/.test(qualifier.trim()) && !changes) return '→';
  return '=';
}
