// A task that became two, or two that became one: what has no partner, but whose words another pair lost or gained.
import { dice, sharedWeight, weightOf } from './gram-space';
import type { Pairing } from './pair-tasks';

/** Places of tasks in their plans; more than one on one side at most. */
export interface Joined {
  readonly old: readonly number[];
  readonly new: readonly number[];
  readonly similarity: number;
  readonly by: 'text' | 'person';
}

/** So much of a part must come from the whole, and not stand in the partner that the whole has already. */
const FROM_WHOLE = 0.6;
const NOT_IN_PARTNER = 0.5;

/** Pairs with the parts that belong to them. `alone`: tasks that a person said have no partner; they are no part of anything. */
export function findSplits({ pairs, candidates, space }: Pairing, olds: number, alone: ReadonlySet<number>): Joined[] {
  const { sets, weights, totals } = space;
  const pairOf = new Map<number, number>();
  pairs.forEach((pair, at) => pairOf.set(pair.old, at).set(pair.new + olds, at));
  const parts = new Map<number, { at: number; side: 'old' | 'new' }[]>();
  const claims: { pair: number; part: number; side: 'old' | 'new'; fresh: number }[] = [];
  for (const candidate of candidates) {
    const [a, b] = [candidate.old, candidate.new + olds];
    const [part, whole] = pairOf.has(a) ? [b, a] : [a, b];
    const pair = pairOf.get(whole);
    if (pair === undefined || pairOf.has(part) || alone.has(part) || pairs[pair]!.by === 'person') continue;
    const partner = whole === a ? pairs[pair]!.new + olds : pairs[pair]!.old;
    const inWhole = sharedWeight(weights, sets[part]!, sets[whole]!);
    const inPartner = new Set(sets[partner]);
    const fresh = sharedWeight(
      weights,
      sets[part]!.filter((gram) => !inPartner.has(gram)),
      sets[whole]!,
    );
    if (inWhole < FROM_WHOLE * totals[part]! || fresh < NOT_IN_PARTNER * totals[part]!) continue;
    claims.push({ pair, part, side: part < olds ? 'old' : 'new', fresh: fresh / totals[part]! });
  }
  const placed = new Set<number>();
  for (const { pair, part, side } of claims.sort((a, b) => b.fresh - a.fresh || a.part - b.part)) {
    const known = parts.get(pair) ?? [];
    // a pair is split or merged, not both
    if (placed.has(part) || known.some((one) => one.side !== side)) continue;
    placed.add(part);
    parts.set(pair, [...known, { at: part, side }]);
  }
  return pairs.map((pair, at): Joined => {
    const more = parts.get(at) ?? [];
    if (more.length === 0) return { old: [pair.old], new: [pair.new], similarity: pair.similarity, by: pair.by };
    const side = (which: 'old' | 'new', own: number) =>
      [own, ...more.filter((one) => one.side === which).map((one) => one.at)].sort((a, b) => a - b);
    const [old, now] = [side('old', pair.old), side('new', pair.new + olds)];
    const union = (places: readonly number[]) => Int32Array.from(new Set(places.flatMap((p) => [...sets[p]!]))).sort();
    const [a, b] = [union(old), union(now)];
    return {
      old,
      new: now.map((place) => place - olds),
      similarity: dice(sharedWeight(weights, a, b), weightOf(weights, a), weightOf(weights, b)),
      by: pair.by,
    };
  });
}
