// A plan of any size as the integers that the product counts from: the same numbers every time.
import { incidenceOf, singleIncidence, type Entries, type Incidence } from '../src/analytics/incidence';
import { LEAD, SUPPORT, type PlanCodes } from '../src/analytics/plan-codes';

const LEADERS = 8;
const REGIONS = 15;
const SECTIONS = 10;

/** Task, party and role of each assignment, in the order of tasks. */
export interface RawAssignments {
  readonly bodies: Entries;
  readonly leaders: Entries;
  readonly regions: Entries;
  /** The section of each task. */
  readonly section: Int32Array;
}

/**
 * Each task has 2 to 5 of `bodies` bodies, the first of which leads, one leader of 8, and 1 or 10 regions of 15, in 10
 * sections: 10 assignments a task. A few parties have most of the tasks, as in real plans.
 */
export function manyAssignments(tasks: number, bodies: number): RawAssignments {
  const random = mulberry32(20240101);
  const skewed = (parties: number) => Math.floor(parties * random() ** 2);
  const entries = (parties: number, most: number, perTask: () => number): Entries => {
    const task = new Int32Array(tasks * most);
    const party = new Int32Array(tasks * most);
    const role = new Uint8Array(tasks * most);
    let length = 0;
    for (let t = 0; t < tasks; t++) {
      const first = length;
      for (let left = perTask(); left > 0; left--) {
        let p = skewed(parties);
        while (party.subarray(first, length).includes(p)) p = (p + 1) % parties;
        task[length] = t;
        party[length] = p;
        role[length] = length === first ? LEAD : SUPPORT;
        length++;
      }
    }
    return {
      tasks,
      parties,
      task: task.slice(0, length),
      party: party.slice(0, length),
      role: role.slice(0, length),
    };
  };
  return {
    bodies: entries(bodies, 5, () => 2 + Math.floor(random() * 4)),
    leaders: entries(LEADERS, 1, () => 1),
    regions: entries(REGIONS, 10, () => (random() < 0.5 ? 10 : 1)),
    section: Int32Array.from({ length: tasks }, () => Math.floor(random() * SECTIONS)),
  };
}

/** Sorted by task, no party twice in a task, parties ranked: what every count starts from. */
export function loadMany({ bodies, leaders, regions, section }: RawAssignments): PlanCodes {
  const names = (parties: number) => Array.from({ length: parties }, (_, p) => String(p));
  const axis = (given: Entries) => ({ names: names(given.parties), incidence: incidenceOf(given).incidence });
  const body = axis(bodies);
  return {
    tasks: section.length,
    bodies: { ...body, kinds: body.names.map(() => 'unit'), categories: body.names.map(() => null) },
    leaders: axis(leaders),
    regions: axis(regions),
    sections: { names: names(SECTIONS), real: SECTIONS, incidence: singleIncidence(SECTIONS, section) },
    leads: leadsOf(body.incidence),
  };
}

function leadsOf({ tasks, start, role }: Incidence): Int32Array {
  const leads = new Int32Array(tasks);
  for (let t = 0; t < tasks; t++) for (let i = start[t]!; i < start[t + 1]!; i++) if (role[i] === LEAD) leads[t]!++;
  return leads;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
