// The sheets of a comparison: every cell from the comparison, links to the places they speak of, corrections that come back.
import { readCorrections } from '../../src/compare/read-corrections';
import type { Correction } from '../../src/compare/types';
import { COMPARISON_COLUMNS } from '../../src/model/comparison-table';
import type { NamedTable } from '../../src/model/tables';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { compare, describeComparison } from '../../src/pipeline';
import type { CellValue, Sheet } from '../../src/workbook/spec';
import { bundled, year } from '../compare/plans';
import { gridOf, sheetNamed, tableRows } from './cells';
import { checkSheets } from './invariants';

const [old, now] = [year(2024), year(2025)];
const specOf = async (corrections: readonly Correction[] = [], register: 'old' | 'new' | null = null) =>
  describeComparison(await compare(old, now, DEFAULT_SETTINGS, corrections), '2025-03-01', register);

/** The rows of FG_Comparison as records. */
const records = (sheet: Sheet) =>
  tableRows(sheet).map((row) => new Map(COMPARISON_COLUMNS.map(({ key }, column) => [key, row[column] ?? null])));

it('has four sheets in which all holds that holds in every sheet', async () => {
  const spec = await specOf();
  expect(spec.sheets.map(({ name }) => name)).toEqual(['对比', '对比明细', '对比目标', '对比工作量']);
  checkSheets(spec);
});

it('says on every sheet of which day it is, and beside a register that this goes on', async () => {
  const notes = ({ sheets }: Awaited<ReturnType<typeof specOf>>) =>
    sheets.map((sheet) => gridOf(sheet)[1]!.find((cell) => String(cell ?? '').includes('对比日期')));
  for (const note of notes(await specOf())) expect(note).toMatch(/。对比日期 2025年3月1日。$/);
  for (const note of notes(await specOf([], 'new'))) {
    expect(note).toMatch(/。对比日期 2025年3月1日。台账此后的改动未计入，重新对比即更新。$/);
  }
});

it('says of every difference what it is, in the order of the new plan, what was dropped at the end', async () => {
  const rows = records(sheetNamed(await specOf(), '对比明细'));
  expect(rows.map((row) => `${row.get('oldNo') ?? ''}→${row.get('newNo') ?? ''} ${row.get('kinds')}`)).toEqual([
    '1→1 改写、目标变化',
    '2→2 改写、目标变化',
    '3→3 改写、责任调整、目标变化',
    '4→4 改写、责任调整',
    '→5 新增',
    '6→6 改写、目标变化',
    '7→7 改写、责任调整、目标变化',
    '8→8 拆分、目标变化',
    '8→9 拆分、目标变化',
    '9→10 改写',
    '10→11 改写、目标变化',
    '5→ 删去',
  ]);
  expect(Object.fromEntries(rows[2]!)).toEqual({
    kinds: '改写、责任调整、目标变化',
    newNo: '3',
    oldNo: '3',
    newText: '新开工重大项目220个以上，建成投产90个。',
    oldText: '全年新开工重大项目200个以上，建成投产80个。',
    words: '删“全年”；“200”改为“220”；“80”改为“90”',
    parties: '责任单位 增省数据局',
    others: null,
    targets: '要求提高：新开工重大项目 ≥200个 → ≥220个\n要求提高：投产 80个 → 90个',
    similarity: expect.closeTo(0.76, 1),
    correction: null,
    newLines: '第17–20行',
    oldLines: '第17–20行',
    newId: '2025-003',
    oldId: '2024-003',
  });
});

it('counts as the comparison counts, and leads to the first row of each kind', async () => {
  const spec = await specOf();
  const summary = sheetNamed(spec, '对比');
  const grid = gridOf(summary);
  const rowOf = (name: string) => grid.findIndex((row) => row[0] === name);
  const counts = ['新增', '删去', '拆分', '改写', '责任调整', '目标变化', '换序号', '未变'];
  expect(counts.map((name) => grid[rowOf(name)]?.[1])).toEqual([1, 1, 1, 8, 3, 11, 2, 0]);
  const link = summary.links.find(({ row }) => row === rowOf('拆分'))!;
  expect(gridOf(sheetNamed(spec, link.target.sheet))[link.target.row]!.slice(0, 3)).toEqual([
    '拆分、目标变化',
    '8',
    '8',
  ]);
});

it('leads to the rows of the register, where there is one', async () => {
  const links = sheetNamed(await specOf([], 'old'), '对比明细').links.filter(
    ({ target }) => target.sheet === '任务台账',
  );
  expect(links.map(({ row, column, target }) => [row - 3, column, target.row - 3])).toEqual([
    [0, 2, 0],
    [1, 2, 1],
    [2, 2, 2],
    [3, 2, 3],
    [5, 2, 5],
    [6, 2, 6],
    [7, 2, 7],
    [8, 2, 7],
    [9, 2, 8],
    [10, 2, 9],
    [11, 2, 4],
  ]);
});

describe('corrections', () => {
  const tableOf = (rows: readonly (readonly (CellValue | undefined)[])[]): NamedTable => ({
    sheet: '对比明细',
    firstRow: 2,
    headers: COMPARISON_COLUMNS.map(({ header }) => header),
    rows: rows.map((row) => row.map((cell) => cell ?? null)),
  });
  const CORRECTION = COMPARISON_COLUMNS.findIndex(({ key }) => key === 'correction');
  const write = (rows: (CellValue | undefined)[][], at: number, word: string) =>
    rows.map((row, index) => (index === at ? row.map((cell, column) => (column === CORRECTION ? word : cell)) : row));

  it('typed into the table are kept, and stand in the next one', async () => {
    const first = tableRows(sheetNamed(await specOf(), '对比明细'));
    // the added task 5 was the dropped one of that number; task 7 is another
    const typed = write(write(first, 4, '5'), 6, '无');
    const corrections = readCorrections(tableOf(typed));
    const again = sheetNamed(await specOf(corrections), '对比明细');
    const kept = records(again).filter((row) => row.get('correction') !== null);
    expect(kept.map((row) => [row.get('oldNo'), row.get('newNo'), row.get('correction')])).toEqual([
      ['5', '5', '5'],
      [null, '7', '无'],
    ]);
    const third = await specOf(readCorrections(tableOf(tableRows(again))));
    expect(tableRows(sheetNamed(third, '对比明细'))).toEqual(tableRows(again));
  });

  it('that fit no task of these plans stay where they can be read, and come back', async () => {
    const typed = write(tableRows(sheetNamed(await specOf(), '对比明细')), 4, '5');
    const corrections = readCorrections(tableOf(typed));
    const others = await describeComparison(await compare(old, old, DEFAULT_SETTINGS, corrections), '2025-03-01');
    const rows = tableRows(sheetNamed(others, '对比明细'));
    expect(rows.map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['更正未采用', '建设全省一体化算力网络，建成智能算力中心2个。', '5', '2025-005'],
    ]);
    expect(readCorrections(tableOf(rows))).toEqual(corrections);
  });

  it('are the name of a task of the other plan, on the row of either', async () => {
    const rows = tableRows(sheetNamed(await specOf(), '对比明细'));
    expect(readCorrections(tableOf(write(rows, 11, '5')))).toEqual([
      { old: { name: '2024-005', text: '培育外贸综合服务企业，支持跨境电商发展。' }, new: { name: '5' } },
    ]);
    expect(readCorrections(tableOf(write(rows, 11, '—')))).toEqual([
      { old: { name: '2024-005', text: '培育外贸综合服务企业，支持跨境电商发展。' }, new: null },
    ]);
    expect(readCorrections(tableOf(rows))).toEqual([]);
  });
});

it('says that two plans are the same', async () => {
  const plan = bundled();
  const spec = await describeComparison(await compare(plan, plan, DEFAULT_SETTINGS), '2025-03-01');
  checkSheets(spec);
  const sheet = sheetNamed(spec, '对比明细');
  expect(sheet.tables).toEqual([]);
  expect(gridOf(sheet)[2]![0]).toBe('两份方案的任务没有差别。');
});
