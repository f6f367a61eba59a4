// The three workloads and six matrices beside DuckDB, Polars, Arquero and danfo.js's own verbs, over the same numbers, in
// one run. Method and figures: bench/analytics-peers.md.
// Run: npm ci --prefix bench/peers && node --require ./bench/typescript.cjs bench/analytics-peers.ts
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { loadMany, manyAssignments } from './many-assignments';
import { QUESTIONS, type Answer, type Load, type Question } from './peers/contender';

const BODIES = 80;
const ROUNDS = 5;
/** Rounds end early after so many seconds. */
const PATIENCE = 60;

const FULL = 1_000_000;
/** danfo.js would take days at the full size: everybody is asked here too. */
const SMALL = 10_000;

const CONTENDERS = [
  { name: 'fengong', sizes: [FULL, SMALL] },
  { name: 'duckdb', sizes: [FULL, SMALL] },
  { name: 'polars', sizes: [FULL, SMALL] },
  { name: 'arquero', sizes: [FULL, SMALL] },
  { name: 'danfo', sizes: [SMALL] },
];

interface Time {
  /** Milliseconds, the least of all rounds. */
  readonly wall: number;
  readonly cpu: number;
}

interface Report {
  readonly times: Readonly<Record<Question, Time>>;
  readonly answers: Readonly<Record<Question, string>>;
  /** The largest resident set of the process, making of the data included. */
  readonly megabytes: number;
}

/** One contender alone in a process of its own. */
async function measure(name: string, tasks: number): Promise<Report> {
  const { load } = (await import(join(__dirname, 'peers', `${name}.ts`))) as { load: Load };
  const contender = await load(loadMany(manyAssignments(tasks, BODIES)));
  const times = new Map<Question, Time>();
  const answers = new Map<Question, string>();
  const end = performance.now() + PATIENCE * 1000;
  for (let round = 0; round < ROUNDS && (round === 0 || performance.now() < end); round++) {
    for (const question of QUESTIONS) {
      const before = process.cpuUsage();
      const start = performance.now();
      const answer = await contender.ask(question);
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      const cpu = (user + system) / 1000;
      const known = times.get(question);
      times.set(question, { wall: Math.min(wall, known?.wall ?? wall), cpu: Math.min(cpu, known?.cpu ?? cpu) });
      answers.set(question, canonical(answer));
    }
  }
  return {
    times: Object.fromEntries(times) as Record<Question, Time>,
    answers: Object.fromEntries(answers) as Record<Question, string>,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** In the order of their keys; sums of fractions to six digits, since everybody adds in an order of their own. */
const canonical = (answer: Answer): string =>
  [...answer]
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!)
    .map((row) => row.map((number) => Number(number.toPrecision(9))).join())
    .join('\n');

function inProcessOfItsOwn(name: string, tasks: number): Report | string {
  try {
    const args = [
      '--max-old-space-size=12000',
      '--require',
      join(__dirname, 'typescript.cjs'),
      __filename,
      name,
      String(tasks),
    ];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })) as Report;
  } catch (error) {
    return `did not finish (${(error as { signal?: string }).signal ?? 'error'})`;
  }
}

const total = ({ times }: Report, of: keyof Time) => QUESTIONS.reduce((sum, question) => sum + times[question][of], 0);

function compare(tasks: number): void {
  const entrants = CONTENDERS.filter(({ sizes }) => sizes.includes(tasks));
  const reports = entrants.map(({ name }) => ({ name, report: inProcessOfItsOwn(name, tasks) }));
  const finished = reports.flatMap(({ name, report }) => (typeof report === 'string' ? [] : [{ name, report }]));
  console.log(
    `\n${tasks.toLocaleString('en')} tasks, 10 assignments each; ms of wall clock, the least of ${ROUNDS} rounds\n`,
  );
  const line = (cells: readonly (string | number)[]) =>
    console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? format(cell) : cell)).join(' | ')} |`);
  line(['', ...finished.map(({ name }) => name)]);
  line(['---', ...finished.map(() => '---:')]);
  for (const question of QUESTIONS) line([question, ...finished.map(({ report }) => report.times[question].wall)]);
  line(['**all nine**', ...finished.map(({ report }) => total(report, 'wall'))]);
  line(['all nine, processor time', ...finished.map(({ report }) => total(report, 'cpu'))]);
  line(['largest resident set, MB', ...finished.map(({ report }) => report.megabytes)]);
  const ours = finished[0]!.report;
  line(['times ours', ...finished.map(({ report }) => `${(total(report, 'wall') / total(ours, 'wall')).toFixed(1)}`)]);
  for (const { name, report } of finished) {
    const wrong = QUESTIONS.filter((question) => report.answers[question] !== ours.answers[question]);
    if (wrong.length > 0) console.log(`${name} answers otherwise: ${wrong.join(', ')}`);
  }
  for (const { name, report } of reports) if (typeof report === 'string') console.log(`${name} ${report}`);
}

const format = (number: number) => (number < 10 ? number.toFixed(1) : number.toFixed(0));

const [only, size] = process.argv.slice(2);
if (only === undefined) for (const tasks of [FULL, SMALL]) compare(tasks);
else void measure(only, Number(size)).then((report) => process.stdout.write(JSON.stringify(report)));
