// What became of the numbers that a plan commits to, from tasks that belong together and from those without a partner.
import { appendTo } from '../model/append-to';
import type { Target, Task } from '../model/task';
import { lettersOf } from './plain-text';
import { amountOf, demandOf } from './target-value';
import type { TargetChange, TargetVerdict } from './types';

interface Owned {
  readonly task: Task;
  readonly target: Target;
}

/** Tasks that belong together; one side is empty for a task without a partner. */
export interface TaskGroup {
  readonly old: readonly Task[];
  readonly new: readonly Task[];
}

/** In the order of the groups; what is the same on both sides is left out. */
export function compareTargets(groups: readonly TaskGroup[]): TargetChange[] {
  const changes = groups.flatMap(({ old, new: now }) => compareWithin(owned(old), owned(now)));
  return joinStrays(changes).map(({ old, new: now }) => ({
    verdict: verdictOf(old, now),
    old: old?.target ?? null,
    new: now?.target ?? null,
    oldTask: old?.task.id ?? null,
    newTask: now?.task.id ?? null,
  }));
}

interface Counterparts {
  readonly old: Owned | null;
  readonly new: Owned | null;
}

const owned = (tasks: readonly Task[]): Owned[] =>
  tasks.flatMap((task) => task.targets.map((target) => ({ task, target })));

type Likeness = (a: Target, b: Target) => boolean;

/** From certain to likely: each takes what the ones before it left. */
const WAYS: readonly Likeness[] = [
  isSame,
  (a, b) => isOf(a, b) && a.operator === b.operator,
  isOf,
  (a, b) => unitOf(a) === unitOf(b) && likeIndicators(a.indicator, b.indicator) >= 0.5,
];

function compareWithin(old: readonly Owned[], now: readonly Owned[]): Counterparts[] {
  const left = new Set(old);
  const open = new Set(now);
  const found: Counterparts[] = [];
  for (const likely of WAYS) {
    for (const b of open) {
      const a = [...left].find((one) => likely(one.target, b.target));
      if (!a) continue;
      left.delete(a);
      open.delete(b);
      if (!isSame(a.target, b.target)) found.push({ old: a, new: b });
    }
  }
  const [lastOld, lastNew] = [[...left], [...open]];
  const isOnly = lastOld.length === 1 && lastNew.length === 1;
  if (isOnly && unitOf(lastOld[0]!.target) !== null && unitOf(lastOld[0]!.target) === unitOf(lastNew[0]!.target)) {
    return [...found, { old: lastOld[0]!, new: lastNew[0]! }];
  }
  return [...found, ...lastOld.map((a) => ({ old: a, new: null })), ...lastNew.map((b) => ({ old: null, new: b }))];
}

/** A target that went from one task and came in another is one target, if there is but one of its kind on each side. */
function joinStrays(changes: readonly Counterparts[]): Counterparts[] {
  const strays = (side: 'old' | 'new') => {
    const byKind = new Map<string, Counterparts[]>();
    for (const change of changes) {
      const one = change[side];
      if (!one || (change.old && change.new)) continue;
      const kind = JSON.stringify([lettersOf(one.target.indicator), unitOf(one.target)]);
      appendTo(byKind, kind, change);
    }
    return byKind;
  };
  const came = strays('new');
  const joined = new Map<Counterparts, Counterparts | null>();
  for (const [kind, [gone, ...more]] of strays('old')) {
    const [here, ...others] = came.get(kind) ?? [];
    if (!gone || !here || more.length + others.length > 0) continue;
    joined.set(gone, null).set(here, { old: gone.old, new: here.new });
  }
  return changes.flatMap((change) => {
    const instead = joined.get(change);
    if (instead === undefined) return [change];
    return instead === null || isSame(instead.old!.target, instead.new!.target) ? [] : [instead];
  });
}

function verdictOf(old: Owned | null, now: Owned | null): TargetVerdict {
  if (!old) return 'added';
  if (!now) return 'dropped';
  const [was, is] = [amountOf(old.target), amountOf(now.target)];
  const demand = demandOf(now.target, now.task);
  if (!was || !is || was.unit !== is.unit || demand === null || demand !== demandOf(old.target, old.task)) {
    return 'changed';
  }
  if (was.amount === is.amount) return 'changed';
  return is.amount > was.amount === (demand === 'more') ? 'raised' : 'lowered';
}

function isSame(a: Target, b: Target): boolean {
  if (!isOf(a, b) || a.operator !== b.operator) return false;
  const [was, is] = [amountOf(a), amountOf(b)];
  return was && is ? was.amount === is.amount : lettersOf(a.quote) === lettersOf(b.quote);
}

/** Of the same indicator, in the same unit. */
function isOf(a: Target, b: Target): boolean {
  return unitOf(a) === unitOf(b) && lettersOf(a.indicator) === lettersOf(b.indicator);
}

const unitOf = (target: Target): string | null => amountOf(target)?.unit ?? null;

/** Dice over characters: names of indicators are short. */
function likeIndicators(a: string, b: string): number {
  const [these, those] = [new Set(lettersOf(a)), new Set(lettersOf(b))];
  if (these.size + those.size === 0) return 1;
  return (2 * [...these].filter((character) => those.has(character)).length) / (these.size + those.size);
}
