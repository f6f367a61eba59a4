// A task's id says its year and number where the plan numbers its tasks through; where numbers repeat or are missing it
// is the task's place in the document. Either way it is the same whenever the same plan is read.
import type { Item } from './item';

/** One id a task: `2024-012`; without the year where the plan has none. */
export function taskIds(tasks: readonly Item[], year: number | null): string[] {
  const numbers = tasks.map((task) => (task.rank === 3 && /^\d+$/.test(task.no ?? '') ? task.value : null));
  const through = numbers.every((value) => value !== null) && new Set(numbers).size === numbers.length;
  const last = through ? numbers.reduce<number>((most, value) => Math.max(most, value ?? 0), 0) : tasks.length;
  const width = Math.max(3, String(last).length);
  const prefix = year === null ? '' : `${year}-`;
  return tasks.map((_, index) => prefix + String(through ? numbers[index] : index + 1).padStart(width, '0'));
}
