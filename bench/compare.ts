// Comparing two plans of 228, 2,052 and 8,208 tasks, the new one reshuffled and with a tenth of its characters changed, beside
// the same similarity over every pair and beside Python's difflib and rapidfuzz.
// Run: node --require ./bench/typescript.cjs bench/compare.ts [copies…]   (PYTHON=/path/to/python3 with rapidfuzz, if any)
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePlans } from '../src/compare/compare-plans';
import { gramSpace, similarityIn } from '../src/compare/gram-space';
import type { Plan } from '../src/model/plan';
import { DEFAULT_SETTINGS } from '../src/model/settings';
import { parsePlan } from '../src/parser/parse-plan';
import { readDocument } from '../src/reader/read-document';

const ROUNDS = 5;
/** Beyond this many tasks the looks at every pair take minutes. */
const MOST_FOR_ALL_PAIRS = 2100;

/** A stream of numbers from one seed. */
function random(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `copies` of the plan, each but the first with half of its characters changed, so that no two tasks are alike. */
function plansOf(plan: Plan, copies: number): { old: Plan; now: Plan } {
  const next = random(7);
  const characters = plan.tasks.map(({ text }) => text).join('');
  const changed = (text: string, share: number) =>
    [...text].map((one) => (next() < share ? characters[Math.floor(next() * characters.length)]! : one)).join('');
  const tasks = Array.from({ length: copies }, (_, copy) =>
    plan.tasks.map((task, at) => ({
      ...task,
      id: `${copy}-${at}`,
      no: String(copy * plan.tasks.length + at + 1),
      text: copy === 0 ? task.text : changed(task.text, 0.5),
    })),
  ).flat();
  const shuffled = tasks.map((task) => ({ task, at: next() })).sort((a, b) => a.at - b.at);
  const now = shuffled.map(({ task }, at) => ({ ...task, no: String(at + 1), text: changed(task.text, 0.1) }));
  return { old: { ...plan, tasks }, now: { ...plan, tasks: now } };
}

interface Outcome {
  readonly matched: number;
  readonly wrong: number;
}

/** The best of some rounds, in milliseconds of processor time: other work on the machine disturbs it less. */
function timed(work: () => Outcome, rounds: number): string {
  let best = Infinity;
  let outcome: Outcome = { matched: 0, wrong: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    outcome = work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return line(best, outcome);
}

const line = (ms: number, { matched, wrong }: Outcome): string =>
  `${ms.toFixed(0).padStart(8)} ms  ${String(matched).padStart(5)} matched  ${wrong} wrong`;

function everyPair({ old, now }: { old: Plan; now: Plan }): Outcome {
  const count = old.tasks.length;
  const space = gramSpace([...old.tasks, ...now.tasks].map(({ text }) => text));
  const pairs: [similarity: number, old: number, now: number][] = [];
  for (let a = 0; a < count; a += 1) {
    for (let b = 0; b < count; b += 1) {
      const similarity = similarityIn(space, a, b + count);
      if (similarity >= 0.4) pairs.push([similarity, a, b]);
    }
  }
  const taken = { old: new Set<number>(), now: new Set<number>() };
  let wrong = 0;
  for (const [, a, b] of pairs.sort(([x], [y]) => y - x)) {
    if (taken.old.has(a) || taken.now.has(b)) continue;
    taken.old.add(a);
    taken.now.add(b);
    if (old.tasks[a]!.id !== now.tasks[b]!.id) wrong += 1;
  }
  return { matched: taken.old.size, wrong };
}

function ours({ old, now }: { old: Plan; now: Plan }): Outcome {
  const { matches } = comparePlans(old, now);
  return { matched: matches.length, wrong: matches.filter((one) => one.old[0]!.id !== one.new[0]!.id).length };
}

function python({ old, now }: { old: Plan; now: Plan }): string[] {
  const texts = (plan: Plan) => plan.tasks.map(({ id, text }) => [id, text]);
  const input = JSON.stringify({ old: texts(old), new: texts(now) });
  const program = join(__dirname, 'peer/compare_texts.py');
  const { stdout, stderr } = spawnSync(process.env['PYTHON'] ?? 'python3', [program], { input, encoding: 'utf8' });
  if (stdout === '') return [`python: ${stderr.trim()}`];
  return (JSON.parse(stdout) as (Outcome & { name: string; ms: number | null })[]).map(({ name, ms, ...outcome }) =>
    ms === null ? `${name.padEnd(34)} not run` : `${name.padEnd(34)}${line(ms, outcome)}`,
  );
}

async function main(): Promise<void> {
  const seed = readFileSync(join(__dirname, '../seeds/2024-liaoning.md'));
  const plan = parsePlan(await readDocument(seed, 'plan.md'), DEFAULT_SETTINGS);
  const counts = process.argv.slice(2).map(Number);
  for (const copies of counts.length > 0 ? counts : [1, 9, 36]) {
    const plans = plansOf(plan, copies);
    const tasks = plans.old.tasks.length;
    console.log(`\n${tasks} tasks against ${tasks}`);
    console.log(`${'fengong, with every difference'.padEnd(34)}${timed(() => ours(plans), ROUNDS)}`);
    if (tasks > MOST_FOR_ALL_PAIRS) continue;
    console.log(`${'the same similarity, every pair'.padEnd(34)}${timed(() => everyPair(plans), 2)}`);
    for (const one of python(plans)) console.log(one);
  }
}

void main();
