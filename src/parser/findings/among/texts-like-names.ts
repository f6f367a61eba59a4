// The text of a task is what bodies are called, or no longer than a heading: a cell of another column may stand in its
// place.
import { isPartyList } from '../../dialects/bare-list';
import { readVerbClause } from '../../dialects/verb-clause';
import type { Watch } from './doubt';

/** No task says what it wants in so few characters, where the others take many times as many. */
const SHORT = 5;
const LONG = 4 * SHORT;
/** Texts that may be a clause and nothing else. */
const LONGEST_CLAUSE = 60;

export function textsLikeNames(): Watch {
  let long = 0;
  const like: number[] = [];
  return {
    look: ({ text }, _, at) => {
      if (text.length >= LONG) long++;
      if (text !== '' && (text.length <= SHORT || isName(text))) like.push(at);
    },
    close: (tasks) => {
      const areLong = long * 2 > tasks.length;
      return like
        .filter((at) => areLong || tasks[at]!.text.length !== SHORT || isName(tasks[at]!.text))
        .map((at) => ({ code: 'text-like-name', at, data: { text: tasks[at]!.text } }));
    },
  };
}

const isName = (text: string): boolean =>
  text.length <= LONGEST_CLAUSE &&
  !/[。；\d]/.test(text) &&
  (isPartyList(text) || (ACTS.test(text) && readVerbClause(text, 1, null) !== null));
const ACTS = /(?:牵头|负责|配合|参与|落实)$/;
