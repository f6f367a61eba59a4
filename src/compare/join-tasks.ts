// Which tasks belong together in the end: pairs, pairs with the parts that split off or were merged into them, and of what is
// then left those that were written anew.
import { findSplits, type Joined } from './find-splits';
import { pairAkin } from './pair-akin';
import type { Pairing } from './pair-tasks';

/**
 * In the order of the new plan. Parts come before tasks written anew: what stands word for word in another task is of it.
 * @param olds how many tasks the old plan has
 * @param alone tasks that a person said have no partner; the places of new ones begin after the old ones
 */
export function joinTasks(pairing: Pairing, olds: number, alone: ReadonlySet<number>): Joined[] {
  const groups = findSplits(pairing, olds, alone);
  const taken = { old: new Set(groups.flatMap(({ old }) => old)), new: new Set(groups.flatMap((one) => one.new)) };
  const akin = pairAkin(pairing, {
    old: (at) => taken.old.has(at) || alone.has(at),
    new: (at) => taken.new.has(at) || alone.has(at + olds),
  });
  return [...groups, ...akin.map((pair): Joined => ({ ...pair, old: [pair.old], new: [pair.new] }))].sort(
    (a, b) => a.new[0]! - b.new[0]!,
  );
}
