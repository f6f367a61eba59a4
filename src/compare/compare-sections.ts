// Which section of the new plan is which of the old one: by title, else by where most of its tasks went. Numbers alone
// say nothing: a section that is put in front renumbers all that follow.
import type { Plan } from '../model/plan';
import type { Task } from '../model/task';
import { wordsOf } from './plain-text';
import type { Place, SectionChange, SectionRef } from './types';

export interface SectionDifference {
  readonly sections: readonly SectionChange[];
  /** The new task stands elsewhere than where the old one's place corresponds to. */
  readonly isMoved: (old: Place, now: Place) => boolean;
}

/** `pairs`: tasks that belong together, one to one. */
export function compareSections(old: Plan, now: Plan, pairs: readonly (readonly [Task, Task])[]): SectionDifference {
  const olds = headings(old);
  const news = headings(now);
  const top = counterparts(topOf(olds), topOf(news), votes(pairs, sectionKey));
  const partOf = ({ within }: SectionRef) => (within === null ? null : keyOf({ no: within, within: null }));
  const below = counterparts(subOf(olds), subOf(news), votes(pairs, subsectionKey), (a, b) => {
    return top.get(partOf(a) ?? '') === partOf(b);
  });
  const known = new Map([...top, ...below]);
  return {
    sections: changesOf(olds, news, known),
    isMoved: (was, is) =>
      !follows(known, sectionKey(was), sectionKey(is)) || !follows(known, subsectionKey(was), subsectionKey(is)),
  };
}

/** The section of one is that of the other; a task that stood in none may stand in none, or in one that is new. */
const follows = (known: ReadonlyMap<string, string>, was: string | null, is: string | null): boolean =>
  was === null || is === null ? was === is : known.get(was) === is;

const keyOf = ({ no, within }: Pick<SectionRef, 'no' | 'within'>): string => JSON.stringify([within, no]);
const sectionKey = ({ section }: Place): string | null => section && keyOf({ no: section, within: null });
const subsectionKey = ({ section, subsection }: Place): string | null =>
  subsection && keyOf({ no: subsection, within: section });
const topOf = (all: readonly SectionRef[]) => all.filter(({ within }) => within === null);
const subOf = (all: readonly SectionRef[]) => all.filter(({ within }) => within !== null);

/** In the order of the document, subsections after their section; those that only tasks know at the end. */
function headings(plan: Plan): SectionRef[] {
  const found = new Map<string, SectionRef>();
  const add = (one: SectionRef) => {
    if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  };
  for (const { no, title, subsections } of plan.sections) {
    add({ no, title, within: null });
    for (const sub of subsections) add({ ...sub, within: no });
  }
  for (const { section, subsection } of plan.tasks) {
    if (section !== null) add({ no: section, title: '', within: null });
    if (subsection !== null) add({ no: subsection, title: '', within: section });
  }
  return [...found.values()];
}

/** How many tasks went from one heading to another. */
function votes(
  pairs: readonly (readonly [Task, Task])[],
  key: (place: Place) => string | null,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [old, now] of pairs) {
    const [from, to] = [key(old), key(now)];
    if (from === null || to === null) continue;
    const row = counts.get(from) ?? new Map<string, number>();
    counts.set(from, row.set(to, (row.get(to) ?? 0) + 1));
  }
  return counts;
}

function counterparts(
  olds: readonly SectionRef[],
  news: readonly SectionRef[],
  went: ReadonlyMap<string, ReadonlyMap<string, number>>,
  mayBe: (old: SectionRef, now: SectionRef) => boolean = () => true,
): Map<string, string> {
  const found = new Map<string, string>();
  const open = new Map(news.map((one) => [keyOf(one), one]));
  const join = (old: SectionRef, now: SectionRef) => {
    found.set(keyOf(old), keyOf(now));
    open.delete(keyOf(now));
  };
  for (const old of olds) {
    const same = [...open.values()].find(
      (now) => old.title !== '' && wordsOf(now.title) === wordsOf(old.title) && mayBe(old, now),
    );
    if (same) join(old, same);
  }
  for (const old of olds) {
    const row = [...(went.get(keyOf(old)) ?? [])];
    const all = row.reduce((sum, [, n]) => sum + n, 0);
    const most = row.find(([key, n]) => 2 * n > all && open.has(key));
    if (!found.has(keyOf(old)) && most) join(old, open.get(most[0])!);
  }
  return found;
}

/** Those of the new plan in its order, then those that are gone. */
function changesOf(
  olds: readonly SectionRef[],
  news: readonly SectionRef[],
  known: ReadonlyMap<string, string>,
): SectionChange[] {
  const oldOf = new Map(olds.flatMap((old) => (known.has(keyOf(old)) ? [[known.get(keyOf(old))!, old] as const] : [])));
  const here = news.flatMap((now): SectionChange[] => {
    const old = oldOf.get(keyOf(now)) ?? null;
    const isSame = old !== null && old.no === now.no && wordsOf(old.title) === wordsOf(now.title);
    return isSame ? [] : [{ old, new: now }];
  });
  return [...here, ...olds.filter((old) => !known.has(keyOf(old))).map((old) => ({ old, new: null }))];
}
