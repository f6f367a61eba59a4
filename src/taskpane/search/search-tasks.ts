// One box for everything: a number, a unit, a leader, a city, words of the text, pinyin initials.
import { isSubsequence } from './is-subsequence';
import { wordsOf } from './normalize';
import type { PartyEntry, SearchIndex, TaskEntry } from './search-index';

export interface SearchResult {
  /** Parties that the whole query names, the best first, among equals those with more tasks; none for an empty query. */
  readonly parties: readonly PartyEntry[];
  /** Ids of the tasks in which every word is found, in the order of the document; all for an empty query. */
  readonly tasks: readonly string[];
}

/** Fewer letters than this would be found in every other name. */
const SHORTEST_ABBREVIATION = 3;
const LATIN = /^[a-z]{2,}$/;

export function searchTasks(index: SearchIndex, query: string): SearchResult {
  const words = wordsOf(query);
  const found = index.tasks.filter((task) => words.every((word) => isInTask(word, task)));
  const word = words.length === 1 ? words[0]! : null;
  const graded = index.parties
    .map((party) => ({ party, grade: word === null ? 0 : grade(word, party) }))
    .filter(({ grade }) => grade > 0)
    .sort((a, b) => b.grade - a.grade || b.party.tasks.length - a.party.tasks.length);
  return { parties: graded.map(({ party }) => party), tasks: found.map(({ id }) => id) };
}

/** A number means that task; or it is looked for in the text, like any other word. */
function isInTask(word: string, task: TaskEntry): boolean {
  return task.no === word || task.text.includes(word) || task.parties.some((party) => grade(word, party) > 0);
}

/** How well a word names a party: 4 the whole name · 3 a part of it · 2 its initials · 1 an abbreviation · 0 not. */
function grade(word: string, { spellings, initials }: PartyEntry): 0 | 1 | 2 | 3 | 4 {
  if (spellings.includes(word)) return 4;
  if (spellings.some((spelling) => spelling.includes(word))) return 3;
  const abbreviates = [...word].length >= SHORTEST_ABBREVIATION;
  if (LATIN.test(word)) {
    if (initials.includes(word)) return 2;
    return abbreviates && isSubsequence(word, initials) ? 1 : 0;
  }
  return abbreviates && spellings.some((spelling) => isSubsequence(word, spelling)) ? 1 : 0;
}
