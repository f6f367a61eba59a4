// Who must work with whom: pairs of bodies and the tasks that bind them, the strongest first.
import { appendTo } from '../model/append-to';
import type { Plan } from '../model/plan';
import { LEAD, SUPPORT } from './plan-codes';
import { planFrames } from './plan-frames';

/** Two bodies and the tasks that they share: indices into `plan.tasks`, ascending. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly tasks: readonly number[];
}

export interface Collaboration {
  /** `from` leads and `to` supports. */
  readonly leadSupport: readonly Pair[];
  /** Both stand in the task, in whatever roles; each pair once, the larger body first. */
  readonly together: readonly Pair[];
}

/** Every pair that occurs, by the number of its tasks, then in the order of byUnit. */
export function collaborationOf(plan: Plan): Collaboration {
  const { codes } = planFrames(plan);
  const { names, incidence } = codes.bodies;
  const { start, party, role, parties } = incidence;
  const leadSupport = new Map<number, number[]>();
  const together = new Map<number, number[]>();
  const bind = (pairs: Map<number, number[]>, from: number, to: number, t: number) =>
    appendTo(pairs, from * parties + to, t);
  for (let t = 0; t < codes.tasks; t++) {
    for (let i = start[t]!; i < start[t + 1]!; i++) {
      for (let j = start[t]!; j < start[t + 1]!; j++) {
        if (role[i] === LEAD && role[j] === SUPPORT) bind(leadSupport, party[i]!, party[j]!, t);
        if (party[i]! < party[j]!) bind(together, party[i]!, party[j]!, t);
      }
    }
  }
  const strongest = (pairs: Map<number, number[]>): Pair[] =>
    [...pairs]
      .sort(([a, inA], [b, inB]) => inB.length - inA.length || a - b)
      .map(([pair, tasks]) => ({ from: names[Math.floor(pair / parties)]!, to: names[pair % parties]!, tasks }));
  return { leadSupport: strongest(leadSupport), together: strongest(together) };
}
