// A ledger small enough to be drawn hundreds of times: a cover, the register, the assignments and a workload with a chart.
import { ASSIGNMENT_COLUMNS, TABLES, TASK_COLUMNS, type TaskColumnKey } from '../../src/model/register';
import { markName } from '../../src/workbook/sheet-mark';
import type { CellValue, Sheet, WorkbookSpec } from '../../src/workbook/spec';
import type { Host } from '../host/host';
import { blank, workbook } from '../xlsx/feature-spec';

export interface SmallTask {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
}

const HEADERS = TASK_COLUMNS.map(({ header }) => header);
/** Title, note, header. */
const HEADER_ROW = 2;

/** The column of a field of FG_Tasks on its sheet. */
export const columnOf = (key: TaskColumnKey): number => TASK_COLUMNS.findIndex((column) => column.key === key);

const titled = (name: string, columns: number): Sheet => ({
  ...blank(name),
  widths: Array.from({ length: columns }, () => 12),
  heights: [30, 20, 20],
  freeze: { rows: HEADER_ROW + 1, columns: 0 },
  blocks: [{ row: 0, column: 0, values: [[name], [`${name}的说明`]] }],
  formats: [
    { area: { row: 0, column: 0, rows: 1, columns }, style: { size: 16, bold: true } },
    { area: { row: HEADER_ROW, column: 0, rows: 1, columns }, style: { bold: true, fill: '#EAF0F7' } },
  ],
});

function tabled(name: string, table: string, headers: readonly string[], rows: readonly CellValue[][]): Sheet {
  const base = titled(name, headers.length);
  const area = { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: headers.length };
  return {
    ...base,
    blocks: [...base.blocks, { row: HEADER_ROW, column: 0, values: [[...headers], ...rows] }],
    tables: [{ name: table, area, columns: headers }],
  };
}

function register(tasks: readonly SmallTask[]): Sheet {
  const rows = tasks.map((task, index) =>
    TASK_COLUMNS.map(({ key }): CellValue => {
      if (key === 'no') return String(index + 1);
      if (key === 'id') return task.id;
      if (key === 'text') return task.text;
      return key === 'leadUnits' ? task.unit : null;
    }),
  );
  const sheet = tabled('任务台账', TABLES.tasks, HEADERS, rows);
  const column = { row: HEADER_ROW + 1, column: columnOf('status'), rows: rows.length, columns: 1 };
  return {
    ...sheet,
    formats: [
      ...sheet.formats,
      { area: { ...column, column: columnOf('text') }, style: { wrap: true, numberFormat: '@' } },
      { area: { ...column, column: columnOf('done') }, style: { numberFormat: '0%' } },
    ],
    conditionals: [{ type: 'equals', area: column, text: '滞后', color: '#B3261E', symbol: '▲' }],
    validations: [
      { type: 'list', area: column, values: ['进行中', '已完成', '滞后'], prompt: { title: '状态', text: '请选择' } },
    ],
  };
}

function assignments(tasks: readonly SmallTask[]): Sheet {
  const rows = tasks.map((task) =>
    ASSIGNMENT_COLUMNS.map(({ key }): CellValue => {
      if (key === 'party') return task.unit;
      if (key === 'role') return '牵头';
      if (key === 'weight') return 1;
      return key === 'id' ? task.id : null;
    }),
  );
  return tabled(
    '责任明细',
    TABLES.assignments,
    ASSIGNMENT_COLUMNS.map(({ header }) => header),
    rows,
  );
}

function workload(tasks: readonly SmallTask[]): Sheet {
  const units = [...new Set(tasks.map(({ unit }) => unit))];
  const rows = units.map((unit): CellValue[] => [unit, tasks.filter((task) => task.unit === unit).length]);
  const base = titled('单位工作量', 2);
  const column = { row: HEADER_ROW + 1, rows: rows.length, columns: 1 };
  return {
    ...base,
    blocks: [...base.blocks, { row: HEADER_ROW, column: 0, values: [['单位', '牵头'], ...rows] }],
    links: rows.map((_, index) => ({
      row: HEADER_ROW + 1 + index,
      column: 1,
      target: { sheet: '任务台账', row: HEADER_ROW + 1, column: 0, rows: 1, columns: 4 },
      tip: '查看任务',
    })),
    conditionals: [{ type: 'dataBar', area: { ...column, column: 1 }, color: '#1F4E79', max: tasks.length }],
    charts: [
      {
        name: 'FG_ChartUnits',
        stacked: false,
        title: '各单位牵头任务数',
        categoryTitle: '单位',
        valueTitle: '任务数',
        categories: { sheet: '单位工作量', ...column, column: 0 },
        series: [{ name: '牵头', color: '#1F4E79', values: { sheet: '单位工作量', ...column, column: 1 } }],
        anchor: { row: 2, column: 3, rows: 12, columns: 6 },
        altText: '条形图',
        labels: true,
      },
    ],
  };
}

export function smallLedger(tasks: readonly SmallTask[]): WorkbookSpec {
  const cover: Sheet = {
    ...blank('封面'),
    widths: [40],
    blocks: [{ row: 0, column: 0, values: [['重点工作分工台账']] }],
  };
  return {
    ...workbook(cover, register(tasks), assignments(tasks), workload(tasks)),
    names: [{ name: 'FG_Workbook', hidden: true, text: '1' }],
  };
}

export const TASKS: readonly SmallTask[] = [
  { id: '2024-001', text: '推进重大项目建设', unit: '省发展改革委' },
  { id: '2024-002', text: '3-1', unit: '省财政厅' },
  { id: '2024-003', text: '=保持粮食稳产', unit: '省农业农村厅' },
  { id: '2024-004', text: '稳外贸', unit: '省财政厅' },
];

/** What stands in a cell of the register, by the id of its task. */
export function registerCell(host: Host, id: string, header: string): string | number | boolean | undefined {
  const table = host.workbook.table(TABLES.tasks);
  if (!table) return undefined;
  const headers = table.headers();
  const idColumn = table.area.column + headers.indexOf('编号');
  for (let row = table.area.row + 1; row < table.area.row + table.area.rows; row++) {
    if (table.sheet.shown(row, idColumn) === id) {
      return table.sheet.shown(row, table.area.column + headers.indexOf(header));
    }
  }
  return undefined;
}

/** As if a person typed into the row of a task. */
export function typeInto(host: Host, id: string, header: string, value: string | number): void {
  const table = host.workbook.table(TABLES.tasks);
  if (!table) throw new Error('there is no register');
  const headers = table.headers();
  const idColumn = table.area.column + headers.indexOf('编号');
  for (let row = table.area.row + 1; row < table.area.row + table.area.rows; row++) {
    if (table.sheet.shown(row, idColumn) === id) {
      table.sheet.enter(row, table.area.column + headers.indexOf(header), value);
      return;
    }
  }
  throw new Error(`there is no task ${id}`);
}

/** As if a person wrote a header beside the table: Excel makes it a column. */
export function addColumn(host: Host, tableName: string, header: string): void {
  const table = host.workbook.table(tableName);
  if (!table) throw new Error(`there is no table ${tableName}`);
  table.sheet.enter(table.area.row, table.area.column + table.area.columns, header);
  table.resize({ ...table.area, columns: table.area.columns + 1 });
}

export const isMarked = (host: Host, sheet: string): boolean => host.workbook.names.has(markName(sheet).toLowerCase());
