// The frames of a plan as integers: four tables of who (or which section) stands in which task. Counting goes over
// these and over nothing else.
import type { DataFrame } from 'danfojs';
import type { PartyKind } from '../model/party';
import type { Role } from '../model/task';
import { encode } from './dictionary';
import { columnOf } from './frame';
import { incidenceOf, singleIncidence, type Incidence } from './incidence';

/** The roles of a body, the stronger the smaller. */
export const LEAD = 0;
export const JOINT = 1;
export const SUPPORT = 2;

/** How a region comes to stand in a task: by its own name, or through "every city". */
export const NAMED = 0;
export const VIA_ALL = 1;

/** Parties (or sections) and the tasks that they stand in. `names[code]`. */
export interface Axis {
  readonly names: readonly string[];
  readonly incidence: Incidence;
}

export interface BodyAxis extends Axis {
  readonly kinds: readonly ('unit' | 'group')[];
  readonly categories: readonly (string | null)[];
}

/** Sections in the order of the document; tasks without one stand in a last section named ''. */
export interface SectionAxis extends Axis {
  /** How many of `names` are sections of the document. */
  readonly real: number;
}

export interface PlanCodes {
  readonly tasks: number;
  readonly sections: SectionAxis;
  readonly bodies: BodyAxis;
  readonly leaders: Axis;
  readonly regions: Axis;
  /** For each task, how many parties lead it: bodies, and regions where a plan lets them lead. */
  readonly leads: Int32Array;
}

const BODY_ROLES: Readonly<Partial<Record<Role, number>>> = { lead: LEAD, joint: JOINT, support: SUPPORT };

/** The codes of the three frames of a plan (see PlanFrames). */
export function planCodes(frames: { sections: DataFrame; tasks: DataFrame; assignments: DataFrame }): PlanCodes {
  const tasks = frames.tasks.shape[0]!;
  const assignments = {
    task: columnOf<number>(frames.assignments, 'task'),
    party: columnOf<string>(frames.assignments, 'party'),
    kind: columnOf<PartyKind>(frames.assignments, 'kind'),
    category: columnOf<string | null>(frames.assignments, 'category'),
    role: columnOf<Role>(frames.assignments, 'role'),
    viaAll: columnOf<boolean>(frames.assignments, 'viaAll'),
  };
  const { task, party, kind, role, viaAll } = assignments;

  const axisOf = (roleOf: (row: number) => number | undefined) => {
    const rows = [...task.keys()].filter((row) => roleOf(row) !== undefined);
    const { codes, values } = encode(rows.map((row) => party[row]!));
    const { incidence, order } = incidenceOf({
      tasks,
      parties: values.length,
      task: Int32Array.from(rows, (row) => task[row]!),
      party: codes,
      role: Uint8Array.from(rows, (row) => roleOf(row)!),
    });
    return { names: Array.from(order, (old) => values[old]!), incidence, rows };
  };

  const bodies = axisOf((row) => (kind[row] === 'unit' || kind[row] === 'group' ? BODY_ROLES[role[row]!] : undefined));
  const leaders = axisOf((row) => (kind[row] === 'leader' && role[row] === 'leader' ? 0 : undefined));
  const regions = axisOf((row) => (kind[row] === 'region' ? (viaAll[row] ? VIA_ALL : NAMED) : undefined));
  const leadRegions = axisOf((row) => (kind[row] === 'region' && role[row] === 'lead' ? 0 : undefined));

  // a body that stands anywhere as a unit is one, whatever else it is called
  const units = new Set(bodies.rows.filter((row) => kind[row] === 'unit').map((row) => party[row]));
  const category = new Map(bodies.rows.map((row) => [party[row]!, assignments.category[row]!]));
  return {
    tasks,
    sections: sectionAxis(columnOf<string>(frames.sections, 'no'), columnOf<string | null>(frames.tasks, 'section')),
    bodies: {
      names: bodies.names,
      incidence: bodies.incidence,
      kinds: bodies.names.map((name) => (units.has(name) ? 'unit' : 'group')),
      categories: bodies.names.map((name) => category.get(name) ?? null),
    },
    leaders: { names: leaders.names, incidence: leaders.incidence },
    regions: { names: regions.names, incidence: regions.incidence },
    leads: Int32Array.from(
      { length: tasks },
      (_, t) => strongest(bodies.incidence, t) + strongest(leadRegions.incidence, t),
    ),
  };
}

/** How many parties stand in task t in the strongest role. */
function strongest({ start, role }: Incidence, t: number): number {
  let count = 0;
  for (let i = start[t]!; i < start[t + 1]!; i++) if (role[i] === 0) count++;
  return count;
}

/** A section that only a task knows (typed into a register) comes after those of the document. */
function sectionAxis(sections: readonly string[], ofTask: readonly (string | null)[]): SectionAxis {
  const ofTasks = ofTask.map((section) => section ?? '');
  const real = [...new Set([...sections, ...ofTasks])].filter((section) => section !== '');
  const names = ofTasks.includes('') ? [...real, ''] : real;
  const code = new Map(names.map((name, i) => [name, i]));
  return {
    names,
    real: real.length,
    incidence: singleIncidence(
      names.length,
      Int32Array.from(ofTasks, (section) => code.get(section)!),
    ),
  };
}
