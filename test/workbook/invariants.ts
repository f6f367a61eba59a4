// What holds in every spec, whatever the plan. Each check throws with the place that breaks it.
import type { Area, Sheet, WorkbookSpec } from '../../src/workbook/spec';
import { cellsIn, gridOf, overlap, sheetNamed } from './cells';

/** The names and the order of the contract; 矩阵明细 stands behind them. */
export const SHEET_NAMES = [
  ...['封面', '任务台账', '责任明细', '单位工作量', '领导工作量', '各市工作量', '均衡与缺口'],
  ...['单位×章节', '各市×章节', '领导×单位', '类别×章节'],
  ...['协同矩阵', '协同关系', '透视', '核查', '量化目标', '单位名录', '设置', '说明', '矩阵明细', '读取记录'],
];

export function checkWorkbook(spec: WorkbookSpec): void {
  expect(spec.sheets.map((sheet) => sheet.name)).toEqual(SHEET_NAMES);
  checkSheets(spec);
}

/** Also of a workbook with other sheets, or with one alone. */
export function checkSheets(spec: WorkbookSpec): void {
  const tables = spec.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  expect(new Set(tables).size).toBe(tables.length);
  for (const sheet of spec.sheets) {
    const fail = (what: string): never => {
      throw new Error(`${sheet.name}: ${what}`);
    };
    checkExtent(sheet, fail);
    checkFormats(sheet, fail);
    checkTables(sheet, fail);
    checkTexts(sheet, fail);
    checkLinks(spec, sheet, fail);
    checkCharts(sheet, fail);
  }
}

type Fail = (what: string) => never;

const inside = (sheet: Sheet, { row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= sheet.heights.length &&
  column + columns <= sheet.widths.length;

/** Everything stands where there are widths and heights. */
function checkExtent(sheet: Sheet, fail: Fail): void {
  for (const { row, column, values } of sheet.blocks) {
    if (values.some((cells) => cells.length !== values[0]!.length)) fail('rows of a block differ in length');
    if (!inside(sheet, { row, column, rows: values.length, columns: values[0]!.length }))
      fail(`block at ${row}, ${column}`);
  }
  for (const { area } of [...sheet.formats, ...sheet.conditionals, ...sheet.validations, ...sheet.tables]) {
    if (!inside(sheet, area)) fail(`area ${JSON.stringify(area)}`);
  }
  for (const merge of sheet.merges) if (!inside(sheet, merge)) fail(`merge ${JSON.stringify(merge)}`);
  for (const width of sheet.widths) if (!(width > 0 && width <= 255)) fail(`width ${width}`);
  for (const height of sheet.heights) if (height !== null && !(height > 0 && height <= 409)) fail(`height ${height}`);
}

function checkFormats(sheet: Sheet, fail: Fail): void {
  sheet.formats.forEach(({ area }, i) => {
    for (const other of sheet.formats.slice(i + 1)) {
      if (overlap(area, other.area)) fail(`formats ${JSON.stringify([area, other.area])}`);
    }
  });
  sheet.merges.forEach((merge, i) => {
    if (sheet.merges.slice(i + 1).some((other) => overlap(merge, other))) fail('merges overlap');
    if (sheet.tables.some((table) => overlap(merge, table.area))) fail('a merge in a table');
  });
}

/** The header is in the cells, and there is a row below it. */
function checkTables(sheet: Sheet, fail: Fail): void {
  for (const { area, columns, name } of sheet.tables) {
    if (area.columns !== columns.length || area.rows < 2) fail(`table ${name}`);
    expect(cellsIn(sheet, { ...area, rows: 1 })).toEqual([columns]);
  }
}

function checkTexts(sheet: Sheet, fail: Fail): void {
  for (const cell of gridOf(sheet).flat()) {
    if (typeof cell === 'string' && cell.length > 32_767) fail('a text over 32,767 characters');
    if (typeof cell === 'number' && !Number.isFinite(cell)) fail('a number that is none');
  }
  for (const { prompt } of sheet.validations) {
    if (prompt.title.length > 32 || prompt.text.length > 225) fail('a long prompt');
  }
}

/** Figures that count no tasks: they lead to those that they are worked out from. */
const WORKED_OUT = new Set([
  ...['牵头\n占比', '合计\n占比', '点名\n占比', '占比', '加权', '折算', '涉及\n章节', '涉及牵头\n单位（家）'],
  ...['占牵头\n任务', '紧密度', '数值'],
]);

/** A count leads to as many rows as it says; every target is on its sheet. */
function checkLinks(spec: WorkbookSpec, sheet: Sheet, fail: Fail): void {
  const grid = gridOf(sheet);
  for (const { row, column, target, tip } of sheet.links) {
    if (tip.length > 255) fail('a long tip');
    if (!inside(sheetNamed(spec, target.sheet), target)) fail(`link to ${JSON.stringify(target)}`);
    const cell = grid[row]?.[column];
    if (cell === undefined || cell === null) fail(`link in an empty cell ${row}, ${column}`);
    const isCount = ![2, 3].some((header) => WORKED_OUT.has(String(grid[header]?.[column])));
    if (typeof cell === 'number' && isCount && target.rows !== cell) fail(`${cell} leads to ${target.rows} rows`);
  }
}

/** Sources are inside the sheet and hold numbers; no chart lies over cells. */
function checkCharts(sheet: Sheet, fail: Fail): void {
  const grid = gridOf(sheet);
  for (const { anchor, categories, series, name } of sheet.charts) {
    if (!inside(sheet, anchor)) fail(`chart ${name} reaches out of the sheet`);
    for (let row = anchor.row; row < anchor.row + anchor.rows; row += 1) {
      for (let column = anchor.column; column < anchor.column + anchor.columns; column += 1) {
        if (grid[row]?.[column] != null) fail(`chart ${name} covers a cell`);
      }
    }
    if (series.length === 0) fail(`chart ${name} is empty`);
    for (const source of [categories, ...series.map((one) => one.values)]) {
      if (source.sheet !== sheet.name || !inside(sheet, source) || source.rows !== categories.rows)
        fail(`source of ${name}`);
    }
    const numbers = series.flatMap(({ values }) => cellsIn(sheet, values).flat());
    if (!numbers.some((value) => typeof value === 'number' && value > 0)) fail(`chart ${name} shows nothing`);
  }
}
