// The heading above a task begins with a number of the kind that tasks have: a task may have been taken for a heading.
import type { Doubt, Read } from './doubt';

const NUMBER = /^\d{1,4}\s*[.．、]\s*\D/;

export function numbersInHeadings(all: readonly Read[]): Doubt[] {
  return all
    .filter(({ task }) => NUMBER.test(task.section ?? '') || NUMBER.test(task.subsection ?? ''))
    .map((read) => ({ code: 'number-in-heading', read, data: { text: read.task.section ?? '' } }));
}
