// A task that names nobody at all, though something made it a task: a heading above it, or a list that could not be read.
import type { Doubt, Read } from './doubt';

export function nobodyNamed(all: readonly Read[]): Doubt[] {
  return all
    .filter(({ task, item }) => task.assignments.length === 0 && task.regionPhrases.length === 0 && !item.bare)
    .map((read) => ({ code: 'nobody-named', read, data: { text: read.task.text } }));
}
