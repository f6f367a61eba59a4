// The production build inside an Excel on the web: from the bundled plan to sheets, corrections in the cells, and back.
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { HEADER_ROW } from '../../src/workbook/layout';
import { SHEETS } from '../../src/workbook/words';
import { readTables } from '../../src/xlsx/read-tables';
import { registerCell, typeInto } from '../excel/small-ledger';
import { Host } from '../host/host';
import type { SheetModel } from '../host/model/sheet';
import { openExcelWeb, type ExcelWebSite } from './excel-web';
import { pasteSmallPlan } from './paste-small-plan';

let site: ExcelWebSite;
beforeAll(async () => {
  site = await openExcelWeb();
});
afterAll(() => site.close());

jest.setTimeout(90_000);

async function loadSample(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: '载入示例方案' }).click();
  await pane.getByRole('button', { name: /^228\s*任务$/ }).waitFor();
}

async function build(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: '生成工作簿' }).click();
  await pane.getByText(/^已写入 \d+ 个工作表$/).waitFor({ timeout: 60_000 });
}

/** Waits for what Excel shows. */
async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The count of led tasks that stands beside a unit on its sheet. */
function leads(host: Host, unit: string): unknown {
  const sheet = host.workbook.sheet(SHEETS.units)!;
  const used = sheet.usedArea()!;
  const rows = Array.from({ length: used.rows }, (_, i) =>
    Array.from({ length: used.columns }, (_, j) => sheet.shown(i, j)),
  );
  const column = rows[HEADER_ROW]!.indexOf('牵头');
  return rows.find((cells) => cells.includes(unit))?.[column];
}

/** The row and the columns of a point on the sheet 核查. */
function reviewCell(host: Host, key: string): { sheet: SheetModel; row: number; column: number } {
  const { sheet, area, headers } = reviewTable(host);
  const keys = area.column + headers.indexOf('标识');
  const row = Array.from({ length: area.rows }, (_, at) => area.row + at).find((at) => sheet.shown(at, keys) === key)!;
  return { sheet, row, column: area.column + headers.indexOf('处理') };
}

function reviewTable(host: Host) {
  const table = host.workbook.table('FG_Review')!;
  return { sheet: table.sheet, area: table.area, headers: table.headers() };
}

/** The keys of the points that ask for a person, as they stand on the sheet. */
function reviewKeys(host: Host): string[] {
  const { sheet, area, headers } = reviewTable(host);
  return Array.from({ length: area.rows - 1 }, (_, at) => area.row + 1 + at)
    .filter((row) => sheet.shown(row, area.column) === '▲ 待核')
    .map((row) => String(sheet.shown(row, area.column + headers.indexOf('标识'))));
}

function decided(host: Host, key: string): unknown {
  const { sheet, row, column } = reviewCell(host, key);
  return sheet.shown(row, column);
}

/** As if a person chose a word in the cell. */
function decide(host: Host, key: string, word: string): void {
  const { sheet, row, column } = reviewCell(host, key);
  sheet.enter(row, column, word);
  host.changed(sheet, { row, column, rows: 1, columns: 1 });
}

test('load, build, look, correct in the cells, recalculate, search, jump', async () => {
  const { page, pane, host, complaints, foreign } = await site.open();
  await loadSample(pane);
  await build(pane);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['封面', '任务台账', '核查', '说明']),
  );
  expect(host.workbook.table('FG_Tasks')!.body.rows).toBe(228);
  expect(host.references.size).toBe(0);
  expect(leads(host, '省发展改革委')).toBe(55);

  // a doubt, and the way to its cell
  await pane.getByRole('tab', { name: /^核查/ }).click();
  const doubt = pane.getByRole('region', { name: '请核对' }).getByRole('article').first();
  await doubt.getByRole('button', { name: '定位' }).click();
  await until(() => host.workbook.active.name === '任务台账');
  const register = host.workbook.table('FG_Tasks')!;
  const id = register.headers().indexOf('编号');
  expect(register.sheet.shown(host.workbook.selection.row, id)).toBe('2024-037');

  // three corrections, and progress, typed into the cells
  typeInto(host, '2024-001', '牵头单位', '省财政厅');
  typeInto(host, '2024-037', '牵头领导', '王健');
  typeInto(host, '2024-190', '工作任务', '更正过的任务文字。');
  typeInto(host, '2024-001', '进展情况', '已完成一半');
  await pane.getByRole('button', { name: '重新计算' }).click();
  await pane.getByText(/^已写入 \d+ 个工作表$/).waitFor({ timeout: 60_000 });
  expect(leads(host, '省发展改革委')).toBe(54);
  expect(registerCell(host, '2024-001', '进展情况')).toBe('已完成一半');
  expect(registerCell(host, '2024-001', '牵头单位')).toBe('省财政厅');
  expect(await pane.getByRole('region', { name: '请核对' }).getByText('任务 37').count()).toBe(0);

  // what is decided in the pane stands on the sheet, what is decided on the sheet stands in the pane
  const cards = pane.getByRole('region', { name: '请核对' }).getByRole('article');
  const before = await cards.count();
  const key = reviewKeys(host)[0]!;
  await cards.first().getByRole('button', { name: '已核' }).click();
  await until(() => decided(host, key) === '已核');
  expect(await cards.count()).toBe(before - 1);
  const other = reviewKeys(host)[1]!;
  decide(host, other, '忽略');
  await pane.getByRole('region', { name: '已处理' }).getByText('忽略 ·').waitFor();
  await pane.getByRole('button', { name: '重新计算' }).click();
  await pane.getByText(/^已写入 \d+ 个工作表$/).waitFor({ timeout: 60_000 });
  expect([decided(host, key), decided(host, other)]).toEqual(['已核', '忽略']);
  expect(await pane.getByRole('region', { name: '已处理' }).getByRole('article').count()).toBe(2);

  // the corrected words are found, and lead to their row
  await pane.getByRole('tab', { name: '查询' }).click();
  await pane.getByRole('searchbox').fill('更正过的任务');
  await pane.getByText('找到 1 项任务').waitFor();
  await pane.getByRole('article').getByRole('button', { name: '定位' }).click();
  await until(() => register.sheet.shown(host.workbook.selection.row, id) === '2024-190');

  expect(host.references.size).toBe(0);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();

  // opened again: the pane takes up what the workbook holds, and a number selected in a matrix opens its tasks
  const again = await site.open({ host });
  await again.pane.getByText('已接上这个工作簿里的台账').waitFor();
  await again.pane.getByText(/^共 \d+ 个工作表$/).waitFor();
  const sheet = host.workbook.sheet(SHEETS.unitSection)!;
  const used = sheet.usedArea()!;
  const [row, column] = Array.from({ length: used.rows }, (_, i) => used.row + i)
    .flatMap((at) => Array.from({ length: used.columns }, (_, j) => [at, used.column + j] as const))
    .find(([at, across]) => typeof sheet.shown(at, across) === 'number' && sheet.link(at, across))!;
  const count = sheet.shown(row, column);
  await again.pane.getByRole('tab', { name: '分析' }).click();
  host.select(sheet, { row, column, rows: 1, columns: 1 });
  await again.pane.getByText(`找到 ${count} 项任务`).waitFor();
  expect(again.complaints).toEqual([]);
});

test('cancelled half-way, the pane says how far it came, and a second run completes it', async () => {
  const { pane, host } = await site.open();
  await loadSample(pane);
  await pane.getByRole('button', { name: '生成工作簿' }).click();
  await pane
    .getByText(/个工作表$/)
    .first()
    .waitFor();
  await pane.getByRole('button', { name: '取消' }).click();
  await pane.getByText('已取消').waitFor({ timeout: 60_000 });
  await build(pane);
  expect(host.workbook.table('FG_Tasks')!.body.rows).toBe(228);
  expect(host.workbook.sheets.filter(({ name }) => name.startsWith('任务台账'))).toHaveLength(1);
});

test('a first drawing is taken back, and can be made again; one that somebody has worked in is not', async () => {
  const { page, pane, host, complaints } = await site.open();
  const before = host.workbook.sheets.map(({ name }) => name);
  await pasteSmallPlan(pane);
  await build(pane);
  await pane.getByRole('button', { name: '撤销' }).click();
  await pane.getByText(/^已撤销，移除了 \d+ 个工作表$/).waitFor();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
  expect([...host.workbook.names.keys()]).toEqual([]);
  await build(pane);
  typeInto(host, '2024-001', '进展情况', '已完成一半');
  await pane.getByRole('button', { name: '撤销' }).click();
  await pane.getByText('“任务台账”在写入之后有人改动过').waitFor();
  expect(registerCell(host, '2024-001', '进展情况')).toBe('已完成一半');
  expect(complaints).toEqual([]);
  await page.close();
});

test('an Excel below the floor is told what is possible instead, and does it', async () => {
  const { page, pane, complaints } = await site.open({ api: '1.8' });
  await pane.getByText('此处不能直接写入单元格').waitFor();
  await loadSample(pane);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: '生成工作簿' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('2024-liaoning.xlsx');
  expect(complaints).toEqual([]);
});

test("an English Excel is spoken to in English, also from the ribbon; a sheet of the person's own is left alone", async () => {
  const host = new Host();
  const theirs = host.workbook.addSheet('封面');
  theirs.enter(0, 0, '我的封面');
  const { page, pane, press, complaints, foreign } = await site.open({ locale: 'en-US', host });
  await pane.getByRole('button', { name: 'Load the sample plan' }).click();
  await pane.getByRole('button', { name: /^228\s*tasks$/ }).waitFor();
  await pane.getByRole('button', { name: 'Make the workbook' }).click();
  await pane.getByText(/^\d+ sheets written$/).waitFor({ timeout: 60_000 });
  expect(host.workbook.table('FG_Tasks')!.body.rows).toBe(228);
  expect(theirs.shown(0, 0)).toBe('我的封面');
  expect(await pane.getByText(/^封面 was left alone: a sheet of that name is yours/).count()).toBe(1);

  typeInto(host, '2024-001', '牵头单位', '省财政厅');
  typeInto(host, '2024-037', '牵头领导', '王健');
  typeInto(host, '2024-190', '工作任务', '更正过的任务文字。');
  await press('recalculate');
  expect(await pane.getByText(/^\d+ sheets written$/).count()).toBe(1);
  expect(leads(host, '省发展改革委')).toBe(54);
  await pane.getByRole('tab', { name: /^Review/ }).click();
  expect(await pane.getByRole('region', { name: 'To check' }).getByText('Task 37').count()).toBe(0);
  await pane.getByRole('tab', { name: 'Search' }).click();
  await pane.getByRole('searchbox').fill('更正过的任务');
  await pane.getByText('1 task found').waitFor();
  await pane.getByRole('article').getByRole('button', { name: 'Locate' }).click();
  const register = host.workbook.table('FG_Tasks')!;
  const id = register.headers().indexOf('编号');
  await until(() => register.sheet.shown(host.workbook.selection.row, id) === '2024-190');

  // the file holds what was corrected in the cells
  const [download] = await Promise.all([page.waitForEvent('download'), press('exportWorkbook')]);
  const tables = readTables(new Uint8Array(readFileSync(await download.path())));
  const tasks = tables.get('FG_Tasks')!;
  const text = tasks.headers.indexOf('工作任务');
  expect(tasks.rows.filter((cells) => cells[text] === '更正过的任务文字。')).toHaveLength(1);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
