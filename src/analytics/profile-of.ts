// One page about one party: its tasks, and everybody and everything that it meets in them.
import type { Plan } from '../model/plan';
import type { Target } from '../model/task';
import { LEAD, NAMED, SUPPORT, type Axis } from './plan-codes';
import { planFrames } from './plan-frames';

/** Somebody, or a section, and the tasks shared with the party: indices into `plan.tasks`, ascending. */
export interface Tally {
  readonly name: string;
  readonly tasks: readonly number[];
}

/** `named`: the tasks that reach the region by its own name. */
export type RegionTally = Tally & { readonly named: readonly number[] };

export interface Profile {
  /** All its tasks. By role they are in tasksOfParties. */
  readonly tasks: readonly number[];
  /** Others whom it meets, by the number of tasks, then by rank; never itself. */
  readonly units: readonly Tally[];
  /** Of a unit: who supports what it leads, and who leads what it supports. Empty for leaders and regions. */
  readonly supporters: readonly Tally[];
  readonly supported: readonly Tally[];
  /** Others who lead its tasks. */
  readonly leads: readonly Tally[];
  readonly leaders: readonly Tally[];
  readonly regions: readonly RegionTally[];
  /** In the order of the document. */
  readonly sections: readonly Tally[];
  /** What its tasks commit to. */
  readonly targets: readonly { readonly task: number; readonly target: Target }[];
  /** The tasks that say until when. */
  readonly deadlines: readonly number[];
}

/**
 * `name` is canonical; a unit may be a group. Null where the plan does not know it.
 * @param namedOnly of a region: only the tasks that reach it by its own name
 */
export function profileOf(
  plan: Plan,
  kind: 'unit' | 'leader' | 'region',
  name: string,
  namedOnly = false,
): Profile | null {
  const { codes } = planFrames(plan);
  const own = { unit: codes.bodies, leader: codes.leaders, region: codes.regions }[kind];
  const code = own.names.indexOf(name);
  if (code < 0) return null;
  const tasks = tasksOf(own, code, kind === 'region' && namedOnly ? NAMED : null);
  const others = (axis: Axis, role: number | null = null) =>
    byTasks(tallies(axis, tasks, role).filter((tally) => axis !== own || tally.name !== name));
  // who has role `other` where the unit has role `role`
  const beside = (role: number, other: number) =>
    kind === 'unit' ? byTasks(tallies(codes.bodies, tasksOf(own, code, role), other)) : [];
  const named = new Map(tallies(codes.regions, tasks, NAMED).map((region) => [region.name, region.tasks]));
  return {
    tasks,
    units: others(codes.bodies),
    supporters: beside(LEAD, SUPPORT),
    supported: beside(SUPPORT, LEAD),
    leads: others(codes.bodies, LEAD),
    leaders: others(codes.leaders),
    regions: others(codes.regions).map((region) => ({ ...region, named: named.get(region.name) ?? [] })),
    sections: tallies(codes.sections, tasks).filter((section) => section.name !== ''),
    targets: tasks.flatMap((task) => plan.tasks[task]!.targets.map((target) => ({ task, target }))),
    deadlines: tasks.filter((task) => plan.tasks[task]!.deadline !== null),
  };
}

/** The tasks in which a party stands, whatever its role, or in that one. */
function tasksOf({ incidence: { start, party, role, tasks } }: Axis, code: number, wanted: number | null): number[] {
  const found: number[] = [];
  for (let t = 0; t < tasks; t++) {
    for (let i = start[t]!; i < start[t + 1]!; i++) {
      if (party[i] === code && (wanted === null || role[i] === wanted)) found.push(t);
    }
  }
  return found;
}

/** Who stands in any of `tasks`, whatever the role, or in that one; in the order of the axis. */
function tallies({ names, incidence }: Axis, tasks: readonly number[], wanted: number | null = null): Tally[] {
  const { start, party, role } = incidence;
  const met = names.map((name) => ({ name, tasks: new Array<number>() }));
  for (const t of tasks) {
    for (let i = start[t]!; i < start[t + 1]!; i++) {
      if (wanted === null || role[i] === wanted) met[party[i]!]!.tasks.push(t);
    }
  }
  return met.filter((tally) => tally.tasks.length > 0);
}

const byTasks = (met: Tally[]) => met.sort((a, b) => b.tasks.length - a.tasks.length);
