// Where a task without a partner comes nearest: what a person looks at first who wants to give it one.
import type { Plan } from '../model/plan';
import type { Candidate } from './find-candidates';
import { taskRef } from './task-ref';
import type { Lone, Side } from './types';

const SHOWN = 3;

export function nearestOf(
  candidates: readonly Candidate[],
  old: Plan,
  now: Plan,
): (side: Side, at: number) => Lone['nearest'] {
  const known = { old: new Map<number, Candidate[]>(), new: new Map<number, Candidate[]>() };
  for (const one of candidates) {
    for (const side of ['old', 'new'] as const) {
      const list = known[side].get(one[side]);
      if (list) list.push(one);
      else known[side].set(one[side], [one]);
    }
  }
  return (side, at) =>
    (known[side].get(at) ?? [])
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, SHOWN)
      .map((one) => ({
        task: taskRef(side === 'old' ? now.tasks[one.new]! : old.tasks[one.old]!),
        similarity: Math.round(one.similarity * 1000) / 1000,
      }));
}
