// Which task of the new plan is which of the old one. What a person said stands first; the rest goes by likeness of the
// texts, the likest pair first, so that no two tasks are left that would rather have each other (a stable matching).
import { appendTo } from '../model/append-to';
import type { Plan } from '../model/plan';
import { findCandidates, type Candidate } from './find-candidates';
import { gramSpace, similarityIn, type GramSpace } from './gram-space';
import { partyBook } from './party-book';
import { lettersOf } from './plain-text';

/** Places of tasks in their plans. */
export interface Pair {
  readonly old: number;
  readonly new: number;
  readonly similarity: number;
  readonly by: 'text' | 'person';
}

/** What a person said, as places: null for "none". */
export interface Said {
  readonly old: number | null;
  readonly new: number | null;
}

/** What speaks for a pair beside its words. */
export interface Likeness {
  /** The share of parties in common. */
  readonly parties: number;
  /** Parties, number and place together, 0 to 1. */
  readonly tie: number;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Every pair that is somewhat alike, matched or not: where a task without a partner comes nearest. */
  readonly candidates: readonly Candidate[];
  /** Old texts, then new ones. */
  readonly space: GramSpace;
  readonly likeness: (pair: Candidate) => Likeness;
}

/** Texts this alike are the same task, whoever does it. Between any two tasks of the bundled plan it is 0.35 at most. */
const ALIKE = 0.4;
/** How much parties, number and place together may add when pairs are put in order. */
const TIE = 0.05;
/** Texts less alike than this are not near to each other in anybody's eyes. */
const NEAR = 0.2;

export function pairTasks(old: Plan, now: Plan, said: readonly Said[]): Pairing {
  const offset = old.tasks.length;
  const texts = [...old.tasks, ...now.tasks].map(({ text }) => text);
  const space = gramSpace(texts);
  const olds = old.tasks.map((_, at) => at);
  const news = now.tasks.map((_, at) => at);
  const likeness = likenessOf(old, now);
  const near = findCandidates(
    space,
    olds,
    news.map((at) => at + offset),
    NEAR,
  ).map((one) => ({ ...one, new: one.new - offset }));
  const candidates = [...identical(old, now), ...near];
  const taken = { old: new Set<number>(), new: new Set<number>() };
  const pairs: Pair[] = [];
  for (const one of said) {
    if (one.old !== null && one.new !== null) {
      const similarity = similarityIn(space, one.old, one.new + offset);
      pairs.push({ old: one.old, new: one.new, similarity, by: 'person' });
    }
    if (one.old !== null) taken.old.add(one.old);
    if (one.new !== null) taken.new.add(one.new);
  }
  const scored = candidates
    .filter(({ similarity }) => similarity >= ALIKE)
    .map((one) => ({ ...one, order: one.similarity + likeness(one).tie * TIE }))
    .sort((a, b) => b.order - a.order);
  for (const one of scored) {
    if (taken.old.has(one.old) || taken.new.has(one.new)) continue;
    taken.old.add(one.old);
    taken.new.add(one.new);
    pairs.push({ old: one.old, new: one.new, similarity: one.similarity, by: 'text' });
  }
  return { pairs, candidates: near, space, likeness };
}

/** Beyond this many pairs of one text they are taken in order, without a look at who does them. */
const FEW = 10_000;

/** Tasks with the same letters. A plan may hold one sentence many times. */
function identical(old: Plan, now: Plan): Candidate[] {
  const byText = new Map<string, number[]>();
  old.tasks.forEach(({ text }, at) => appendTo(byText, lettersOf(text), at));
  const met = new Map<string, number>();
  return now.tasks.flatMap(({ text }, at): Candidate[] => {
    const letters = lettersOf(text);
    const same = byText.get(letters) ?? [];
    const before = met.get(letters) ?? 0;
    met.set(letters, before + 1);
    const offered = same.length * same.length > FEW ? same.slice(before, before + 1) : same;
    return offered.map((one) => ({ old: one, new: at, similarity: 1 }));
  });
}

function likenessOf(old: Plan, now: Plan): Pairing['likeness'] {
  const namesIn = (plan: Plan) => {
    const book = partyBook(plan);
    return plan.tasks.map(
      (task) =>
        new Set(
          book(task)
            .filter(({ field }) => field !== 'everyRegion')
            .map(({ identity }) => identity),
        ),
    );
  };
  const [oldNames, newNames] = [namesIn(old), namesIn(now)];
  return (pair) => {
    const [a, b] = [oldNames[pair.old]!, newNames[pair.new]!];
    let shared = 0;
    for (const name of a) if (b.has(name)) shared += 1;
    const parties = shared === 0 ? 0 : shared / (a.size + b.size - shared);
    const { no } = old.tasks[pair.old]!;
    const number = no !== null && no === now.tasks[pair.new]!.no ? 1 : 0;
    const apart = Math.abs(pair.old / old.tasks.length - pair.new / now.tasks.length);
    return { parties, tie: 0.7 * parties + 0.2 * number + 0.1 * (1 - apart) };
  };
}
