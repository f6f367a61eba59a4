// What a target asks for: how much, of what, and whether a greater number asks for more or for less.
import type { Target, Task } from '../model/task';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['万亿', 1e12],
]);
const SCALED = /^(万亿|千万|百万|十万|亿|万|千|百)?(.*)$/u;

/** 46 万人 → 460,000 人. Null where there is no number. */
export function amountOf({ value, unit }: Target): { readonly amount: number; readonly unit: string } | null {
  if (value === null) return null;
  const [, scale = '', base = ''] = SCALED.exec((unit ?? '').replace('％', '%')) ?? [];
  return { amount: Number((value * (SCALES.get(scale) ?? 1)).toPrecision(12)), unit: base };
}

const DOWN_TO = /(?:下降|降低|降|压缩|压减|减少|控制)(?:到|至|在)/u;
const DOWN_BY = /下降|降低|减少|压减|回落/u;
const UP =
  /增长|提高|提升|上升|增加|扩大|新增|新建|建成|修建|改造|打造|培育|创建|建设|引进|实施|投产|完成|突破|超过|翻/u;

/**
 * more: the greater the number, the more is asked · less: the smaller · null: the words do not say. 不低于 87% is more,
 * 控制在 5.5% 以内 less, 下降 3% more, 降至 3 天 less; a bare 3% of something is neither.
 */
export function demandOf(target: Target, task: Task): 'more' | 'less' | null {
  const isRange = task.targets.some(
    (one) => one !== target && one.indicator === target.indicator && one.quote === target.quote,
  );
  if (!isRange) {
    if (target.operator === '≥' || target.operator === '>') return 'more';
    if (target.operator === '≤' || target.operator === '<') return 'less';
  }
  const clause = clauseOf(target, task.text);
  if (DOWN_TO.test(clause)) return UP.test(clause) ? null : 'less';
  const [down, up] = [DOWN_BY.test(clause), UP.test(clause)];
  return down === up ? null : 'more';
}

/** The quote with what stands before it in its clause. */
function clauseOf({ quote }: Target, text: string): string {
  const at = text.indexOf(quote);
  if (at < 0) return quote;
  const before = text.slice(0, at);
  const start = Math.max(...['，', ',', '。', '；', ';', '：', ':'].map((mark) => before.lastIndexOf(mark)));
  return text.slice(start + 1, at + quote.length);
}
