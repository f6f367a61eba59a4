// The text of a task is what bodies are called, or no longer than a heading: a cell of another column may stand in its
// place.
import { isPartyList } from '../../dialects/bare-list';
import { readVerbClause } from '../../dialects/verb-clause';
import type { Doubt, Read } from './doubt';

/** No task says what it wants in so few characters, where the others take many times as many. */
const SHORT = 5;
const LONG = 4 * SHORT;
/** Texts that may be a clause and nothing else. */
const LONGEST_CLAUSE = 60;

export function textsLikeNames(all: readonly Read[]): Doubt[] {
  let long = 0;
  for (const { task } of all) if (task.text.length >= LONG) long++;
  const areLong = long * 2 > all.length;
  return all
    .filter(
      ({ task: { text } }) =>
        text !== '' && (text.length < SHORT || (areLong && text.length === SHORT) || isName(text)),
    )
    .map((read) => ({ code: 'text-like-name', read, data: { text: read.task.text } }));
}

const isName = (text: string): boolean =>
  text.length <= LONGEST_CLAUSE &&
  !/[。；\d]/.test(text) &&
  (isPartyList(text) || (ACTS.test(text) && readVerbClause(text, 1, null) !== null));
const ACTS = /(?:牵头|负责|配合|参与|落实)$/;
