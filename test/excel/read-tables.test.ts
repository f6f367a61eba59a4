import {
  drawWorkbook,
  goTo,
  isSupported,
  onSelectionChanged,
  readSelectionText,
  readTables,
  selectedReference,
} from '../../src/excel';
import { TABLES } from '../../src/model/register';
import { readTables as readTablesOfFile } from '../../src/xlsx/read-tables';
import { loadClient, openExcel } from '../host/open-excel';
import { saveWorkbook } from '../host/save-workbook';
import { parseArea } from '../host/model/area';
import { addColumn, columnOf, smallLedger, TASKS, typeInto } from './small-ledger';

beforeAll(() => loadClient('web'));

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('the register comes back with what people typed: days as ISO, formulas by their values, no empty end', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  addColumn(host, TABLES.tasks, '科室');
  typeInto(host, '2024-002', '完成率', 0.5);
  typeInto(host, '2024-003', '填报日期', '2024-03-01');
  const table = host.workbook.table(TABLES.tasks);
  table?.sheet.enterFormula(3, 20, '=1+1', 2);
  if (table) table.resize({ ...table.area, rows: table.area.rows + 3 });
  const read = (await readTables([TABLES.tasks])).get(TABLES.tasks);
  expect(read).toMatchObject({ sheet: '任务台账', firstRow: 2 });
  expect(read?.headers.at(-1)).toBe('科室');
  expect(read?.rows).toHaveLength(4);
  expect(read?.rows.map((row) => row[columnOf('text')])).toEqual(TASKS.map(({ text }) => text));
  expect(read?.rows[1]?.[columnOf('done')]).toBe(0.5);
  expect(read?.rows[2]?.[columnOf('reported')]).toBe('2024-03-01');
  expect(read?.rows[0]?.[20]).toBe(2);
  expect(read?.rows[0]?.[columnOf('progress')]).toBeNull();
});

test('a row of totals that people have Excel show is no task', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  host.workbook.table(TABLES.tasks)!.setTotals(true);
  const rows = (await readTables([TABLES.tasks])).get(TABLES.tasks)?.rows;
  expect(rows?.map((row) => row[columnOf('text')])).toEqual(TASKS.map(({ text }) => text));
});

test('a number is a day where its format shows one, as in a file', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  const { sheet, area } = host.workbook.table(TABLES.tasks)!;
  const column = area.column + columnOf('reported');
  const typed = [
    ['m"月"', 45352, '2024-03-01'],
    ['0.0"day"', 45352, 45352],
    ['yyyy-mm-dd hh:mm', 0.5, 0.5],
  ] as const;
  typed.forEach(([numberFormat, value], at) => {
    const row = area.row + 1 + at;
    sheet.restyle({ row, column, rows: 1, columns: 1 }, { numberFormat });
    sheet.enter(row, column, value);
  });
  const rows = (await readTables([TABLES.tasks])).get(TABLES.tasks)?.rows;
  expect(rows?.slice(0, 3).map((row) => row[columnOf('reported')])).toEqual(typed.map(([, , read]) => read));
});

test('only the tables that are asked for are read', async () => {
  openExcel();
  await drawWorkbook(smallLedger(TASKS));
  expect([...(await readTables([TABLES.tasks])).keys()]).toEqual([TABLES.tasks]);
  expect([...(await readTables()).keys()]).toEqual([TABLES.tasks, TABLES.assignments]);
});

test('a large table is read in answers that fit', async () => {
  const host = openExcel();
  const sheet = host.workbook.addSheet('大表');
  for (let row = 0; row < 3000; row++) sheet.enter(row, 0, row === 0 ? '文字' : `${row} ${'字'.repeat(1500)}`);
  host.workbook.addTable(sheet, parseArea('A1:A3000')).name = 'Large';
  const read = (await readTables(['Large'])).get('Large');
  expect(read?.rows).toHaveLength(2999);
  expect(String(read?.rows[2998]?.[0])).toMatch(/^2999 /);
});

test('goes to cells, and says that a sheet is gone', async () => {
  const host = openExcel();
  host.workbook.addSheet('任务台账');
  await goTo({ sheet: '任务台账', row: 4, column: 1, rows: 2, columns: 3 });
  expect(host.workbook.active.name).toBe('任务台账');
  expect(await selectedReference()).toEqual({ sheet: '任务台账', row: 4, column: 1, rows: 2, columns: 3 });
  await expect(goTo({ sheet: '没有', row: 0, column: 0, rows: 1, columns: 1 })).rejects.toMatchObject({
    code: 'sheet-gone',
    data: { sheet: '没有' },
  });
});

test('hears of another selection until told to stop', async () => {
  const host = openExcel();
  const seen: unknown[] = [];
  const stop = await onSelectionChanged((reference) => seen.push(reference));
  const sheet = host.workbook.addSheet('单位×章节');
  host.select(sheet, parseArea('C5'));
  await settled();
  expect(seen).toEqual([{ sheet: '单位×章节', row: 4, column: 2, rows: 1, columns: 1 }]);
  await stop();
  host.select(sheet, parseArea('D6'));
  await settled();
  expect(seen).toHaveLength(1);
});

test('reads the texts of the selected cells in use, whole columns included', async () => {
  const host = openExcel();
  const sheet = host.workbook.active;
  sheet.enter(0, 0, '一、发展经济');
  sheet.enter(1, 0, '1. 稳增长');
  sheet.enter(1, 1, 5.5);
  host.select(sheet, parseArea('A:B'));
  expect(await readSelectionText()).toEqual([
    ['一、发展经济', ''],
    ['1. 稳增长', '5.5'],
  ]);
  host.select(sheet, parseArea('F9'));
  expect(await readSelectionText()).toEqual([]);
});

test('needs ExcelApi 1.9', () => {
  openExcel('1.9');
  expect(isSupported()).toBe(true);
  openExcel('1.8');
  expect(isSupported()).toBe(false);
});

test('saved to a file, the workbook gives the same tables', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  typeInto(host, '2024-002', '备注', "'=待定");
  typeInto(host, '2024-003', '填报日期', '2024-03-01');
  expect(readTablesOfFile(await saveWorkbook(host, '2024-03-01'))).toEqual(await readTables());
});
