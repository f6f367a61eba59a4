// The rows of 责任明细, in an order in which everything that is counted stands together: a number in a workload leads to
// one run of rows, as long as the number says. As in the analytics, a party stands in a task once, in its strongest role.
import type { Analytics } from '../analytics/types';
import { appendTo } from '../model/append-to';
import { identities, tableOf, type PartyTable } from '../model/identities';
import type { PartyKind } from '../model/party';
import type { Plan } from '../model/plan';
import type { Assignment, Role, Task } from '../model/task';
import type { ListedRun } from './listed-run';

/** sole, shared: alone in the role of lead or leader, or not · named: by its own name · all: through "every city". */
export type Way = 'sole' | 'shared' | 'named' | 'all';

export interface AssignmentRow {
  readonly kind: PartyKind;
  /** The canonical name. */
  readonly party: string;
  readonly category: string | null;
  readonly role: Role;
  readonly way: Way;
  /** Index into `plan.tasks`. */
  readonly task: number;
  /** The spellings in this task. */
  readonly printed: readonly string[];
}

/** What a workload counts: all tasks of a party, those in a role, those in a way. */
export type Count = 'total' | Role | Way;

/** The rows of a party, by what they are counted as. */
export type PartyRuns = ReadonlyMap<Count, ListedRun>;

export interface AssignmentRows {
  readonly rows: readonly AssignmentRow[];
  readonly runs: Readonly<Record<PartyTable, ReadonlyMap<string, PartyRuns>>>;
}

const ROLES: readonly Role[] = ['leader', 'lead', 'joint', 'support'];
const WAYS: readonly Way[] = ['sole', 'shared', 'named', 'all'];

/** Leaders, then bodies by load, then regions; within a party by role and way, then in the order of tasks. */
export function assignmentRows(plan: Plan, analytics: Analytics): AssignmentRows {
  const stands = standsByParty(plan);
  const rows: AssignmentRow[] = [];
  const runs = { leader: new Map(), body: new Map(), region: new Map() } satisfies Record<
    PartyTable,
    Map<string, PartyRuns>
  >;
  const add = (party: string, kind: PartyKind, category: string | null): void => {
    const table = tableOf(kind);
    const own = (stands[table].get(party) ?? []).sort((a, b) => compare(a, b, table) || a.task - b.task);
    const first = rows.length;
    for (const { role, way, task, printed } of own) rows.push({ kind, party, category, role, way, task, printed });
    runs[table].set(party, runsOf(own, first));
  };
  for (const { name } of analytics.byLeader) add(name, 'leader', null);
  for (const { name, kind, category } of analytics.byUnit) add(name, kind, category);
  for (const { name } of analytics.byRegion) add(name, 'region', null);
  return { rows, runs };
}

/** A party's part in one task. */
interface Stand {
  readonly table: PartyTable;
  readonly party: string;
  readonly task: number;
  role: Role;
  way: Way;
  readonly printed: string[];
}

function standsByParty(plan: Plan): Record<PartyTable, Map<string, Stand[]>> {
  const canonical = identities(plan.parties);
  const byParty: Record<PartyTable, Map<string, Stand[]>> = { leader: new Map(), body: new Map(), region: new Map() };
  plan.tasks.forEach((task, index) => {
    for (const stand of standsIn(task, index, canonical)) appendTo(byParty[stand.table], stand.party, stand);
  });
  return byParty;
}

/** Each party of a task once: in the strongest of its roles, named before every city. */
function standsIn(task: Task, index: number, canonical: (kind: PartyKind, name: string) => string): Stand[] {
  const stands = new Map<string, Stand>();
  for (const assignment of task.assignments) {
    const table = tableOf(assignment.kind);
    if ((assignment.role === 'leader') !== (table === 'leader')) continue;
    const party = canonical(assignment.kind, assignment.name);
    const key = `${table} ${party}`;
    const own = stands.get(key);
    if (own === undefined) {
      stands.set(key, { table, party, task: index, ...part(assignment), printed: [assignment.name] });
      continue;
    }
    if (ROLES.indexOf(assignment.role) < ROLES.indexOf(own.role)) own.role = assignment.role;
    if (!assignment.viaAll) own.way = 'named';
    if (!own.printed.includes(assignment.name)) own.printed.push(assignment.name);
  }
  const all = [...stands.values()];
  for (const role of ['leader', 'lead'] as const) {
    const sharing = all.filter((stand) => stand.role === role);
    for (const stand of sharing) if (stand.table !== 'region') stand.way = sharing.length > 1 ? 'shared' : 'sole';
  }
  return all;
}

const part = ({ role, viaAll }: Assignment): { role: Role; way: Way } => ({ role, way: viaAll ? 'all' : 'named' });

/** Regions are counted by way, all others by role first. */
function compare(a: Stand, b: Stand, table: PartyTable): number {
  const role = ROLES.indexOf(a.role) - ROLES.indexOf(b.role);
  const way = WAYS.indexOf(a.way) - WAYS.indexOf(b.way);
  return table === 'region' ? way || role : role || way;
}

/** The counts by which the stands of a table are sorted, so that each stands together. */
function countsOf({ table, role, way }: Stand): readonly Count[] {
  if (table !== 'body') return ['total', way];
  return role === 'lead' ? ['total', role, way] : ['total', role];
}

function runsOf(stands: readonly Stand[], first: number): PartyRuns {
  const runs = new Map<Count, ListedRun & { readonly tasks: number[] }>();
  stands.forEach((stand, at) => {
    for (const count of countsOf(stand)) {
      const run = runs.get(count);
      if (run === undefined) runs.set(count, { sheet: 'assignments', first: first + at, tasks: [stand.task] });
      else run.tasks.push(stand.task);
    }
  });
  return runs;
}
