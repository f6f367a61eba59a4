// What the custom functions answer from one register. A number here is the number that the workload sheets show for the
// same name, role and section; a name may be any spelling that the register knows.
import type { TasksOfParties } from '../analytics/tasks-of-parties';
import type { Analytics } from '../analytics/types';
import { FengongError } from '../model/errors';
import { identities } from '../model/identities';
import type { Plan } from '../model/plan';
import { ROLE_WORDS, type Counted, type CountedTable } from './role-words';

/** One reading of the register, and what was counted in it. */
export interface CountedRegister {
  readonly plan: Plan;
  readonly tasksOf: TasksOfParties;
  readonly analytics: Pick<Analytics, 'consistency'>;
}

/** An argument as Excel gives it: an omitted one is null or ''. */
export type Argument = string | number | boolean | null | undefined;

/** A cell, or rows of cells that spill downwards. */
export type FunctionResult = string | number | readonly (readonly (string | number)[])[];

export interface RegisterAnswers {
  readonly count: (unit: Argument, role: Argument, section: Argument) => number;
  /** One row a task, in the order of the register: its number as printed, its text. */
  readonly tasks: (unit: Argument, role: Argument) => readonly (readonly (string | number)[])[];
  /** The leader under whom the unit leads most often; several only where they tie, joined by 、. */
  readonly leader: (unit: Argument) => string;
}

/** One party and the tasks behind each of its counts. */
interface Found {
  readonly table: CountedTable;
  readonly name: string;
  readonly tasks: Readonly<Partial<Record<Counted, readonly number[]>>>;
}

/**
 * The functions over `register`. They throw FengongError `function-no-name`, `function-unknown-name`,
 * `function-unknown-role`, `function-unknown-section`, `function-no-tasks`, `function-no-leader`.
 */
export function registerAnswers({ plan, tasksOf, analytics }: CountedRegister): RegisterAnswers {
  const find = finder(plan, tasksOf);
  const behind = (unit: Argument, role: Argument): readonly number[] => {
    const { table, name, tasks } = find(unit);
    return tasks[countedOf(table, name, role)] ?? [];
  };
  return {
    count: (unit, role, section) => {
      const wanted = sectionOf(plan, section);
      const all = behind(unit, role);
      return wanted === null ? all.length : all.filter((t) => plan.tasks[t]!.section === wanted).length;
    },
    tasks: (unit, role) => {
      const rows = behind(unit, role).map((t) => [printed(plan, t), plan.tasks[t]!.text]);
      // an empty list cannot be spilled
      if (rows.length === 0) throw new FengongError('function-no-tasks', { name: textOf(unit), role: textOf(role) });
      return rows;
    },
    leader: (unit) => {
      const { name } = find(unit);
      const pattern = analytics.consistency.pattern.filter((row) => row.unit === name);
      const most = Math.max(...pattern.map(({ tasks }) => tasks));
      if (pattern.length === 0) throw new FengongError('function-no-leader', { name });
      return pattern
        .filter(({ tasks }) => tasks === most)
        .map(({ leader }) => leader)
        .join('、');
    },
  };
}

const textOf = (argument: Argument): string => String(argument ?? '').trim();

/** A number where the plan prints one: a table of one's own sorts by it. */
function printed(plan: Plan, t: number): string | number {
  const { no, id } = plan.tasks[t]!;
  if (no === null) return id;
  return /^\d+$/.test(no) ? Number(no) : no;
}

/** Units and groups first, then leaders, then regions; canonical names before other spellings. */
function finder(plan: Plan, { units, leaders, regions }: TasksOfParties): (unit: Argument) => Found {
  const canonical = identities(plan.parties);
  const tables: readonly (readonly [CountedTable, ReadonlyMap<string, Found['tasks']>])[] = [
    ['unit', units],
    ['leader', leaders],
    ['region', regions],
  ];
  return (unit) => {
    const wanted = textOf(unit);
    if (wanted === '') throw new FengongError('function-no-name');
    for (const [table, parties] of tables) {
      const tasks = parties.get(wanted);
      if (tasks) return { table, name: wanted, tasks };
    }
    for (const [table, parties] of tables) {
      const name = canonical(table, wanted);
      const tasks = parties.get(name);
      if (tasks) return { table, name, tasks };
    }
    throw new FengongError('function-unknown-name', { name: wanted });
  };
}

function countedOf(table: CountedTable, name: string, role: Argument): Counted {
  const wanted = textOf(role).toLowerCase();
  const words = ROLE_WORDS[table];
  const found = words.find((entry) => entry.words.includes(wanted));
  if (found) return found.counted;
  const known = words.flatMap((entry) => entry.words.slice(0, 1)).filter((word) => word !== '');
  throw new FengongError('function-unknown-role', { role: textOf(role), name, known: known.join('、') });
}

/** By its number (二), its place (2), its title, or 二、 and the beginning of its title; null: every section. */
function sectionOf({ sections, tasks }: Plan, section: Argument): string | null {
  const wanted = textOf(section);
  if (wanted === '') return null;
  const byNumber = sections.find(({ no }) => no === wanted);
  const byPlace = /^\d+$/.test(wanted) ? sections[Number(wanted) - 1] : undefined;
  const byTitle = sections.find(
    ({ no, title }) => title === wanted || (wanted.startsWith(`${no}、`) && `${no}、${title}`.startsWith(wanted)),
  );
  const found = byNumber ?? byPlace ?? byTitle;
  if (found) return found.no;
  // a section that only rows of the register know
  if (tasks.some((task) => task.section === wanted)) return wanted;
  throw new FengongError('function-unknown-section', { section: wanted });
}
