// From a number in a workload to the tasks behind it.
import type { Plan } from '../model/plan';
import { JOINT, LEAD, NAMED, type Axis, type PlanCodes } from './plan-codes';
import { planFrames } from './plan-frames';
import type { LeaderRow, RegionRow, UnitRow } from './types';

/** The tasks behind each count of a row: indices into `plan.tasks`, ascending. */
export type TasksOf<Count extends string> = Readonly<Record<Count, readonly number[]>>;

export type UnitTasks = TasksOf<keyof Pick<UnitRow, 'lead' | 'soleLead' | 'jointLead' | 'joint' | 'support' | 'total'>>;
export type LeaderTasks = TasksOf<keyof Pick<LeaderRow, 'tasks' | 'sole' | 'shared'>>;
export type RegionTasks = TasksOf<keyof Pick<RegionRow, 'named' | 'viaAll' | 'total'>>;

/** By canonical name, in the order of byUnit, byLeader and byRegion. */
export interface TasksOfParties {
  readonly units: ReadonlyMap<string, UnitTasks>;
  readonly leaders: ReadonlyMap<string, LeaderTasks>;
  readonly regions: ReadonlyMap<string, RegionTasks>;
}

/** As many tasks as each number in the workloads says. */
export function tasksOfParties(plan: Plan): TasksOfParties {
  const { codes } = planFrames(plan);
  return {
    units: tasksOfUnits(codes),
    leaders: collect(codes.leaders, ['tasks', 'sole', 'shared'], leaderCounts(codes)),
    regions: collect(codes.regions, ['named', 'viaAll', 'total'], (role) => [
      role === NAMED ? 'named' : 'viaAll',
      'total',
    ]),
  };
}

/** Those of units and groups alone. */
export const tasksOfUnits = (codes: PlanCodes): TasksOfParties['units'] =>
  collect(codes.bodies, ['lead', 'soleLead', 'jointLead', 'joint', 'support', 'total'], unitCounts(codes));

/** In which counts a party stands with a role in task t. */
type CountsOf<Count> = (role: number, t: number) => readonly Count[];

function unitCounts({ leads }: PlanCodes): CountsOf<keyof UnitTasks> {
  return (role, t) => {
    if (role === LEAD) return ['lead', leads[t] === 1 ? 'soleLead' : 'jointLead', 'total'];
    return [role === JOINT ? 'joint' : 'support', 'total'];
  };
}

function leaderCounts({ leaders }: PlanCodes): CountsOf<keyof LeaderTasks> {
  const { start } = leaders.incidence;
  return (_, t) => ['tasks', start[t + 1]! - start[t]! === 1 ? 'sole' : 'shared'];
}

function collect<Count extends string>(
  { names, incidence }: Axis,
  counts: readonly Count[],
  countsOf: CountsOf<Count>,
): Map<string, TasksOf<Count>> {
  const rows = names.map(
    () => Object.fromEntries(counts.map((count): [string, number[]] => [count, []])) as Record<Count, number[]>,
  );
  for (let t = 0; t < incidence.tasks; t++) {
    for (let i = incidence.start[t]!; i < incidence.start[t + 1]!; i++) {
      for (const count of countsOf(incidence.role[i]!, t)) rows[incidence.party[i]!]![count].push(t);
    }
  }
  return new Map(names.map((name, i) => [name, rows[i]!]));
}
