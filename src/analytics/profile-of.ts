// One page about one party: its tasks, and everybody and everything that it meets in them.
import type { Plan } from '../model/plan';
import type { Target } from '../model/task';
import { LEAD, NAMED, SUPPORT, type Axis, type PlanCodes } from './plan-codes';
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
  const { party, role } = own.incidence;
  const stands = (i: number) => party[i] === code && (!namedOnly || kind !== 'region' || role[i] === NAMED);
  const tasks: number[] = [];
  for (let t = 0; t < codes.tasks; t++) if (entriesIn(own, t).some(stands)) tasks.push(t);
  const others = (axis: Axis) => tallies(axis, tasks).filter((tally) => axis !== own || tally.name !== name);
  return {
    tasks,
    units: byTasks(others(codes.bodies)),
    supporters: kind === 'unit' ? beside(codes, code, LEAD, SUPPORT) : [],
    supported: kind === 'unit' ? beside(codes, code, SUPPORT, LEAD) : [],
    leads: leadsOf(codes, tasks).filter((tally) => own !== codes.bodies || tally.name !== name),
    leaders: byTasks(others(codes.leaders)),
    regions: regionTallies(codes, byTasks(others(codes.regions))),
    sections: tallies(codes.sections, tasks).filter((section) => section.name !== ''),
    targets: tasks.flatMap((task) => plan.tasks[task]!.targets.map((target) => ({ task, target }))),
    deadlines: tasks.filter((task) => plan.tasks[task]!.deadline !== null),
  };
}

/** In the order of the axis. */
function tallies(axis: Axis, tasks: readonly number[]): Tally[] {
  const met = axis.names.map((name) => ({ name, tasks: new Array<number>() }));
  for (const t of tasks) for (const i of entriesIn(axis, t)) met[axis.incidence.party[i]!]!.tasks.push(t);
  return met.filter((tally) => tally.tasks.length > 0);
}

/** The bodies in role `other` of the tasks in which `body` has role `own`. */
function beside({ bodies, tasks }: PlanCodes, body: number, own: number, other: number): Tally[] {
  const { party, role } = bodies.incidence;
  const met = bodies.names.map((name) => ({ name, tasks: new Array<number>() }));
  for (let t = 0; t < tasks; t++) {
    const entries = entriesIn(bodies, t);
    if (!entries.some((i) => party[i] === body && role[i] === own)) continue;
    for (const i of entries) if (role[i] === other) met[party[i]!]!.tasks.push(t);
  }
  return byTasks(met.filter((tally) => tally.tasks.length > 0));
}

/** The bodies that lead any of `tasks`. */
function leadsOf({ bodies }: PlanCodes, tasks: readonly number[]): Tally[] {
  const { party, role } = bodies.incidence;
  const met = bodies.names.map((name) => ({ name, tasks: new Array<number>() }));
  for (const t of tasks) for (const i of entriesIn(bodies, t)) if (role[i] === LEAD) met[party[i]!]!.tasks.push(t);
  return byTasks(met.filter((tally) => tally.tasks.length > 0));
}

const byTasks = (met: Tally[]) => met.sort((a, b) => b.tasks.length - a.tasks.length);

function regionTallies({ regions }: PlanCodes, met: readonly Tally[]): RegionTally[] {
  const { party, role } = regions.incidence;
  const code = new Map(regions.names.map((name, i) => [name, i]));
  const isNamed = (name: string, t: number) =>
    entriesIn(regions, t).some((i) => party[i] === code.get(name) && role[i] === NAMED);
  return met.map(({ name, tasks }) => ({ name, tasks, named: tasks.filter((t) => isNamed(name, t)) }));
}

/** The places of task t in the table of an axis. */
function entriesIn({ incidence: { start } }: Axis, t: number): number[] {
  return Array.from({ length: start[t + 1]! - start[t]! }, (_, i) => start[t]! + i);
}
