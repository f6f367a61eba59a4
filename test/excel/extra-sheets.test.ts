// Sheets that people ask for beside the others, in the in-memory Excel: drawn, found again, refreshed, given up.
import { drawWorkbook, readExtraSheets } from '../../src/excel';
import { analyze, describe as describeAll } from '../../src/pipeline';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { contextOf } from '../../src/workbook/context';
import { describeExtraAlone } from '../../src/workbook/extra/describe-extra';
import { extraName } from '../../src/workbook/extra/extra-name';
import type { ExtraRequest, ExtraSheet } from '../../src/workbook/extra/extra-request';
import { markName } from '../../src/workbook/sheet-mark';
import { loadClient, openExcel } from '../host/open-excel';
import { toSpec } from '../host/to-spec';
import { SMALL_PLAN } from '../workbook/small-plan';

beforeAll(() => loadClient('web'));

const DAY = '2024-03-01';
const REQUEST: ExtraRequest = {
  kind: 'cross-tab',
  tab: {
    rows: 'unit',
    columns: 'section',
    measure: 'tasks',
    filters: { sections: ['一', '二'] },
    sort: 'total',
    top: { rows: null, columns: null },
  },
};
const EXTRA: ExtraSheet = { sheet: '交叉·单位×章节', request: REQUEST };

const whole = (extras: readonly ExtraSheet[] = []) => describeAll(SMALL_PLAN, DEFAULT_SETTINGS, DAY, { extras });
const alone = async () =>
  describeExtraAlone(contextOf(SMALL_PLAN, await analyze(SMALL_PLAN, DEFAULT_SETTINGS), DEFAULT_SETTINGS, DAY), EXTRA);

test('one sheet more stands beside the others, linked to them, and takes nothing from them', async () => {
  const host = openExcel();
  await drawWorkbook(await whole());
  const before = toSpec(host.workbook, DAY);
  expect(await drawWorkbook(await alone())).toMatchObject({ stopped: null, written: [EXTRA.sheet], plain: [] });
  const after = toSpec(host.workbook, DAY);
  const names = ({ names }: typeof after) => names.map(({ name }) => name).sort();
  expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), EXTRA.sheet]);
  expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
  expect(names(after)).toEqual([...names(before), markName(EXTRA.sheet), 'FG_Asked_交叉_单位_章节'].sort());
  const back = after.sheets.at(-1)!.links.find(({ target }) => target.sheet === '封面');
  expect(back).toMatchObject({ row: 1, column: 0 });
});

test('links follow a sheet that was renamed', async () => {
  const host = openExcel();
  await drawWorkbook(await whole());
  host.workbook.sheet('封面')!.name = '首页';
  await drawWorkbook(await alone());
  const drawn = toSpec(host.workbook, DAY).sheets.at(-1)!;
  expect(drawn.links.map(({ target }) => target.sheet)).toContain('首页');
});

test('the workbook remembers what was asked, and 重新计算 makes the sheet anew where it is', async () => {
  const host = openExcel();
  await drawWorkbook(await whole());
  await drawWorkbook(await alone());
  const { extras, sheets } = await readExtraSheets();
  expect(extras).toEqual([EXTRA]);
  expect(extraName(REQUEST, extras, sheets)).toBe(EXTRA.sheet);
  host.workbook.sheet(EXTRA.sheet)!.name = '我的交叉表';
  const result = await drawWorkbook(await whole((await readExtraSheets()).extras));
  expect(result).toMatchObject({ stopped: null, leftAlone: [], setAside: [] });
  expect(host.workbook.sheets.filter(({ name }) => name.includes('交叉')).map(({ name }) => name)).toEqual([
    '我的交叉表',
  ]);
});

test('whoever deletes the sheet asks for it no more', async () => {
  const host = openExcel();
  await drawWorkbook(await whole());
  await drawWorkbook(await alone());
  host.workbook.removeSheet(host.workbook.sheet(EXTRA.sheet)!);
  const { extras } = await readExtraSheets();
  expect(extras).toEqual([]);
  await drawWorkbook(await whole(extras));
  expect(host.workbook.sheet(EXTRA.sheet)).toBeUndefined();
  expect([...host.workbook.names.keys()].filter((name) => name.includes('交叉'))).toEqual([]);
});

test('another question never goes to a sheet that is there', () => {
  const other: ExtraRequest = { ...REQUEST, tab: { ...REQUEST.tab, sort: 'order' } };
  expect(extraName(other, [EXTRA], ['封面', EXTRA.sheet])).toBe('交叉·单位×章节 2');
  expect(extraName(other, [EXTRA], ['封面', '我的交叉表', '交叉·单位×章节 2'])).toBe('交叉·单位×章节 3');
  expect(extraName(REQUEST, [], ['封面'])).toBe('交叉·单位×章节');
});
