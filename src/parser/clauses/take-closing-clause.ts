// Clauses that stand in no bracket and behind no label: the last sentences of a task that say who does it and nothing
// else: 确保播种面积稳定。种植业司牵头，计财司、农垦局配合。
import { isPartyList } from '../dialects/bare-list';
import { readVerbClause } from '../dialects/verb-clause';
import { endsAsBodySurely } from '../parties/party-words';
import { isGroupPhrase, placePhrase } from '../parties/phrases';
import { splitOutside } from '../text/brackets';
import { isSeparator } from '../text/characters';
import { remembered } from '../text/remembered';
import type { ClausePart } from './clause-part';
import { takeReach, type Reach } from './clause-reach';

const VERBS = /牵头|主责|负责|配合|参与|参加|负总责|先行先试/;
/** No clause is longer. */
const LONGEST = 300;

export interface ClosingClause {
  /** Where in the text it begins. */
  readonly from: number;
  readonly parts: readonly ClausePart[];
  /** The tasks that it speaks for, where it says so. */
  readonly reach: Reach | null;
}

/** The sentences at the end of `text` that are clauses; null where the last one is none, or where nothing stands before. */
export function takeClosingClause(text: string, line: number): ClosingClause | null {
  const parts: ClausePart[] = [];
  let from = text.length;
  let reach: Reach | null = null;
  while (from > 0) {
    const start = text.lastIndexOf('。', from - 2) + 1;
    const sentence = from - start > LONGEST ? '' : text.slice(start, from);
    const reaching = takeReach(sentence);
    const read = partsOf(reaching?.rest ?? sentence);
    if (read === null) break;
    // a task says more than who does it
    if (start === 0) return null;
    parts.unshift(...read.map((part) => ({ ...part, line })));
    reach ??= reaching?.reach ?? null;
    from = start;
  }
  return parts.length === 0 ? null : { from, parts, reach };
}

/** The parts of a sentence that names bodies and says what they do, as if on the first line; null for any other. */
const partsOf = remembered((sentence: string): readonly ClausePart[] | null => {
  if (!VERBS.test(sentence)) return null;
  const parts = readVerbClause(sentence.replace(/。$/, ''), 1, null);
  if (parts === null) return null;
  const lists = parts.filter(({ kind }) => kind !== 'deadline');
  return lists.every(({ text }) => isPartyList(text)) && lists.some(namesBody) ? parts : null;
});

/** 各部门各负其责 says nothing about a task: one body at least has its name. */
export const namesBody = ({ text }: ClausePart): boolean =>
  splitOutside(text, isSeparator).some(
    (name) => endsAsBodySurely(name) && !isGroupPhrase(name) && placePhrase(name) === null,
  );
