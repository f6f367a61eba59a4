// Targets without a number: 与经济增长基本同步, 完成国家下达任务, 不低于全市平均水平.
import type { Target } from '../../model/task';
import { oneOf } from '../text/characters';
import { contentWith, type Contents } from '../text/contents';
import { withoutHeadVerbs } from './indicator';

const MAY_HOLD = contentWith('步达均速平');
const WORDS = /同步|下达|平均|增速|水平/;
const LONGEST_INDICATOR = 60;
const endsClause = oneOf('，,。；;、');
const RELATIVE =
  /(?:(?:增长|增速|增幅|提高)(?:要)?)?(?:与|同|和)[^，,。；;、与同]{2,16}?(?:基本|保持)*同步(?=[，,。；;]|$)|完成(?:国家|省|市|上级|省里|省政府)[^，,。；;、]{0,6}下达的?[^，,。；;、]{0,8}?(?:任务|目标|指标|计划)|(?:不低于|高于|快于|好于|优于|达到|超过)(?:全国|全省|全市|全区|全县|国家|省|市)(?:的)?[^，,。；;、\d]{0,6}(?:平均|增速|水平)(?:水平|增速)?/g;

export function findRelativeTargets(text: string, contents: Contents): readonly Target[] {
  if ((contents & MAY_HOLD) === 0 || !WORDS.test(text)) return NONE;
  const found: Target[] = [];
  for (const match of text.matchAll(RELATIVE)) {
    const first = Math.max(0, match.index - LONGEST_INDICATOR);
    let from = match.index;
    while (from > first && !endsClause(text.charCodeAt(from - 1))) from--;
    const indicator = withoutHeadVerbs(text.slice(from, match.index)).replace(/(?:增长|增速|要)$/, '');
    if (indicator !== '') found.push({ indicator, operator: 'relative', value: null, unit: null, quote: match[0] });
  }
  return found;
}

const NONE: readonly Target[] = [];
