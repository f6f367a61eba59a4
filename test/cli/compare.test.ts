// fengong compare, as a person's shell runs it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fengong } from './run';

const FIXTURES = join(__dirname, '../fixtures/compare');
const OLD = join(FIXTURES, '2024-plan.md');
const NEW = join(FIXTURES, '2025-plan.md');

interface Entry {
  readonly id: string;
  readonly no: string;
  readonly text: string;
  readonly old: { readonly id: string; readonly no: string };
  readonly new: { readonly id: string };
  readonly similarity: number;
  readonly by: string;
  readonly changes: { readonly parties: readonly unknown[] };
}
interface Json {
  readonly format: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly added: readonly Entry[];
  readonly dropped: readonly Entry[];
  readonly reworded: readonly Entry[];
  readonly reassigned: readonly Entry[];
  readonly stale: readonly unknown[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengong-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = (...words: string[]): Json => {
  const { code, stdout } = fengong(['compare', ...words, '--json']);
  expect(code).toBe(0);
  return JSON.parse(stdout) as Json;
};

test('--json has the tasks added, dropped, reworded and reassigned', () => {
  const found = json(OLD, NEW);
  expect(found.format).toBe('fengong.comparison/1');
  expect(found.added.map(({ id, text }) => [id, text])).toEqual([
    ['2025-005', '建设全省一体化算力网络，建成智能算力中心2个。'],
  ]);
  expect(found.dropped.map(({ id }) => id)).toEqual(['2024-005']);
  expect(found.reworded.map((entry) => [entry.old.id, entry.new.id])).toEqual([
    ['2024-001', '2025-001'],
    ['2024-002', '2025-002'],
    ['2024-003', '2025-003'],
    ['2024-004', '2025-004'],
    ['2024-006', '2025-006'],
    ['2024-007', '2025-007'],
    ['2024-009', '2025-010'],
    ['2024-010', '2025-011'],
  ]);
  expect(found.reassigned.map(({ id, changes }) => [id, changes.parties])).toEqual([
    ['2025-003', [{ field: 'support', came: ['省数据局'], went: [] }]],
    ['2025-004', [{ field: 'support', came: [], went: ['省市场监管局'] }]],
    ['2025-007', [{ field: 'leader', came: ['孙越'], went: ['吴桐'] }]],
  ]);
  for (const { similarity } of found.reworded) {
    expect(similarity).toBeGreaterThan(0);
    expect(similarity).toBeLessThanOrEqual(1);
  }
});

test('a plan and itself, as a text and as the workbook made from it, do not differ', () => {
  const book = join(folder, 'ledger.xlsx');
  expect(fengong(['build', OLD, '-o', book]).code).toBe(0);
  const { counts } = json(OLD, book);
  expect(counts).toEqual(Object.fromEntries(Object.keys(counts).map((name) => [name, name === 'unchanged' ? 10 : 0])));
});

test('the summary is in the asked language', () => {
  const { code, stdout } = fengong(['compare', OLD, NEW]);
  expect(code).toBe(0);
  expect(stdout).toContain('新增 1  删去 1  拆分 1  改写 8  责任调整 3');
  expect(stdout).toContain('  7 → 7  0.54  “1000”改为“800”；删“，改造危桥60座”');
  expect(fengong(['compare', OLD, NEW, '--lang', 'en']).stdout).toContain('added 1  dropped 1  split 1  reworded 8');
});

test('pairs from a file are honoured; the workbook keeps them for the next run', () => {
  const pairs = join(folder, 'pairs.csv');
  writeFileSync(pairs, '\ufeff原,新\r\n5,5\r\n无,2025-007 # 另一条路\r\n');
  const found = json(OLD, NEW, '--pairs', pairs);
  expect(found.reworded.filter(({ by }) => by === 'person').map(({ old, no }) => [old.no, no])).toEqual([['5', '5']]);
  expect(found.added.map(({ no, by }) => [no, by])).toEqual([['7', 'person']]);

  const book = join(folder, 'compared.xlsx');
  const words = ['compare', OLD, NEW, '-o', book, '--date', '2025-03-01'];
  expect(fengong([...words, '--pairs', pairs])).toEqual({
    code: 0,
    stdout: '',
    stderr: `已生成 ${book}：4 个工作表。请先看“对比”。\n`,
  });
  const bytes = readFileSync(book);
  expect(fengong(words).stderr).toContain('2 处更正');
  expect(readFileSync(book).equals(bytes)).toBe(true);
  expect(json(OLD, NEW, '--pairs', book).counts).toEqual(found.counts);
  // turned round, the corrections speak of tasks that are on the other side
  expect(JSON.parse(fengong(['compare', NEW, NEW, '--pairs', book, '--json']).stdout).stale).toHaveLength(1);

  const program = join(__dirname, '../../node_modules/.bin/ooxml-validator');
  expect(JSON.parse(execFileSync(program, [book], { encoding: 'utf8' })).errors).toEqual([]);
});

test.each([
  [['compare', OLD], 2, '两个文件'],
  [['compare', OLD, NEW, OLD], 2, '多出了'],
  [['compare', '-', '-'], 2, '标准输入'],
  [['compare', OLD, join(FIXTURES, 'missing.md')], 1, '找不到文件'],
  [['compare', OLD, NEW, '--pairs', OLD], 1, '不是一对任务'],
  [['compare', OLD, NEW, '-o', '/nowhere/x.xlsx'], 1, '不存在'],
  [['compare', OLD, NEW, '-o', NEW], 1, '就是要读取的文件'],
])('%j: exit code %i', (words, code, sentence) => {
  const outcome = fengong(words);
  expect(outcome.code).toBe(code);
  expect(outcome.stderr).toContain(sentence);
  expect(outcome.stdout).toBe('');
});

test('a correction that names no task is refused, and nothing is written', () => {
  const pairs = join(folder, 'wrong.csv');
  writeFileSync(pairs, '77 5\n');
  const book = join(folder, 'wrong.xlsx');
  const { code, stderr } = fengong(['compare', OLD, NEW, '--pairs', pairs, '-o', book, '--lang', 'en']);
  expect(code).toBe(1);
  expect(stderr).toContain('No task is called "77"');
  expect(readdirSync(folder)).not.toContain('wrong.xlsx');
});

test('reads one of the two from standard input', () => {
  const outcome = fengong(['compare', OLD, '-', '--json'], readFileSync(NEW));
  expect((JSON.parse(outcome.stdout) as Json).added).toHaveLength(1);
});
