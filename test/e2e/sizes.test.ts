// What a person waits for: the scripts of the built page, gzipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from './pane-page';

const KILOBYTE = 1000;
const gzipped = (file: string): number => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length;
const scripts = (): string[] => readdirSync(BUILT).filter((file) => file.endsWith('.js'));

/** The scripts that the page itself names; everything else is asked for later. */
function firstScripts(): string[] {
  const html = readFileSync(join(BUILT, 'taskpane.html'), 'utf8');
  return [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, file]) => file!);
}

beforeAll(() => {
  if (!existsSync(join(BUILT, 'taskpane.html'))) throw new Error('dist/page is missing: run npm run build first');
});

test('the first paint needs at most 170 kB of script', () => {
  const first = firstScripts();
  expect(first).toHaveLength(1);
  expect(gzipped(first[0]!)).toBeLessThanOrEqual(170 * KILOBYTE);
});

test('the chunk of the analytics is at most 120 kB', () => {
  const [analytics, ...others] = scripts().filter((file) => /^analytics\./.test(file));
  expect(others).toEqual([]);
  expect(gzipped(analytics!)).toBeLessThanOrEqual(120 * KILOBYTE);
});

test.each([
  ['the file writer', 'xl/sharedStrings.xml'],
  ['danfo.js', 'groupby'],
  ['the shell of Excel', 'suspendScreenUpdatingUntilNextSync'],
])('%s is not in the first script', (_, mark) => {
  const holders = scripts().filter((file) => readFileSync(join(BUILT, file), 'utf8').includes(mark));
  expect(holders.length).toBeGreaterThan(0);
  for (const first of firstScripts()) expect(holders).not.toContain(first);
});

test('no script is built from text at run time', () => {
  for (const file of scripts()) {
    // pdf.js asks whether it may, and does without where it may not
    if (/pdfjs/.test(file)) continue;
    expect([file, /\bnew Function\(|[^.\w]eval\(/.test(readFileSync(join(BUILT, file), 'utf8'))]).toEqual([
      file,
      false,
    ]);
  }
});
