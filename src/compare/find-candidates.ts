// Which tasks of two plans could belong together at all, found without looking at every pair: texts that are alike enough
// share one of their rarest bigrams (prefix filtering, after Chaudhuri, Ganti and Kaushik 2006). Nothing is missed by it.
import { appendTo } from '../model/append-to';
import { dice, similarityIn, type GramSpace } from './gram-space';

export interface Candidate {
  readonly old: number;
  readonly new: number;
  readonly similarity: number;
}

/** More partners than this per task help nobody choose; it bounds the memory of plans made of one sentence. */
const MOST = 32;

/**
 * Pairs of at least `least` similarity (0 < least ≤ 1): for each old text its best, best first; of those that are equally
 * alike, first the one that stands at about the same place of its plan.
 * @param olds the texts of the old plan, as places in `space`
 */
export function findCandidates(
  space: GramSpace,
  olds: readonly number[],
  news: readonly number[],
  least: number,
): Candidate[] {
  const { sets, totals } = space;
  const prefixes = prefixLengths(space, least);
  const holders = new Map<number, number[]>();
  for (const at of news) {
    for (const gram of sets[at]!.subarray(0, prefixes[at]!)) appendTo(holders, gram, at);
  }
  const seen = new Int32Array(sets.length).fill(-1);
  return olds.flatMap((old, place) => {
    const about = (news[0] ?? 0) + (place / olds.length) * news.length;
    const found: Candidate[] = [];
    for (const gram of sets[old]!.subarray(0, prefixes[old]!)) {
      for (const at of holders.get(gram) ?? []) {
        if (seen[at] === old) continue;
        seen[at] = old;
        const [less, more] = [Math.min(totals[old]!, totals[at]!), Math.max(totals[old]!, totals[at]!)];
        if (dice(less, less, more) < least) continue;
        const similarity = similarityIn(space, old, at);
        if (similarity >= least) found.push({ old, new: at, similarity });
      }
    }
    return found
      .sort((a, b) => b.similarity - a.similarity || Math.abs(a.new - about) - Math.abs(b.new - about))
      .slice(0, MOST);
  });
}

/**
 * How many of its rarest bigrams of each text must be looked at. For a similarity of t a text of weight W shares at least
 * W·t / (2 − t) with any other; what weighs less than that at the common end cannot be all that is shared.
 */
function prefixLengths({ sets, weights, totals }: GramSpace, least: number): Int32Array {
  const needed = least / (2 - least);
  return Int32Array.from(sets, (set, at) => {
    let rest = 0;
    let length = set.length;
    // binary fractions: a hair less than needed counts as needed
    while (length > 0 && rest + weights[set[length - 1]!]! < totals[at]! * needed * (1 - 1e-9)) {
      length -= 1;
      rest += weights[set[length]!]!;
    }
    return length;
  });
}
