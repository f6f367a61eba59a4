// Whether what stands open above a line is at its end: the text of an item, its last cell, the list behind its label.
import { readRoleHeading } from '../dialects/role-heading';
import { areNamesTogether } from '../parties/odd-names';
import type { LabelKind } from '../roles/role-labels';
import { isOpen, oneOf } from '../text/characters';
import { continuesList, continuesPeople, firstItem, isClosed, isWholeList, lastItem } from './continues';
import { isImprint } from './imprint';
import { tailOf, type Item, type LabelText } from './item';
import { saysWho } from './says-who';

/** The last cell of a row says all that it has to say. */
export function isRowEnd(item: Item): boolean {
  const last = item.labels.at(-1);
  return last === undefined ? isClosed(tailOf(item)) : last.kind === 'deadline' || isWholeList(tailOf(last));
}

const isRound = oneOf('（(〔）)〕');

/** A bracket with the words of a clause stands open at the end of `tail`. */
export function opensClause(tail: string): boolean {
  let at = tail.length - 1;
  while (at >= 0 && !isRound(tail.charCodeAt(at))) at--;
  return (
    at >= 0 && isOpen(tail.charCodeAt(at)) && (at === tail.length - 1 || /单位|部门|领导|牵头/.test(tail.slice(at)))
  );
}

/** The line goes on with what `label` announces. */
export function goesOnWith(label: LabelText, text: string): boolean {
  const tail = tailOf(label);
  if (label.kind === 'deadline')
    return (
      tail === '' ||
      /[，、,；]$/.test(tail) ||
      /^[之以]?[前内底][。；]?$/.test(text) ||
      (/\d$/.test(tail) && /^[年月日季]/.test(text))
    );
  return label.kind === 'leader' || label.kind === 'person' ? continuesPeople(tail, text) : continuesList(tail, text);
}

/** 市自然资源和规划局 / 市经信局: whole names one a line, without a mark between them. */
export function opensName(label: LabelText, text: string): boolean {
  const tail = tailOf(label);
  return (
    BODIES.has(label.kind) &&
    /(?:厅|(?<!总)局|管委会)$/.test(tail) &&
    areNamesTogether(lastItem(tail) + firstItem(text))
  );
}
const BODIES: ReadonlySet<LabelKind> = new Set(['lead', 'support', 'responsible']);

/** 各地、各部门要加强政策宣传解读, 以上任务未明确时限的: the closing words of a plan speak to everybody, and of everything. */
const SPEAKS_OF_ALL =
  /^(?:[请望]各|希望各|本(?:措施|方案|办法|意见|通知|规定|计划|细则)自|各(?:地|级|乡镇|镇|街道|[省市县区州旗]|有关|相关|部门|单位|责任|牵头)[^，。；：]{0,20}[要应须]|(?:以上|上述)(?:各项|所有)?(?:任务|事项|工作)|(?:有关|相关|具体|工作|其他|几点)+要求(?:如下)?[：:]?$)/;

export const speaksOfAll = (text: string): boolean => SPEAKS_OF_ALL.test(text);

/** 有关工作要求：, 各部门要认真落实，具体要求如下：: what is asked of everybody follows, one by one. */
export const asksOfAll = (text: string): boolean =>
  (/[：:]$/.test(text) && speaksOfAll(text)) || CLOSING_HEADING.test(text);
/** 保障措施 above （一）, where it has no number itself. */
const CLOSING_HEADING = /^(?:保障措施|组织保障|工作保障|(?:工作|有关|相关|几点)要求|组织(?:领导|实施))$/;

/** Text under a heading that names who leads, and text after a closing clause, is not the same item any more. */
export function startsAnew(item: Item, text: string, heading: boolean): boolean {
  const tail = tailOf(item);
  // a heading of its own is short, and no sentence; anything else under a heading mark is a wrapped line
  const mayEnd = item.rank <= 2 ? tail.endsWith('。') : /[）)〕]。?$/.test(tail);
  if (heading && mayEnd && text.length <= 30 && !/[，,。；;]/.test(text)) return true;
  if (item.rank === 6 || isImprint(text)) return isClosed(tail);
  if (isClosed(tail) && speaksOfAll(text)) return true;
  if (saysWho(tail) && saysWho(text)) return true;
  // 一、 opens a heading: whole sentences below it are paragraphs of their own
  if (item.rank <= 1 && !isClosed(tail) && isClosed(text)) return true;
  return item.rank <= 2 && item.below === null && readRoleHeading(item.text) !== null;
}
