// Tasks that were written anew: less alike than others that are the same task, but done by the same parties, and nothing
// else that is still without a partner comes near.
import type { Candidate } from './find-candidates';
import type { Pair, Pairing } from './pair-tasks';

/** How alike their texts must be at the least; and by how much more than with any other. */
const AKIN = 0.3;
const MARGIN = 1.5;
const SHARED_PARTIES = 0.5;

/** Pairs among tasks of which neither `isTaken`. */
export function pairAkin(
  { candidates, likeness }: Pairing,
  isTaken: { readonly old: (at: number) => boolean; readonly new: (at: number) => boolean },
): Pair[] {
  const open = candidates.filter((one) => !isTaken.old(one.old) && !isTaken.new(one.new));
  const best = { old: topTwo(open, 'old'), new: topTwo(open, 'new') };
  const isClear = (one: Candidate) =>
    (['old', 'new'] as const).every((side) => {
      const [first, second] = best[side].get(one[side])!;
      return one.similarity === first && first >= MARGIN * second;
    });
  return open
    .filter((one) => one.similarity >= AKIN && isClear(one) && likeness(one).parties >= SHARED_PARTIES)
    .map((one): Pair => ({ ...one, by: 'text' }));
}

/** The two greatest similarities of each task; 0 where it has fewer. */
function topTwo(candidates: readonly Candidate[], side: 'old' | 'new'): Map<number, readonly [number, number]> {
  const top = new Map<number, readonly [number, number]>();
  for (const { [side]: at, similarity } of candidates) {
    const [first, second] = top.get(at) ?? [0, 0];
    top.set(at, similarity > first ? [similarity, first] : [first, Math.max(second, similarity)]);
  }
  return top;
}
