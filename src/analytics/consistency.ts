// Which leader a lead unit goes with, learnt from the plan itself; and the tasks that do not fit. Leaders and units are
// never paired by position: only a task with one leader and one lead teaches anything.
import type { DataFrame } from 'danfojs';
import { columnOf, frameOf, rowsOf, type Columns } from './frame';
import { groupCount } from './group-count';
import { LEAD, type PlanCodes } from './plan-codes';
import type { PlanFrames } from './plan-frames';

/** In `tasks` tasks `unit` is the one lead and `leader` the one leader. */
export interface PatternRecord {
  readonly unit: string;
  readonly leader: string;
  readonly tasks: number;
}

/** `task` does not fit: its lead `unit` has `leader` in `tasks` other tasks. One row for each such pair. */
export interface DoubtRecord extends PatternRecord {
  readonly doubt: 'missing' | 'against';
  readonly task: string;
}

export const PATTERN_COLUMNS: Columns<PatternRecord> = { unit: 'string', leader: 'string', tasks: 'int32' };
export const DOUBT_COLUMNS: Columns<DoubtRecord> = { doubt: 'string', task: 'string', ...PATTERN_COLUMNS };

/**
 * `pattern` by unit in the order of byUnit, then tasks; `doubts` by kind of doubt in the order of the document, within
 * a task the best-founded first. Columns: PatternRecord, DoubtRecord. A task is never evidence for itself:
 * - missing: it has no leader, and one of its lead units has one elsewhere.
 * - against: one of its lead units has leaders elsewhere and none of them is here; or each of its lead units has
 *   leaders elsewhere and someone here is none of them.
 */
export function consistency({ tasks, codes }: PlanFrames): { readonly pattern: DataFrame; readonly doubts: DataFrame } {
  const ids = columnOf<string>(tasks, 'id');
  const doubts = _doubts(codes).map(({ doubt, t, unit, leader, tasks }): DoubtRecord => ({
    doubt,
    task: ids[t]!,
    unit: codes.bodies.names[unit]!,
    leader: codes.leaders.names[leader]!,
    tasks,
  }));
  return { pattern: pattern(codes), doubts: frameOf(DOUBT_COLUMNS, doubts) };
}

function pattern(codes: PlanCodes): DataFrame {
  const { bodies, leaders } = codes;
  const taught = teachers(codes).map(([unit, leader]) => ({
    unit: bodies.names[unit]!,
    leader: leaders.names[leader]!,
  }));
  const counted = groupCount(PATTERN_COLUMNS, frameOf({ unit: 'string', leader: 'string' }, taught), 'tasks');
  const rank = new Map(bodies.names.map((name, i) => [name, i]));
  const rows = rowsOf(PATTERN_COLUMNS, counted);
  return frameOf(
    PATTERN_COLUMNS,
    rows.sort((a, b) => rank.get(a.unit)! - rank.get(b.unit)! || b.tasks - a.tasks),
  );
}

interface Doubt {
  readonly doubt: DoubtRecord['doubt'];
  readonly t: number;
  readonly unit: number;
  readonly leader: number;
  readonly tasks: number;
}

export function _doubts(codes: PlanCodes): Doubt[] {
  const known = new Map<number, Map<number, number>>(); // unit → leader → tasks
  const taught = new Map<number, readonly [number, number]>();
  for (const [unit, leader, t] of teachers(codes)) {
    const leaders = known.get(unit) ?? new Map<number, number>();
    known.set(unit, leaders.set(leader, (leaders.get(leader) ?? 0) + 1));
    taught.set(t, [unit, leader]);
  }

  /** The leaders whom a unit has in other tasks than t. */
  const elsewhere = (unit: number, t: number): { leader: number; tasks: number }[] => {
    const own = taught.get(t);
    return [...(known.get(unit) ?? [])]
      .map(([leader, tasks]) => ({ leader, tasks: own?.[0] === unit && own[1] === leader ? tasks - 1 : tasks }))
      .filter(({ tasks }) => tasks > 0);
  };

  const missing: Doubt[] = [];
  const against: Doubt[] = [];
  for (let t = 0; t < codes.tasks; t++) {
    const leaders = leadersIn(codes, t);
    const expected = leadsIn(codes, t).map((unit) => ({ unit, leaders: elsewhere(unit, t) }));
    const evidence = (doubt: Doubt['doubt']) =>
      expected
        .flatMap(({ unit, leaders }) => leaders.map(({ leader, tasks }): Doubt => ({ doubt, t, unit, leader, tasks })))
        .sort((a, b) => b.tasks - a.tasks);
    if (leaders.length === 0) {
      missing.push(...evidence('missing'));
      continue;
    }
    const explained = new Set(expected.flatMap(({ leaders }) => leaders.map(({ leader }) => leader)));
    const absent = expected.some((of) => of.leaders.length > 0 && !of.leaders.some((l) => leaders.includes(l.leader)));
    const allKnown = expected.length > 0 && expected.every((of) => of.leaders.length > 0);
    const unexplained = allKnown && leaders.some((leader) => !explained.has(leader));
    if (absent || unexplained) against.push(...evidence('against'));
  }
  return [...missing, ...against];
}

/** [unit, leader, task] of the tasks with one leader and one lead. */
function teachers(codes: PlanCodes): [number, number, number][] {
  const taught: [number, number, number][] = [];
  for (let t = 0; t < codes.tasks; t++) {
    const leaders = leadersIn(codes, t);
    const leads = leadsIn(codes, t);
    if (leaders.length === 1 && leads.length === 1 && codes.leads[t] === 1) taught.push([leads[0]!, leaders[0]!, t]);
  }
  return taught;
}

/** The leaders of task t, in the order of the document. */
export function leadersIn({ leaders }: PlanCodes, t: number): number[] {
  return Array.from(leaders.incidence.party.subarray(leaders.incidence.start[t], leaders.incidence.start[t + 1]));
}

/** The lead bodies of task t, in the order of the document. */
function leadsIn({ bodies }: PlanCodes, t: number): number[] {
  const { start, party, role } = bodies.incidence;
  const leads: number[] = [];
  for (let i = start[t]!; i < start[t + 1]!; i++) if (role[i] === LEAD) leads.push(party[i]!);
  return leads;
}
