// fengong parse: the registry, the report of reading, and plans read with what people decided in a ledger.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { describe as describeWorkbook, readPlan } from '../../src/pipeline';
import { written } from '../xlsx/parts';
import { fengong } from './run';

const FIRST = '2023年某省重点工作分工方案\n1.办实事。\n牵头单位：省教育厅\n责任单位：省财政厅';
const NEXT = [
  '2024年某省重点工作分工方案',
  '为做好今年工作，制定本方案。',
  '1.办实事，6月底前完成一期。',
  '牵头单位：省卫生厅',
  '责任单位：宣传、网信口',
  '完成时限：12月底前',
].join('\n');

/** What a person wrote into 单位名录 of the ledger of the first plan. */
const NAMES: Settings['names'] = [
  { name: '省卫生健康委', kind: 'unit', canonical: '省卫生健康委', category: null },
  { name: '省卫生厅', kind: 'unit', canonical: '省卫生健康委', category: null, note: '2018年11月更名' },
  {
    name: '宣传、网信口',
    kind: 'group',
    canonical: '宣传、网信口',
    category: null,
    members: ['省委宣传部', '省委网信办'],
  },
];

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fengong-parse-'));
  const settings = { ...DEFAULT_SETTINGS, names: NAMES };
  const plan = await readPlan(new TextEncoder().encode(FIRST), '2023.txt', settings);
  writeFileSync(file('2023.xlsx'), await written(await describeWorkbook(plan, settings, '2023-03-01')));
  writeFileSync(file('2024.txt'), NEXT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Registry {
  readonly tasks: readonly Record<string, unknown>[];
  readonly parties: readonly { readonly name: string; readonly canonical: string }[];
}
const registry = (...words: string[]): Registry => JSON.parse(fengong(['parse', ...words]).stdout) as Registry;
const canonical = ({ parties }: Registry) => parties.map((party) => `${party.name}→${party.canonical}`);

test('every task has the day of its deadline and says how sure it is', () => {
  const [task] = registry(file('2024.txt')).tasks;
  expect(task).toMatchObject({
    deadline: '12月底前',
    deadlineIso: '2024-12-31',
    confidence: { level: 'low', reasons: ['unrecognised-name'] },
  });
});

test('a plan is read with the names of a ledger', () => {
  const found = registry(file('2024.txt'), '--with', file('2023.xlsx'));
  expect(canonical(found)).toEqual([
    '省卫生厅→省卫生健康委',
    '宣传、网信口→宣传、网信口',
    '省委宣传部→省委宣传部',
    '省委网信办→省委网信办',
  ]);
  expect(found.tasks[0]).toMatchObject({
    supportUnits: ['省委宣传部', '省委网信办'],
    confidence: { level: 'high', reasons: [] },
  });
});

test('what was decided goes on to the workbook of the next plan, also names that it does not hold', () => {
  const other = file('other.txt');
  writeFileSync(other, '2025年方案\n1.办实事。\n牵头单位：省教育厅');
  expect(fengong(['build', other, '--with', file('2023.xlsx'), '-o', file('2025.xlsx')]).code).toBe(0);
  expect(canonical(registry(file('2024.txt'), '--with', file('2025.xlsx')))[0]).toBe('省卫生厅→省卫生健康委');
});

test('the report says what every character became, and lists what was not used', () => {
  const report = JSON.parse(fengong(['parse', file('2024.txt'), '--report', '--json']).stdout) as {
    format: string;
    characters: number;
    shares: { characters: number }[];
    unused: unknown[];
  };
  expect(report.format).toBe('fengong.report/1');
  expect(report.characters).toBe(NEXT.replaceAll('\n', '').length);
  expect(report.shares.reduce((sum, { characters }) => sum + characters, 0)).toBe(report.characters);
  expect(report.unused).toEqual([{ line: 2, place: 'before', text: '为做好今年工作，制定本方案。' }]);

  const { stdout } = fengong(['parse', file('2024.txt'), '--report']);
  expect(stdout).toContain(`2024.txt：共读入 ${report.characters} 个字符`);
  expect(stdout).toContain('第2行 · 任务之前 · 为做好今年工作，制定本方案。');
});

test('what cannot be done is said', () => {
  const refused = (...words: string[]) => fengong(['parse', ...words]);
  expect(refused(file('2023.xlsx'), '--report')).toMatchObject({ code: 1, stdout: '' });
  expect(refused(file('2023.xlsx'), '--with', file('2023.xlsx')).stderr).toContain('去掉 --with');
  expect(refused(file('2024.txt'), '--with', file('2024.txt')).stderr).toContain('没有任务台账');
  expect(refused(file('2024.txt'), '--with')).toMatchObject({ code: 2 });
});
