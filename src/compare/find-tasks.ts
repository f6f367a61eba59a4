// From what a person wrote to the tasks that are meant.
import { appendTo } from '../model/append-to';
import { FengongError } from '../model/errors';
import type { Task } from '../model/task';
import type { Plan } from '../model/plan';
import type { Said } from './pair-tasks';
import { wordsOf } from './plain-text';
import type { Correction, TaskKey } from './types';

export interface Found {
  readonly said: readonly Said[];
  /** Corrections about tasks that were meant by their words and are gone. */
  readonly stale: readonly Correction[];
}

/**
 * The corrections as places of tasks. Of two about one task the later counts.
 * @throws FengongError `unknown-task` for a name that no task has, or several have
 */
export function findTasks(corrections: readonly Correction[], old: Plan, now: Plan): Found {
  const find = { old: finder(old), new: finder(now) };
  const said: Said[] = [];
  const stale: Correction[] = [];
  for (const correction of corrections) {
    const { old: a, new: b } = correction;
    if (isGone(a, find.old) || isGone(b, find.new)) {
      stale.push(correction);
      continue;
    }
    const about = { old: a && find.old(a)!, new: b && find.new(b)! };
    // what was said before about the same task no longer counts
    const others = said.filter(
      (each) => !(each.old !== null && each.old === about.old) && !(each.new !== null && each.new === about.new),
    );
    said.splice(0, said.length, ...others, about);
  }
  return { said, stale };
}

/** Meant by its words, and not there. A name alone must name a task. */
const isGone = (key: TaskKey | null, find: (key: TaskKey) => number | undefined): boolean =>
  key?.text !== undefined && find(key) === undefined;

function finder({ tasks }: Plan): (key: TaskKey) => number | undefined {
  const at = (names: (task: Task) => string | null) => {
    const places = new Map<string, number[]>();
    tasks.forEach((task, place) => {
      const name = names(task);
      if (name !== null) appendTo(places, name, place);
    });
    return places;
  };
  const [ids, numbers] = [at(({ id }) => id), at(({ no }) => no)];
  const texts = at(({ text }) => wordsOf(text));
  return ({ name, text }) => {
    const named = ids.get(name) ?? numbers.get(name) ?? [];
    if (text === undefined) {
      if (named.length !== 1) throw new FengongError('unknown-task', { name, found: named.length });
      return named[0]!;
    }
    const same = texts.get(wordsOf(text)) ?? [];
    const both = same.filter((place) => named.includes(place));
    return both[0] ?? (same.length === 1 ? same[0] : undefined);
  };
}
