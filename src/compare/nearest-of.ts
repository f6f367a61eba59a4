// Where a task without a partner comes nearest: what a person looks at first who wants to give it one.
import { appendTo } from '../model/append-to';
import type { Candidate } from './find-candidates';
import type { Lone, Side, TaskRef } from './types';

const SHOWN = 3;

export function nearestOf(
  candidates: readonly Candidate[],
  refs: Readonly<Record<Side, readonly TaskRef[]>>,
): (side: Side, at: number) => Lone['nearest'] {
  const known = { old: new Map<number, Candidate[]>(), new: new Map<number, Candidate[]>() };
  for (const one of candidates) {
    for (const side of ['old', 'new'] as const) appendTo(known[side], one[side], one);
  }
  return (side, at) =>
    (known[side].get(at) ?? [])
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, SHOWN)
      .map((one) => ({
        task: side === 'old' ? refs.new[one.new]! : refs.old[one.old]!,
        similarity: Math.round(one.similarity * 1000) / 1000,
      }));
}
