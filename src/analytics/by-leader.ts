// 领导工作量: what each leader oversees.
import type { DataFrame } from 'danfojs';
import { cellsOf } from './count-pairs';
import { frameOf, type Columns } from './frame';
import { LEAD, type PlanCodes } from './plan-codes';
import type { PlanFrames } from './plan-frames';
import { sectionsTouched } from './sections-touched';
import type { LeaderRow } from './types';

export const LEADER_COLUMNS: Columns<LeaderRow> = {
  name: 'string',
  tasks: 'int32',
  sole: 'int32',
  shared: 'int32',
  leadUnits: 'int32',
  sections: 'int32',
};

/** One row a leader, by tasks, then first appearance. Columns: LeaderRow. */
export function byLeader({ codes }: PlanFrames): DataFrame {
  const load = _byLeader(codes);
  return frameOf(
    LEADER_COLUMNS,
    codes.leaders.names.map((name, i): LeaderRow => {
      const sole = load.sole[i]!;
      const shared = load.shared[i]!;
      return { name, tasks: sole + shared, sole, shared, leadUnits: load.leadUnits[i]!, sections: load.sections[i]! };
    }),
  );
}

/** By leader. */
export interface LeaderLoad {
  readonly sole: Int32Array;
  readonly shared: Int32Array;
  readonly leadUnits: Int32Array;
  readonly sections: Int32Array;
}

export function _byLeader({ tasks, leaders, bodies, sections }: PlanCodes): LeaderLoad {
  const { start, party, parties } = leaders.incidence;
  const units = bodies.incidence;
  const sole = new Int32Array(parties);
  const shared = new Int32Array(parties);
  const leadUnits = new Int32Array(parties);
  const met = new Uint8Array(cellsOf(leaders.incidence, units)); // leader × lead unit
  for (let t = 0; t < tasks; t++) {
    const first = start[t]!;
    const end = start[t + 1]!;
    const counted = end - first === 1 ? sole : shared;
    for (let i = first; i < end; i++) {
      const leader = party[i]!;
      counted[leader]!++;
      for (let j = units.start[t]!; j < units.start[t + 1]!; j++) {
        if (units.role[j] === LEAD) met[leader * units.parties + units.party[j]!] = 1;
      }
    }
  }
  met.forEach((has, pair) => (leadUnits[Math.floor(pair / units.parties)]! += has));
  return { sole, shared, leadUnits, sections: sectionsTouched(leaders.incidence, sections) };
}
