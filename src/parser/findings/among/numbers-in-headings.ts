// The heading above a task begins with a number of the kind that tasks have: a task may have been taken for a heading.
import type { Doubt, Watch } from './doubt';

const NUMBER = /^\d{1,4}\s*[.．、]\s*\D/;

export function numbersInHeadings(): Watch {
  const doubts: Doubt[] = [];
  return {
    look: ({ section, subsection }, _, at) => {
      if (NUMBER.test(section ?? '') || NUMBER.test(subsection ?? ''))
        doubts.push({ code: 'number-in-heading', at, data: { text: section ?? '' } });
    },
    close: () => doubts,
  };
}
