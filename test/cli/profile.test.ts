// Profiles from the command line: a sheet each, valid, and on whole pages.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../support/libreoffice';
import { fengong } from './run';

const SEED = join(__dirname, '../../seeds/2024-liaoning.md');
const DATE = ['--date', '2024-03-01'];

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'fengong-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);

test('named profiles are valid, print on A4 upright, and say what the plan says', () => {
  const book = file('named.xlsx');
  const { code, stdout, stderr } = fengong([
    ...['profile', SEED, '--of', '省司法厅', '沈阳市', '郑艺', '-o', book],
    ...DATE,
  ]);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain('3 份情况表');
  const program = join(__dirname, '../../node_modules/.bin/ooxml-validator');
  expect(JSON.parse(execFileSync(program, [book], { encoding: 'utf8' })).errors).toEqual([]);

  convert(book, 'pdf', folder);
  const pdf = file('named.pdf');
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '99', pdf], { encoding: 'utf8' });
  const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(([, w, h]) => [Number(w), Number(h)]);
  for (const [width, height] of sizes) {
    expect(Math.abs(width! - 595.3)).toBeLessThan(1);
    expect(Math.abs(height! - 841.9)).toBeLessThan(1);
  }
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  const titled = (title: string): number => pages.findIndex((page) => page.includes(title));
  // the index, then six tasks on one page, a city on two under one header, two tasks on one page
  expect(pages).toHaveLength(5);
  expect(titled('省司法厅任务分工情况表')).toBe(1);
  expect(pages[1]).toContain('共 6 项任务：牵头 1 项，承担责任 5 项');
  expect(titled('沈阳市任务分工情况表')).toBe(2);
  expect(pages[2]).toContain('点名 23 项');
  expect(pages[3]).toMatch(/序号\s+角色\s+工作任务/);
  expect(titled('郑艺同志牵头任务情况表')).toBe(4);
  expect(pages.join('')).not.toContain('###');
}, 120_000);

test('all of a kind; the same bytes on the same day', () => {
  const outcomes = ['one.xlsx', 'two.xlsx'].map((name) =>
    fengong(['profile', SEED, '--by', 'leader', '-o', file(name), ...DATE]),
  );
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
  expect(outcomes[0]!.stderr).toContain('8 份情况表');
  expect(readFileSync(file('one.xlsx')).equals(readFileSync(file('two.xlsx')))).toBe(true);
}, 60_000);

test.each([
  [['--of', '水产局'], 1, '没有“水产局”'],
  [['--of', '财政'], 1, '是不是：省财政厅'],
  [[], 2, '没有说明为谁生成'],
  [['--by', 'city'], 2, '--by 只能是'],
  [['--by', 'unit', '--of', '省财政厅'], 2, '只能用一个'],
])('profile %j is refused with a sentence and no file', (words, code, sentence) => {
  const outcome = fengong(['profile', SEED, ...words, '-o', file('none.xlsx')]);
  expect(outcome.code).toBe(code);
  expect(outcome.stderr).toContain(sentence);
  expect(existsSync(file('none.xlsx'))).toBe(false);
});

test('a plan without leaders has no profiles of leaders', () => {
  const outcome = fengong(
    ['profile', '-', '--by', 'leader', '-o', file('none.xlsx')],
    '1.修路。\n牵头单位：省交通运输厅\n',
  );
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toContain('没有列出这一类名称');
});
