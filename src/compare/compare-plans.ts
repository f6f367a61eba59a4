// Two plans, or two versions of one, against each other: which tasks belong together, and what differs between them.
import type { Plan } from '../model/plan';
import { changesOf } from './changes-of';
import { compareSections } from './compare-sections';
import { compareTargets } from './compare-targets';
import type { Joined } from './find-splits';
import { joinTasks } from './join-tasks';
import { findTasks } from './find-tasks';
import { nearestOf } from './nearest-of';
import { pairTasks } from './pair-tasks';
import { partyBook } from './party-book';
import { taskRef } from './task-ref';
import type { ComparedPlan, Correction, Differences, Lone, Match, Side } from './types';

/**
 * @param old with its names aligned to those of `now` (`alignNames`)
 * @throws FengongError `unknown-task` for a correction that names no task
 */
export function comparePlans(old: Plan, now: Plan, corrections: readonly Correction[] = []): Differences {
  const { said, stale } = findTasks(corrections, old, now);
  const olds = old.tasks.length;
  const alone = new Set(
    said.filter((one) => one.old === null || one.new === null).map((one) => one.old ?? one.new! + olds),
  );
  const pairing = pairTasks(old, now, said);
  const groups = joinTasks(pairing, olds, alone);
  const { sections, isMoved } = compareSections(
    old,
    now,
    groups.map((group) => [old.tasks[group.old[0]!]!, now.tasks[group.new[0]!]!] as const),
  );
  const books = { old: partyBook(old), new: partyBook(now) };
  const tasksOf = (group: Joined) => ({
    old: group.old.map((at) => old.tasks[at]!),
    new: group.new.map((at) => now.tasks[at]!),
  });
  const refs = { old: old.tasks.map(taskRef), new: now.tasks.map(taskRef) };
  const matches = groups.map((group): Match => {
    const tasks = tasksOf(group);
    return {
      old: group.old.map((at) => refs.old[at]!),
      new: group.new.map((at) => refs.new[at]!),
      similarity: Math.round(group.similarity * 1000) / 1000,
      by: group.by,
      changes: changesOf(tasks.old, tasks.new, { books, isMoved }),
    };
  });
  const matched = { old: new Set(groups.flatMap((g) => g.old)), new: new Set(groups.flatMap((g) => g.new)) };
  const nearest = nearestOf(pairing.candidates, refs);
  const lone = (side: Side): Lone[] =>
    refs[side]
      .filter(({ at }) => !matched[side].has(at))
      .map((task) => ({
        task,
        by: alone.has(side === 'old' ? task.at : task.at + olds) ? 'person' : 'text',
        nearest: nearest(side, task.at),
      }));
  const unmatched = (plan: Plan, side: Side) => plan.tasks.filter((_, at) => !matched[side].has(at));
  return {
    old: comparedPlan(old),
    new: comparedPlan(now),
    matches,
    added: lone('new'),
    dropped: lone('old'),
    sections,
    stale,
    targets: compareTargets([
      ...groups.map(tasksOf),
      ...unmatched(now, 'new').map((task) => ({ old: [], new: [task] })),
      ...unmatched(old, 'old').map((task) => ({ old: [task], new: [] })),
    ]),
  };
}

const comparedPlan = ({ title, year, source, tasks }: Plan): ComparedPlan => ({
  title: title.trim() === '' ? source.name : title,
  year,
  source,
  tasks: tasks.length,
});
