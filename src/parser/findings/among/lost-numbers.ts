// A task without a number among tasks that have one: its number may have stayed in a heading or in the text above.
import type { Doubt, Read } from './doubt';

/** Of three tasks two have a number. */
const HABIT = 2 / 3;

export function lostNumbers(all: readonly Read[]): Doubt[] {
  const without = all.filter(({ task }) => task.no === null);
  if (without.length > all.length * (1 - HABIT)) return [];
  return without.map((read) => ({ code: 'number-lost', read, data: { text: read.task.text } }));
}
