// The three workloads and six matrices over 10 million assignments (1 million tasks), already loaded as integers.
// Method and figures: bench/analytics.md. Run: node --require ./bench/typescript.cjs bench/analytics-many.ts
import { _byLeader } from '../src/analytics/by-leader';
import { _byRegion } from '../src/analytics/by-region';
import { _byUnit } from '../src/analytics/by-unit';
import { countPairs } from '../src/analytics/count-pairs';
import { axesOf } from '../src/analytics/matrix';
import { MATRIX_NAMES } from '../src/analytics/types';
import { loadMany, manyAssignments } from './many-assignments';

const TASKS = 1_000_000;
const BODIES = Number(process.argv[2] ?? 80);

function timed<Result>(what: string, run: () => Result): Result {
  const start = performance.now();
  const result = run();
  console.log(`${what.padEnd(48)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`);
  return result;
}

const raw = manyAssignments(TASKS, BODIES);
const assignments = raw.bodies.task.length + raw.leaders.task.length + raw.regions.task.length;
console.log(`${TASKS} tasks, ${assignments} assignments, ${BODIES} bodies`);
const codes = timed('load: sort by task, drop repeats, rank', () => loadMany(raw));

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
