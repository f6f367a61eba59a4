// The bundled plan against itself, reshuffled, renumbered and with a tenth of its words changed.
import fc from 'fast-check';
import type { Plan } from '../../src/model/plan';
import { bundled, differences } from './plans';

const plan = bundled();
const words = plan.tasks.flatMap(({ text }) => text.match(/\p{L}{2}/gu) ?? []);

/** A stream of numbers from one seed. */
function random(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** With every tenth word, and one at least, replaced by a word from elsewhere in the plan, left out, or doubled. */
function disturb(text: string, next: () => number): string {
  const parts = text.match(/\d+(?:\.\d+)?|.{1,2}/gsu) ?? [];
  for (let n = Math.max(1, Math.round(parts.length / 10)); n > 0; n -= 1) {
    const at = Math.floor(next() * parts.length);
    const kind = next();
    if (kind < 0.6) parts[at] = words[Math.floor(next() * words.length)]!;
    else parts[at] = kind < 0.8 ? '' : parts[at]! + parts[at]!;
  }
  return parts.join('');
}

/** Ids begin with `new-` and end in the id of the task that they were. */
function disturbed(seed: number): Plan {
  const next = random(seed);
  const order = plan.tasks.map((task) => ({ task, at: next() })).sort((a, b) => a.at - b.at);
  const tasks = order.map(({ task }, at) => ({
    ...task,
    id: `new-${task.id}`,
    no: String(at + 1),
    section: null,
    subsection: null,
    text: disturb(task.text, next),
  }));
  return { ...plan, sections: [], tasks };
}

it('finds at least 98 % of the matches and no false one', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { matches } = differences(plan, disturbed(seed));
      const wrong = matches.filter(({ old, new: now }) => `new-${old[0]!.id}` !== now[0]!.id);
      expect(wrong).toEqual([]);
      expect(matches.flatMap(({ new: now }) => now).length).toBeGreaterThanOrEqual(0.98 * plan.tasks.length);
    }),
    { numRuns: 10 },
  );
});

it('matches nothing between two halves that share no task', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { tasks } = disturbed(seed);
      const [some, others] = [tasks.slice(0, 114), tasks.slice(114)];
      expect(differences({ ...plan, tasks: some }, { ...plan, tasks: others }).matches.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 5 },
  );
});
