import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fengong, type Outcome } from './run';

const SEED = join(__dirname, '../../seeds/2024-liaoning.md');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengong-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Exit 1, nothing on stdout, one line on stderr with no trace of the program in it. */
function expectOneSentence(outcome: Outcome, says: RegExp): void {
  expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 1, stdout: '' });
  expect(outcome.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(outcome.stderr).toMatch(says);
  expect(outcome.stderr).not.toMatch(/\bat .*:\d+|Error:|node:|undefined|\$\{/);
}

/** The file made of `bytes`, and a place for the workbook that must not appear. */
function given(name: string, bytes: string | Uint8Array): { file: string; output: string; wrote: () => boolean } {
  const home = mkdtempSync(join(folder, 'case-'));
  const file = join(home, name);
  writeFileSync(file, bytes);
  return { file, output: join(home, 'out.xlsx'), wrote: () => readdirSync(home).length !== 1 };
}

function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

const PNG = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  13,
  0x49,
  0x48,
  0x44,
  0x52,
  0,
  0,
  0,
  1,
);

describe.each([
  ['an empty file', 'empty.md', '', /“empty\.md”.*空/],
  ['a blank file', 'blank.txt', ' \r\n\u3000\n', /“blank\.txt”/],
  ['a picture', 'plan.md', PNG, /“plan\.md”/],
  ['noise', 'noise.txt', noise(1 << 20), /“noise\.txt”/],
  ['50 MB of noise', 'large.md', noise(50 * 1024 * 1024), /“large\.md”/],
  [
    'a letter without tasks',
    'letter.txt',
    '关于开展工作的通知\n各有关单位：\n请认真组织实施。\n',
    /“letter\.txt”.*任务/,
  ],
  ['a truncated workbook', 'cut.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), /“cut\.xlsx”/],
])('%s', (_what, name, bytes, says) => {
  test.each(['parse', 'analyze', 'build'])('%s says so in one sentence and writes nothing', (command) => {
    const { file, output, wrote } = given(name, bytes);
    expectOneSentence(fengong([command, file, ...(command === 'build' ? ['-o', output] : [])]), says);
    expect(wrote()).toBe(false);
  });

  test('in English with --lang en', () => {
    const { file } = given(name, bytes);
    const outcome = fengong(['parse', file, '--lang', 'en']);
    expectOneSentence(outcome, new RegExp(`"${name}"`));
    expect(outcome.stderr).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

test('a missing file', () => {
  expectOneSentence(fengong(['parse', join(folder, 'none.md')]), /找不到文件.*none\.md/);
});

test('a folder in place of a file', () => {
  expectOneSentence(fengong(['parse', folder]), /是文件夹/);
});

test.each([
  ['a folder that is not there', 'none/out.xlsx', /none\/out\.xlsx.*文件夹不存在/],
  ['a folder', 'sub', /sub.*文件夹/],
  ['a file in place of a folder', 'file/out.xlsx', /file\/out\.xlsx/],
])('an output path that is %s', (_what, path, says) => {
  const home = mkdtempSync(join(folder, 'case-'));
  mkdirSync(join(home, 'sub'));
  writeFileSync(join(home, 'file'), 'kept');
  expectOneSentence(fengong(['build', SEED, '-o', join(home, path)]), says);
  expect(readdirSync(home).sort()).toEqual(['file', 'sub']);
  expect(readdirSync(join(home, 'sub'))).toEqual([]);
});

test('an output that is one of the inputs is refused, and the input is kept', () => {
  const home = mkdtempSync(join(folder, 'case-'));
  const book = join(home, 'book.xlsx');
  expect(fengong(['build', SEED, '-o', book]).code).toBe(0);
  const bytes = readFileSync(book);
  const again = join(home, '.', 'sub', '..', 'book.xlsx');
  for (const words of [
    ['build', book],
    ['build', SEED, '--with', book],
    ['profile', book, '--by', 'unit'],
    ['compare', SEED, book],
  ]) {
    expectOneSentence(fengong([...words, '-o', again]), /book\.xlsx”就是要读取的文件/);
    expect(readFileSync(book).equals(bytes)).toBe(true);
  }
});

test('one broken task does not take the others with it', () => {
  const plan = [
    '2024年重点工作分工方案',
    '一、经济',
    '1. 修建绿道30公里。',
    '牵头单位：省林草局',
    '2. ',
    '牵头单位：',
    '3. 新建学校5所。',
    '牵头单位：省教育厅',
  ].join('\n');
  const { code, stdout } = fengong(['parse', '-'], plan);
  expect(code).toBe(0);
  const registry = JSON.parse(stdout);
  expect(registry.tasks.map((task: { no: string; leadUnits: string[] }) => [task.no, task.leadUnits])).toEqual([
    ['1', ['省林草局']],
    ['3', ['省教育厅']],
  ]);
  // what could not be read is said, with its line
  expect(registry.findings).toContainEqual(expect.objectContaining({ severity: 'warning', line: 5 }));
});
