// A task without a number among tasks that have one: its number may have stayed in a heading or in the text above.
import type { Watch } from './doubt';

/** Of three tasks two have a number. */
const HABIT = 2 / 3;

export function lostNumbers(): Watch {
  const without: number[] = [];
  return {
    look: ({ no }, _, at) => {
      if (no === null) without.push(at);
    },
    close: (tasks) =>
      without.length > tasks.length * (1 - HABIT)
        ? []
        : without.map((at) => ({ code: 'number-lost', at, data: { text: tasks[at]!.text } })),
  };
}
