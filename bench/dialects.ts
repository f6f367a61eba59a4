// Reading every dialect: each document of a folder repeated to the same size, from text to a plan, slowest first.
// Run: node --max-old-space-size=8000 --require ./bench/typescript.cjs bench/dialects.ts [MB] [folder]
//
// MB are bytes of UTF-8, repeated to 8 MB unless told otherwise; wall-clock time, the best of five rounds. Beside each the
// time of a task, for such documents are denser or thinner than plans are. The bundled plan stands in the same list.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../src/model/settings';
import { parsePlan } from '../src/parser/parse-plan';
import { readDocument } from '../src/reader/read-document';

const ROUNDS = 5;
const root = join(__dirname, '..');
const size = Number(process.argv[2] ?? 8) * 1e6;
const folder = process.argv[3] ?? join(root, 'test/fixtures/dialects');

interface Speed {
  readonly megabytes: number;
  readonly microseconds: number;
}

/** Megabytes a second, and microseconds a task. */
async function speedOf(file: string): Promise<Speed> {
  const text = readFileSync(file, 'utf8');
  const copies = Math.ceil(size / Buffer.byteLength(text));
  const bytes = new TextEncoder().encode(`${text}\n`.repeat(copies));
  const document = await readDocument(bytes, 'copies.txt');
  let best = Infinity;
  let tasks = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    tasks = parsePlan(document, DEFAULT_SETTINGS).tasks.length;
    best = Math.min(best, performance.now() - start);
  }
  return { megabytes: bytes.length / 1e3 / best, microseconds: (best * 1e3) / tasks };
}

async function main(): Promise<void> {
  const texts = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  const speeds: { name: string; speed: Speed }[] = [];
  for (const name of texts) speeds.push({ name, speed: await speedOf(join(folder, name)) });
  speeds.push({ name: 'the bundled plan', speed: await speedOf(join(root, 'seeds/2024-liaoning.md')) });
  speeds.sort((a, b) => a.speed.megabytes - b.speed.megabytes);
  for (const { name, speed } of speeds)
    console.log(
      `${speed.megabytes.toFixed(1).padStart(6)} MB/s ${speed.microseconds.toFixed(1).padStart(6)} µs a task  ${name}`,
    );
}

void main();
