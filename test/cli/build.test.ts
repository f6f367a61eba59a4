// The main job, end to end: the bundled plan becomes a workbook, looked at by programs that we did not write.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analytics, Matrix } from '../../src/analytics/types';
import { convert, sheetsOf } from '../support/libreoffice';
import { fengong } from './run';

const SEED = join(__dirname, '../../seeds/2024-liaoning.md');
const DATE = '2024-03-01';

const SHEETS = [
  ...['封面', '任务台账', '责任明细', '单位工作量', '领导工作量', '各市工作量', '单位×章节', '各市×章节', '领导×单位'],
  ...['协同矩阵', '透视', '核查', '量化目标', '单位名录', '设置', '说明'],
];

let folder: string;
let book: string;
let sheets: Map<string, string[][]>;
let analytics: Analytics;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengong-'));
  book = join(folder, 'book.xlsx');
  expect(fengong(['build', SEED, '-o', book, '--date', DATE]).code).toBe(0);
  sheets = sheetsOf(book, join(folder, 'csv'));
  analytics = JSON.parse(fengong(['analyze', SEED, '--json']).stdout);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rows below the first one that begins with `headers`, up to an empty first cell, as records. */
function records(sheet: string, ...headers: string[]): Map<string, string>[] {
  const rows = sheets.get(sheet) ?? [];
  const at = rows.findIndex((row) => headers.every((header) => row.includes(header)));
  expect(at).toBeGreaterThanOrEqual(0);
  const names = rows[at]!;
  const end = rows.findIndex((row, index) => index > at && (row[0] ?? '') === '');
  return rows
    .slice(at + 1, end < 0 ? undefined : end)
    .map((row) => new Map(names.map((name, column) => [name, row[column] ?? ''])));
}

const blankZero = (value: number): string => (value === 0 ? '' : String(value));

test('the same input on the same day gives the same bytes, and nothing on stdout', () => {
  const again = join(folder, 'again.xlsx');
  const { stdout, stderr } = fengong(['build', SEED, '-o', again, '--date', DATE]);
  expect(stdout).toBe('');
  expect(stderr).toContain('228 项任务');
  expect(readFileSync(again).equals(readFileSync(book))).toBe(true);
});

test('the Open XML SDK finds nothing to object to', () => {
  const program = join(__dirname, '../../node_modules/.bin/ooxml-validator');
  expect(JSON.parse(execFileSync(program, [book], { encoding: 'utf8' })).errors).toEqual([]);
}, 60_000);

test('every sheet of the contract is there', () => {
  expect([...sheets.keys()]).toEqual(expect.arrayContaining(SHEETS));
});

test('the workload of every unit, leader and region is that of the analytics', () => {
  const units = records('单位工作量', '单位', '合计').filter((row) => row.get('排名') !== '合计');
  expect(
    units.slice(0, analytics.byUnit.length).map((row) => [row.get('单位'), row.get('牵头'), row.get('合计')]),
  ).toEqual(analytics.byUnit.map(({ name, lead, total }) => [name, blankZero(lead), String(total)]));
  const regions = records('各市工作量', '地区', '点名');
  expect(
    regions.slice(0, analytics.byRegion.length).map((row) => [row.get('地区'), row.get('点名'), row.get('合计')]),
  ).toEqual(analytics.byRegion.map(({ name, named, total }) => [name, blankZero(named), String(total)]));
});

test.each([
  ['单位×章节', 'unitSection'],
  ['各市×章节', 'regionSection'],
] as const)('%s holds the matrix of the analytics', (sheet, name) => {
  const matrix: Matrix = analytics.matrices[name];
  const rows = sheets.get(sheet)!;
  const head = rows.findIndex((row) => matrix.columns.every((column) => row.some((cell) => cell.startsWith(column))));
  const first = rows[head]!.findIndex((cell) => cell.startsWith(matrix.columns[0]!));
  const named = new Map(rows.slice(head + 1).map((row) => [row.find((cell) => matrix.rows.includes(cell)), row]));
  expect(matrix.rows.map((row) => named.get(row)?.slice(first, first + matrix.columns.length))).toEqual(
    matrix.values.map((row) => row.map(blankZero)),
  );
});

/** The PivotTable under `title`: its columns, and its rows by name, as LibreOffice shows them. */
function pivotUnder(title: string): { columns: string[]; rows: Map<string, string[]> } {
  const cells = sheets.get('透视')!;
  const at = cells.findIndex((row) => row.includes(title));
  const start = cells[at]!.indexOf(title);
  const head = cells.findIndex((row, index) => index > at && row[start] === '名称');
  const beyond = cells[head]!.indexOf('', start);
  const end = beyond < 0 ? cells[head]!.length : beyond;
  const below = cells.slice(head + 1);
  const last = below.findIndex((row) => (row[start] ?? '') === '');
  const shown = last < 0 ? below : below.slice(0, last);
  return {
    columns: cells[head]!.slice(start + 1, end),
    rows: new Map(shown.map((row) => [row[start]!, row.slice(start + 1, end)])),
  };
}

test.each([
  ['单位 × 章节', { 类型: '单位', 角色: '牵头' }, '章次', 43],
  ['地区 × 章节', { 类型: '地区', 角色: '责任', 方式: '点名' }, '章次', 15],
  ['单位 × 牵头领导（几位领导共同牵头的任务单列一栏）', { 类型: '单位', 角色: '牵头' }, '牵头领导', 43],
])('LibreOffice computes %s to the numbers of a plain count', (title, filters, across, many) => {
  const source = records('责任明细', '名称', '角色', '章次').filter((row) =>
    Object.entries(filters).every(([field, selected]) => row.get(field) === selected),
  );
  const { columns, rows } = pivotUnder(title);
  expect(new Set(columns)).toEqual(new Set(source.map((row) => row.get(across))));
  expect([...rows.keys()].sort()).toEqual([...new Set(source.map((row) => row.get('名称')!))].sort());
  expect(rows.size).toBe(many);
  for (const [name, shown] of rows) {
    const counted = columns.map((column) =>
      blankZero(source.filter((row) => row.get('名称') === name && row.get(across) === column).length),
    );
    expect([name, shown]).toEqual([name, counted]);
  }
});

test('sections stand in their order in the PivotTables', () => {
  const order = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
  expect(pivotUnder('单位 × 章节').columns).toEqual(order);
  expect(order.filter((chapter) => pivotUnder('地区 × 章节').columns.includes(chapter))).toEqual(
    pivotUnder('地区 × 章节').columns,
  );
});

describe('printed', () => {
  let text: string;
  let info: string;

  beforeAll(() => {
    convert(book, 'pdf', folder);
    const pdf = join(folder, 'book.pdf');
    text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    info = execFileSync('pdfinfo', ['-f', '1', '-l', '9999', pdf], { encoding: 'utf8' });
  }, 180_000);

  test('on A4 landscape', () => {
    const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(([, w, h]) => [Number(w), Number(h)]);
    expect(sizes.length).toBeGreaterThan(20);
    for (const [width, height] of sizes) {
      expect(Math.abs(width! - 841.9)).toBeLessThan(1);
      expect(Math.abs(height! - 595.3)).toBeLessThan(1);
    }
  });

  test('without a cell that is too narrow for its number', () => {
    expect(text).not.toContain('###');
  });

  test('without an English caption', () => {
    const latin = new Set(text.match(/[A-Za-z]{2,}/g));
    // names of measures, of formats and of the file; words of the plan itself
    for (const word of ['HHI', 'Gini', 'SHA', 'IP', 'liaoning', 'md', 'FG']) latin.delete(word);
    expect([...latin].filter((word) => !/^[0-9a-f]+$/.test(word))).toEqual([]);
  });
});

test('a workbook that is taken up again gives the same figures and the same workbook', () => {
  const first = fengong(['analyze', book, '--json']);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.stdout)).toEqual(analytics);
  const again = join(folder, 'from-register.xlsx');
  expect(fengong(['build', book, '-o', again, '--date', DATE]).code).toBe(0);
  // every repair and doubt of the reading too: nothing is known by the plan that the workbook forgets
  expect(readFileSync(again).equals(readFileSync(book))).toBe(true);
}, 120_000);
