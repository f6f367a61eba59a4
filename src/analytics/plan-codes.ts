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
const VIA_ALL = 1;

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

/** Only leaders oversee, and they do nothing else: any other pairing of kind and role stands in no table. */
export const BODY_ROLES: Readonly<Partial<Record<Role, number>>> = { lead: LEAD, joint: JOINT, support: SUPPORT };

/** The codes of the three frames of a plan (see PlanFrames). */
export function planCodes(frames: { sections: DataFrame; tasks: DataFrame; assignments: DataFrame }): PlanCodes {
  const tasks = frames.tasks.shape[0]!;
  const task = columnOf<number>(frames.assignments, 'task');
  const party = columnOf<string>(frames.assignments, 'party');
  const kind = columnOf<PartyKind>(frames.assignments, 'kind');
  const category = columnOf<string | null>(frames.assignments, 'category');
  const role = columnOf<Role>(frames.assignments, 'role');
  const viaAll = columnOf<boolean>(frames.assignments, 'viaAll');
  const bodies = new Mentions();
  const leaders = new Mentions();
  const regions = new Mentions();
  const leadRegions = new Mentions();
  const units = new Set<string>();
  const categories = new Map<string, string | null>();
  party.forEach((name, row) => {
    const bodyRole = BODY_ROLES[role[row]!];
    if (bodyRole === undefined) {
      if (kind[row] === 'leader') leaders.add(task[row]!, name, 0);
    } else if (kind[row] === 'region') {
      regions.add(task[row]!, name, viaAll[row] ? VIA_ALL : NAMED);
      if (bodyRole === LEAD) leadRegions.add(task[row]!, name, LEAD);
    } else if (kind[row] !== 'leader') {
      bodies.add(task[row]!, name, bodyRole);
      categories.set(name, category[row]!);
      if (kind[row] === 'unit') units.add(name);
    }
  });

  const body = bodies.axis(tasks);
  const leadRegion = leadRegions.axis(tasks).incidence;
  return {
    tasks,
    sections: sectionAxis(columnOf<string>(frames.sections, 'no'), columnOf<string | null>(frames.tasks, 'section')),
    bodies: {
      ...body,
      // a body that stands anywhere as a unit is one, whatever else it is called
      kinds: body.names.map((name) => (units.has(name) ? 'unit' : 'group')),
      categories: body.names.map((name) => categories.get(name) ?? null),
    },
    leaders: leaders.axis(tasks),
    regions: regions.axis(tasks),
    leads: Int32Array.from(
      { length: tasks },
      (_, t) => bodiesByRole(body.incidence, t).lead + leadRegion.start[t + 1]! - leadRegion.start[t]!,
    ),
  };
}

/** The mentions of one kind of party, as they come. */
class Mentions {
  private readonly task: number[] = [];
  private readonly name: string[] = [];
  private readonly role: number[] = [];

  add(task: number, name: string, role: number): void {
    this.task.push(task);
    this.name.push(name);
    this.role.push(role);
  }

  axis(tasks: number): Axis {
    const { codes, values } = encode(this.name);
    const { incidence, order } = incidenceOf({
      tasks,
      parties: values.length,
      task: Int32Array.from(this.task),
      party: codes,
      role: Uint8Array.from(this.role),
    });
    return { names: Array.from(order, (old) => values[old]!), incidence };
  }
}

/** How many bodies stand in task t in each role. */
export function bodiesByRole({ start, role }: Incidence, t: number): { lead: number; joint: number; support: number } {
  const bodies = { lead: 0, joint: 0, support: 0 };
  for (let i = start[t]!; i < start[t + 1]!; i++) {
    if (role[i] === LEAD) bodies.lead++;
    else if (role[i] === JOINT) bodies.joint++;
    else bodies.support++;
  }
  return bodies;
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
