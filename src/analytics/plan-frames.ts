// A plan as danfo.js DataFrames, and the same as integers: what every verb of this room takes. Names are canonical from
// here on. A body is a unit or a group.
import type { DataFrame } from 'danfojs';
import { identities, tableOf, type PartyTable } from '../model/identities';
import type { Party, PartyKind } from '../model/party';
import type { Plan } from '../model/plan';
import type { Role } from '../model/task';
import { frameOf, type Columns } from './frame';
import { planCodes, type PlanCodes } from './plan-codes';

/** A section of the plan, in the order of the document. */
export interface SectionRecord {
  readonly no: string;
}

/** A task, in the order of the document. */
export interface TaskRecord {
  readonly id: string;
  readonly section: string | null;
  readonly openEnded: boolean;
  readonly allRegions: boolean;
}

/** One assignment: `task` is the row of the task, `party` the canonical name. */
export interface AssignmentRecord {
  readonly task: number;
  readonly party: string;
  readonly kind: PartyKind;
  readonly category: string | null;
  readonly role: Role;
  readonly viaAll: boolean;
}

const SECTION_COLUMNS: Columns<SectionRecord> = { no: 'string' };
const TASK_COLUMNS: Columns<TaskRecord> = {
  id: 'string',
  section: 'string',
  openEnded: 'boolean',
  allRegions: 'boolean',
};
const ASSIGNMENT_COLUMNS: Columns<AssignmentRecord> = {
  task: 'int32',
  party: 'string',
  kind: 'string',
  category: 'string',
  role: 'string',
  viaAll: 'boolean',
};

export interface PlanFrames {
  readonly sections: DataFrame;
  readonly tasks: DataFrame;
  readonly assignments: DataFrame;
  /** The three frames in integers. */
  readonly codes: PlanCodes;
}

/** A plan never changes, so its frames are made once: a changed weight or another question costs only the counting. */
const made = new WeakMap<Plan, PlanFrames>();

/**
 * The frames of a plan, to be read and not changed. A name that `plan.parties` does not know is its own canonical name,
 * without a category.
 */
export function planFrames(plan: Plan): PlanFrames {
  const frames = made.get(plan) ?? _planFrames(plan);
  made.set(plan, frames);
  return frames;
}

function _planFrames(plan: Plan): PlanFrames {
  const identity = identify(plan.parties);
  const sections = frameOf(SECTION_COLUMNS, plan.sections);
  const tasks = frameOf(TASK_COLUMNS, plan.tasks);
  const assignments = frameOf(
    ASSIGNMENT_COLUMNS,
    plan.tasks.flatMap((of, task) =>
      of.assignments.map(({ name, kind, role, viaAll }): AssignmentRecord => {
        const { party, category } = identity(kind, name);
        return { task, party, kind, category, role, viaAll };
      }),
    ),
  );
  return { sections, tasks, assignments, codes: planCodes({ sections, tasks, assignments }) };
}

/** Who a printed name is: its canonical name, and the first category known of any of that party's spellings. */
function identify(
  parties: readonly Party[],
): (kind: PartyKind, name: string) => Pick<AssignmentRecord, 'party' | 'category'> {
  const canonical = identities(parties);
  const categories: Record<PartyTable, Map<string, string>> = { leader: new Map(), body: new Map(), region: new Map() };
  for (const party of parties) {
    const known = categories[tableOf(party.kind)];
    if (party.category !== null && !known.has(party.canonical)) known.set(party.canonical, party.category);
  }
  return (kind, name) => {
    const party = canonical(kind, name);
    return { party, category: categories[tableOf(kind)].get(party) ?? null };
  };
}
