// All analytics of the bundled plan: the first time in a process, and warm; then of 88 copies of it (20,064 tasks).
// Method and figures: bench/analytics.md.
// Run: node --require ./bench/typescript.cjs bench/analytics-plan.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../src/analytics/analyze';
import { DEFAULT_SETTINGS, type Settings } from '../src/model/settings';
import type { Plan } from '../src/model/plan';
import { parsePlan } from '../src/parser/parse-plan';
import { readDocument } from '../src/reader/read-document';

const ROUNDS = 200;
const COPIES = 88;

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function report(what: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))]!.toFixed(1).padStart(6);
  console.log(`${what.padEnd(44)} median ${at(0.5)} ms, best ${at(0)} ms, 95 % under ${at(0.95)} ms`);
}

async function main(): Promise<void> {
  const bytes = readFileSync(join(__dirname, '../seeds/2024-liaoning.md'));
  const plan = parsePlan(await readDocument(bytes, '2024-liaoning.md'), DEFAULT_SETTINGS);
  // a new object each time: the frames of a plan are made once, and that is part of the work
  const fresh = (): Plan => ({ ...plan });
  const half: Settings = { ...DEFAULT_SETTINGS, weights: { lead: 1, joint: 1, support: 0.5 } };

  console.log(
    `first                                        ${milliseconds(() => analyze(fresh(), DEFAULT_SETTINGS)).toFixed(1)} ms`,
  );
  const rounds = Array.from({ length: ROUNDS }, () => milliseconds(() => analyze(fresh(), DEFAULT_SETTINGS)));
  report('all analytics, warm', rounds.slice(ROUNDS / 2));
  report(
    'the same plan with other weights, warm',
    rounds.map(() => milliseconds(() => analyze(plan, half))),
  );

  const large = copiesOf(plan);
  console.log(`\n${large.tasks.length} tasks`);
  report(
    'all analytics',
    Array.from({ length: 5 }, () => milliseconds(() => analyze({ ...large }, DEFAULT_SETTINGS))),
  );
  analyze(large, DEFAULT_SETTINGS);
  report(
    'the same plan with other weights',
    Array.from({ length: 20 }, () => milliseconds(() => analyze(large, half))),
  );
}

/** The tasks again and again, each under an id of its own. */
function copiesOf(plan: Plan): Plan {
  const copies = Array.from({ length: COPIES }, (_, copy) =>
    plan.tasks.map((task) => ({ ...task, id: `${copy}-${task.id}` })),
  );
  return { ...plan, tasks: copies.flat() };
}

void main();
