// Reading 1, 10, 100 and 1,000 copies of the bundled plan in one process, from bytes to a plan.
// Run: node --max-old-space-size=8000 --require ./bench/typescript.cjs bench/parse.ts [copies…]
//
// Copies are numbered through (1 … 228,000), one document. MB are bytes of UTF-8; wall is what a person waits, cpu is
// the processor time of the whole process, which other work on the machine disturbs less.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../src/model/settings';
import { parsePlan } from '../src/parser/parse-plan';
import { readDocument } from '../src/reader/read-document';

const seed = readFileSync(join(__dirname, '../seeds/2024-liaoning.md'), 'utf8');
const TASKS = 228;

const copies = (count: number): Uint8Array =>
  new TextEncoder().encode(
    Array.from({ length: count }, (_, copy) =>
      seed.replace(/^(\d+)\. /gm, (_mark, no: string) => `${copy * TASKS + Number(no)}. `),
    ).join('\n'),
  );

async function main(): Promise<void> {
  const counts = process.argv.slice(2).map(Number);
  for (const count of counts.length > 0 ? counts : [1, 10, 100, 1000]) {
    const bytes = copies(count);
    const start = mark();
    const document = await readDocument(bytes, 'copies.md');
    const read = mark();
    const plan = parsePlan(document, DEFAULT_SETTINGS);
    const end = mark();
    console.log(
      `${String(count).padStart(5)} copies ${String(plan.tasks.length).padStart(7)} tasks ${(bytes.length / 1e6).toFixed(1).padStart(5)} MB: ` +
        `reading ${speed(bytes, start, read)}; parsing ${speed(bytes, read, end)}; both ${speed(bytes, start, end)}; ` +
        `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
    );
  }
}

interface Mark {
  readonly wall: number;
  readonly cpu: NodeJS.CpuUsage;
}

const mark = (): Mark => ({ wall: performance.now(), cpu: process.cpuUsage() });

function speed(bytes: Uint8Array, from: Mark, to: Mark): string {
  const size = bytes.length / 1e6;
  const wall = (to.wall - from.wall) / 1000;
  const cpu = (to.cpu.user + to.cpu.system - from.cpu.user - from.cpu.system) / 1e6;
  return `wall ${wall.toFixed(2)} s (${(size / wall).toFixed(1)} MB/s), cpu ${cpu.toFixed(2)} s (${(size / cpu).toFixed(1)} MB/s)`;
}

void main();
