// A task that names nobody at all, though something made it a task: a heading above it, or a list that could not be read.
import type { Doubt, Watch } from './doubt';

export function nobodyNamed(): Watch {
  const doubts: Doubt[] = [];
  return {
    look: ({ assignments, regionPhrases, text }, { notes }, at) => {
      if (assignments.length === 0 && regionPhrases.length === 0 && !notes.bare)
        doubts.push({ code: 'nobody-named', at, data: { text } });
    },
    close: () => doubts,
  };
}
