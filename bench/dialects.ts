// Reading every dialect: each document of a folder repeated to the same size, from text to a plan, slowest first.
// Run: node --max-old-space-size=8000 --require ./bench/typescript.cjs bench/dialects.ts [MB] [folder]
//
// MB are bytes of UTF-8, repeated to 4 MB unless told otherwise; the better of two rounds in processor time. The bundled
// plan is repeated likewise and stands in the same list.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../src/model/settings';
import { parsePlan } from '../src/parser/parse-plan';
import { readDocument } from '../src/reader/read-document';

const ROUNDS = 2;
const root = join(__dirname, '..');
const size = Number(process.argv[2] ?? 4) * 1e6;
const folder = process.argv[3] ?? join(root, 'test/fixtures/dialects');

async function speedOf(file: string): Promise<number> {
  const text = readFileSync(file, 'utf8');
  const copies = Math.ceil(size / Buffer.byteLength(text));
  const bytes = new TextEncoder().encode(`${text}\n`.repeat(copies));
  const document = await readDocument(bytes, 'copies.txt');
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    parsePlan(document, DEFAULT_SETTINGS);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return bytes.length / 1e6 / best;
}

async function main(): Promise<void> {
  const texts = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  const speeds: { name: string; speed: number }[] = [];
  for (const name of texts) speeds.push({ name, speed: await speedOf(join(folder, name)) });
  speeds.push({ name: 'the bundled plan', speed: await speedOf(join(root, 'seeds/2024-liaoning.md')) });
  speeds.sort((a, b) => a.speed - b.speed);
  for (const { name, speed } of speeds) console.log(`${speed.toFixed(1).padStart(6)} MB/s  ${name}`);
}

void main();
