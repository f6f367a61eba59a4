// PivotTables in the open workbook: their fields, their slicers, and what 重新计算 makes of them when the register has grown.
import { drawWorkbook, readTables } from '../../src/excel';
import { REGISTER_TABLES, TABLES } from '../../src/model/register';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { describe as describeWorkbook, readPlan, readRegister } from '../../src/pipeline';
import type { PivotModel } from '../host/model/pivot';
import type { Host } from '../host/host';
import { markName } from '../../src/workbook/sheet-mark';
import { loadClient, openExcel } from '../host/open-excel';
import { typeInto } from './small-ledger';

beforeAll(() => loadClient('web'));

const DAY = '2024-03-01';
const PLAN = `2024年重点工作分工方案
一、壮大经济实力
1. 新建一条公路。
牵头领导：王健
牵头单位：省交通运输厅
责任单位：省财政厅，沈阳市、大连市人民政府
2. 修订投资目录。
牵头领导：靳国卫
牵头单位：省发展改革委
责任单位：省财政厅，各市人民政府
二、改善民生
3. 新建两所学校。
牵头领导：王健
牵头单位：省教育厅
责任单位：省财政厅
`;

async function drawn(api: string): Promise<Host> {
  const host = openExcel(api);
  const plan = await readPlan(new TextEncoder().encode(PLAN), '方案.txt', DEFAULT_SETTINGS);
  expect((await drawWorkbook(await describeWorkbook(plan, DEFAULT_SETTINGS, DAY))).stopped).toBeNull();
  return host;
}

/** What 重新计算 does. */
async function recalculate(): Promise<void> {
  const theirs = [...REGISTER_TABLES];
  const { plan, settings, entries } = readRegister(await readTables(theirs), '工作簿');
  const spec = await describeWorkbook(plan, settings, DAY, { entries });
  expect((await drawWorkbook(spec, { keep: theirs })).stopped).toBeNull();
}

const fieldsOf = ({ rows, columns, filters, values, selected }: PivotModel) => ({
  rows: rows.map(({ field, caption }) => [field, caption]),
  columns: columns.map(({ field, caption }) => [field, caption]),
  filters: filters.map(({ field }) => [field, selected.get(field)]),
  values: values.map(({ field, caption, summary }) => [field, caption, summary]),
});

test('unit × section, region × section and unit × leader, the role as a filter, refreshed on opening', async () => {
  const host = await drawn('1.17');
  const counted = [['编号', '任务数', 'Count']];
  expect(Object.fromEntries(host.workbook.pivots.map((pivot) => [pivot.name, fieldsOf(pivot)]))).toEqual({
    FG_PivotUnits: {
      rows: [['名称', '单位']],
      columns: [['章次', '章次']],
      filters: [
        ['类型', ['单位']],
        ['角色', ['牵头']],
      ],
      values: counted,
    },
    FG_PivotRegions: {
      rows: [['名称', '地区']],
      columns: [['章次', '章次']],
      filters: [
        ['类型', ['地区']],
        ['角色', ['责任']],
        ['方式', ['点名']],
      ],
      values: counted,
    },
    FG_PivotLeaders: {
      rows: [['名称', '单位']],
      columns: [['牵头领导', '牵头领导']],
      filters: [
        ['类型', ['单位']],
        ['角色', ['牵头']],
      ],
      values: counted,
    },
  });
  for (const { source, refreshOnOpen } of host.workbook.pivots) {
    expect(source).toBe(host.workbook.table(TABLES.assignments));
    expect(refreshOnOpen).toBe(true);
  }
});

test('each has a slicer beside it where Excel has slicers, over cells of nobody', async () => {
  const host = await drawn('1.17');
  const sheet = host.workbook.sheet('透视')!;
  expect(sheet.slicers.map(({ pivot, field, caption }) => [pivot.name, field, caption])).toEqual([
    ['FG_PivotUnits', '角色', '角色'],
    ['FG_PivotRegions', '方式', '方式'],
    ['FG_PivotLeaders', '角色', '角色'],
  ]);
  const lefts = sheet.slicers.map(({ left }) => left);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  for (const { width, height } of sheet.slicers) expect([width, height]).toEqual([87.75, 150]);

  const old = await drawn('1.9');
  expect(old.workbook.pivots).toHaveLength(3);
  expect(old.workbook.sheet('透视')!.slicers).toEqual([]);
});

test('a slicer that Excel refuses leaves each of the others beside its PivotTable once', async () => {
  const host = openExcel();
  const plan = await readPlan(new TextEncoder().encode(PLAN), '方案.txt', DEFAULT_SETTINGS);
  const spec = await describeWorkbook(plan, DEFAULT_SETTINGS, DAY);
  // the source has no column that the last slicer could choose from
  const sheets = spec.sheets.map((sheet) => ({
    ...sheet,
    pivots: sheet.pivots.map((pivot, at) =>
      pivot.slicer && at === 2 ? { ...pivot, slicer: { ...pivot.slicer, field: '没有这一列' } } : pivot,
    ),
  }));
  expect((await drawWorkbook({ ...spec, sheets })).stopped).toBeNull();
  expect(host.workbook.sheet('透视')!.slicers.map(({ name }) => name)).toEqual([
    'FG_PivotUnits_Slicer',
    'FG_PivotRegions_Slicer',
  ]);
});

test('a sheet of PivotTables on which a person typed where it is drawn is kept, and its PivotTables stand on the new one', async () => {
  const host = await drawn('1.17');
  const old = host.workbook.sheet('透视')!;
  // rows that were ours were deleted, and somebody writes there
  const mark = host.workbook.names.get(markName('透视').toLowerCase())!;
  mark.formula = "='透视'!$A$1:$A$2";
  mark.place = { sheet: old, area: { row: 0, column: 0, rows: 2, columns: 1 } };
  old.enter(1, 1, '会上要说');
  await recalculate();
  expect(old.name).toBe('透视 旧');
  expect(host.workbook.sheet('透视')!.pivots).toHaveLength(3);
  await recalculate();
  expect(host.workbook.sheet('透视')!.pivots.map(({ refreshes }) => refreshes)).toEqual([1, 1, 1]);
});

test('those of a sheet that people copied are theirs: ours are still known and computed anew', async () => {
  const host = await drawn('1.17');
  const copy = host.workbook.addSheet('透视 (2)');
  copy.pivots.push(...host.workbook.pivots.map((pivot) => ({ ...pivot, id: `${pivot.id} (2)` })));
  await recalculate();
  expect(host.workbook.sheet('透视')!.pivots.map(({ refreshes }) => refreshes)).toEqual([1, 1, 1]);
  expect(copy.pivots.map(({ refreshes }) => refreshes)).toEqual([0, 0, 0]);
});

test.each(['1.17', '1.13', '1.12', '1.9'])(
  'ExcelApi %s: after the register has grown, the source has the new rows and every PivotTable is computed anew',
  async (api) => {
    const host = await drawn(api);
    const rows = (): number => host.workbook.table(TABLES.assignments)!.body.rows;
    const before = rows();
    typeInto(host, '2024-003', '责任单位', '省财政厅、省住房城乡建设厅、省卫生健康委');
    typeInto(host, '2024-003', '牵头领导', '靳国卫');
    await recalculate();
    expect(rows()).toBe(before + 2);
    const parties = host.workbook.table(TABLES.assignments)!;
    const names = Array.from({ length: rows() }, (_, i) =>
      parties.sheet.shown(parties.body.row + i, parties.body.column),
    );
    expect(names).toEqual(expect.arrayContaining(['省住房城乡建设厅', '省卫生健康委']));

    expect(host.workbook.pivots.map(({ name }) => name).sort()).toEqual([
      'FG_PivotLeaders',
      'FG_PivotRegions',
      'FG_PivotUnits',
    ]);
    for (const pivot of host.workbook.pivots) {
      expect(pivot.source).toBe(parties);
      // made anew over the new table, or refreshed over the one that grew
      expect(pivot.refreshes).toBe(supportsResize(api) ? 1 : 0);
    }
    expect(host.workbook.sheet('透视')!.slicers).toHaveLength(supportsSlicers(api) ? 3 : 0);
    expect(host.references.size).toBe(0);
  },
);

const minor = (api: string): number => Number(api.split('.')[1]);
const supportsResize = (api: string): boolean => minor(api) >= 13;
const supportsSlicers = (api: string): boolean => minor(api) >= 10;
