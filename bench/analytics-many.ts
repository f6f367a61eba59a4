// The three workloads and six matrices over 10 million assignments (1 million tasks), already loaded as integers.
// Method and figures: bench/analytics.md. Run: node --require ./bench/typescript.cjs bench/analytics-many.ts
import { countPairs } from '../src/analytics/count-pairs';
import { incidenceOf, singleIncidence, type Entries, type Incidence } from '../src/analytics/incidence';
import { axesOf } from '../src/analytics/matrix';
import { LEAD, type PlanCodes } from '../src/analytics/plan-codes';
import { MATRIX_NAMES } from '../src/analytics/types';
import { _byLeader } from '../src/analytics/by-leader';
import { _byRegion } from '../src/analytics/by-region';
import { _byUnit } from '../src/analytics/by-unit';

const TASKS = 1_000_000;
const BODIES = Number(process.argv[2] ?? 80);
const LEADERS = 8;
const REGIONS = 15;
const SECTIONS = 10;

/** The same numbers every time (mulberry32). */
let state = 20240101;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
/** A few parties have most of the tasks, as in real plans. */
const skewed = (parties: number) => Math.floor(parties * random() ** 2);

/** `perTask` distinct parties in each task; the first of a task in role 0, the others in role 2. */
function entries(parties: number, perTask: () => number): Entries {
  const task: number[] = [];
  const party: number[] = [];
  const role: number[] = [];
  for (let t = 0; t < TASKS; t++) {
    const first = party.length;
    const size = perTask();
    for (let k = 0; k < size; k++) {
      let p = skewed(parties);
      while (party.indexOf(p, first) >= 0) p = (p + 1) % parties;
      task.push(t);
      party.push(p);
      role.push(k === 0 ? LEAD : 2);
    }
  }
  return {
    tasks: TASKS,
    parties,
    task: Int32Array.from(task),
    party: Int32Array.from(party),
    role: Uint8Array.from(role),
  };
}

function timed<Result>(what: string, run: () => Result): Result {
  const start = performance.now();
  const result = run();
  console.log(`${what.padEnd(48)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`);
  return result;
}

const raw = {
  bodies: entries(BODIES, () => 2 + Math.floor(random() * 4)),
  leaders: entries(LEADERS, () => 1),
  regions: entries(REGIONS, () => (random() < 0.5 ? 10 : 1)),
};
const assignments = raw.bodies.task.length + raw.leaders.task.length + raw.regions.task.length;
console.log(`${TASKS} tasks, ${assignments} assignments, ${BODIES} bodies, ${LEADERS} leaders, ${REGIONS} regions`);

const codes = timed('load: sort by task, drop repeats, rank', (): PlanCodes => {
  const names = (parties: number) => Array.from({ length: parties }, (_, p) => String(p));
  const axis = (given: Entries) => ({ names: names(given.parties), incidence: incidenceOf(given).incidence });
  const bodies = axis(raw.bodies);
  return {
    tasks: TASKS,
    bodies: { ...bodies, kinds: names(BODIES).map(() => 'unit'), categories: names(BODIES).map(() => null) },
    leaders: axis(raw.leaders),
    regions: axis(raw.regions),
    sections: {
      names: names(SECTIONS),
      real: SECTIONS,
      incidence: singleIncidence(
        SECTIONS,
        Int32Array.from({ length: TASKS }, () => Math.floor(random() * SECTIONS)),
      ),
    },
    leads: leadsOf(bodies.incidence),
  };
});

function leadsOf({ tasks, start, role }: Incidence): Int32Array {
  const leads = new Int32Array(tasks);
  for (let t = 0; t < tasks; t++) for (let i = start[t]!; i < start[t + 1]!; i++) if (role[i] === LEAD) leads[t]!++;
  return leads;
}

for (const round of ['cold', 'warm', 'warm']) {
  timed(`three workloads and six matrices, ${round}`, () => {
    timed('  byUnit', () => _byUnit(codes, { lead: 1, joint: 1, support: 0.3 }));
    timed('  byLeader', () => _byLeader(codes));
    timed('  byRegion', () => _byRegion(codes));
    for (const name of MATRIX_NAMES) {
      const { rows, columns } = axesOf(codes, name);
      timed(`  ${name}`, () => countPairs(rows.incidence, columns.incidence));
    }
  });
}
console.log(`most memory in use: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
