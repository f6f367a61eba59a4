// A task's id says its year and number where the plan numbers its tasks through; where numbers repeat or are missing it
// is the task's place in the document. Either way it is the same whenever the same plan is read.
import type { Item } from './item';

/** One id a task: `2024-012`; without the year where the plan has none. */
export function taskIds(tasks: readonly Item[], year: number | null): string[] {
  const through = areNumberedThrough(tasks);
  const last = through ? tasks.reduce((most, { value }) => Math.max(most, value), 0) : tasks.length;
  const width = Math.max(3, String(last).length);
  const prefix = year === null ? '' : `${year}-`;
  return tasks.map(({ value }, index) => prefix + String(through ? value : index + 1).padStart(width, '0'));
}

/** Every task has a number of its own, without a star. */
function areNumberedThrough(tasks: readonly Item[]): boolean {
  let isRising = true;
  let last = -1;
  for (const { rank, no, value } of tasks) {
    if (rank !== 3 || no === null || no.endsWith('*')) return false;
    isRising &&= value > last;
    last = value;
  }
  return isRising || new Set(tasks.map(({ value }) => value)).size === tasks.length;
}
