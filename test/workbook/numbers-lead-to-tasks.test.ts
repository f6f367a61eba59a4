// Every number in every sheet leads to exactly its tasks: a count to as many rows as it says, a total to the rows of the
// numbers that it adds up, any other figure to the tasks that it is worked out from. Whatever the plan.
import fc from 'fast-check';
import { analyze } from '../../src/analytics/analyze';
import { cellsOf } from '../../src/analytics/cells-of';
import { tasksOfParties } from '../../src/analytics/tasks-of-parties';
import type { Plan } from '../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { contextOf } from '../../src/workbook/context';
import { describeWorkbook } from '../../src/workbook/describe-workbook';
import type { CellValue, Reference, Sheet, WorkbookSpec } from '../../src/workbook/spec';
import { anyPlan } from '../analytics/any-plan';
import { makePlan } from '../analytics/make-plan';
import { gridOf, sheetNamed } from './cells';

/** With categories, which bodies of the same one share. */
const anyPlanOfCategories = anyPlan.map((plan): Plan => ({
  ...plan,
  parties: plan.parties.map((party, at) => ({ ...party, category: ['甲类', '乙类', null][at % 3]! })),
}));

/** A sheet with its links, and what stands where they lead. */
interface Shown {
  readonly grid: readonly (readonly (CellValue | undefined)[])[];
  readonly target: (row: number, column: number) => Reference | undefined;
  /** The numbers of the tasks behind a cell, sorted; none where it has no link. */
  readonly tasks: (row: number, column: number) => readonly number[];
}

/** The column of 序号. */
const NUMBER: Readonly<Record<string, number>> = { 任务台账: 0, 责任明细: 5, 矩阵明细: 3 };

/** As `expect`, at a thousandth of its time: there are thousands of numbers. */
function same(found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
}

const sorted = (tasks: readonly number[]): number[] => [...tasks].sort((a, b) => a - b);

function reader(spec: WorkbookSpec): (name: string) => Shown {
  const grids = new Map(Object.keys(NUMBER).map((name) => [name, gridOf(sheetNamed(spec, name))]));
  return (name) => {
    const sheet: Sheet = sheetNamed(spec, name);
    const links = new Map(sheet.links.map((link) => [`${link.row} ${link.column}`, link.target]));
    const target: Shown['target'] = (row, column) => links.get(`${row} ${column}`);
    const tasks: Shown['tasks'] = (row, column) => {
      const place = target(row, column);
      if (place === undefined) return [];
      const rows = grids.get(place.sheet)!.slice(place.row, place.row + place.rows);
      return sorted(rows.map((cells) => Number(cells[NUMBER[place.sheet]!])));
    };
    return { grid: gridOf(sheet), target, tasks };
  };
}

const MATRICES = ['单位×章节', '各市×章节', '领导×单位', '类别×章节', '协同矩阵'];

function checkMatrix({ grid, tasks }: Shown): void {
  const end = grid.findIndex((cells) => cells[0] === '合计（项次）');
  if (end < 0) return;
  const wide = grid[2]!.length - 1;
  const count = (row: number, column: number): number => Number(grid[row]![column] ?? 0);
  const rows = Array.from({ length: end - 3 }, (_, at) => at + 3);
  const columns = Array.from({ length: wide - 1 }, (_, at) => at + 1);
  for (const row of [...rows, end]) {
    for (const column of [...columns, wide]) same(tasks(row, column).length, count(row, column));
    same(tasks(row, wide), sorted(columns.flatMap((column) => tasks(row, column))));
  }
  for (const column of columns) {
    same(tasks(end, column), sorted(rows.flatMap((row) => tasks(row, column))));
    if (typeof grid[end + 1]![column] !== 'number') continue;
    const own = tasks(end + 1, column);
    same(own.length, count(end + 1, column));
    for (const row of rows)
      same(
        tasks(row, column).filter((task) => !own.includes(task)),
        [],
      );
  }
}

/** Under a header its count, or that from which its figure is worked out. */
const WORKLOADS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  单位工作量: {
    牵头: '',
    '其中\n独立': '',
    '其中\n联合': '',
    共同: '',
    责任: '',
    合计: '',
    '牵头\n占比': '牵头',
    '合计\n占比': '合计',
    加权: '合计',
    折算: '合计',
    '涉及\n章节': '合计',
  },
  领导工作量: {
    任务: '',
    '其中\n独立牵头': '',
    '其中\n联合牵头': '',
    占比: '任务',
    '涉及牵头\n单位（家）': '任务',
    '涉及\n章节': '任务',
  },
  各市工作量: {
    点名: '',
    '通过\n“各市”': '',
    合计: '',
    '点名\n占比': '点名',
    '涉及\n章节': '合计',
  },
};

function checkWorkload({ grid, target, tasks }: Shown, headers: Readonly<Record<string, string>>): void {
  const end = grid.findIndex((cells) => cells[1] === '合计');
  if (end < 0) return;
  const at = (header: string): number => grid[2]!.indexOf(header);
  // rank, name, category and nothing else have no links
  const others = grid[2]!.filter((header) => headers[String(header)] === undefined);
  expect(['位次', '单位', '类别', '领导', '地区']).toEqual(expect.arrayContaining(others));
  for (const [header, from] of Object.entries(headers)) {
    const column = at(header);
    if (column < 0) continue;
    for (let row = 3; row <= end; row += 1) {
      const value = grid[row]![column];
      if (from !== '') {
        if (typeof value === 'number' && value > 0) same(target(row, column) !== undefined, true);
        if (target(row, column)) same(target(row, column), target(row, at(from)));
      } else if (row < end || header !== '通过\n“各市”' || target(row, column)) {
        same(tasks(row, column).length, Number(value ?? 0));
      }
    }
    if (from !== '' || target(end, column) === undefined) continue;
    const above = Array.from({ length: end - 3 }, (_, index) => tasks(index + 3, column));
    same(tasks(end, column), sorted(above.flat()));
  }
}

/** Two rankings side by side: the tasks, and a figure that sets them in proportion. */
function checkPairs({ grid, target, tasks }: Shown): void {
  for (const [row, cells] of grid.entries()) {
    for (const column of [3, 9]) {
      if (row < 4 || typeof cells[column] !== 'number') continue;
      same(tasks(row, column).length, cells[column]);
      same(target(row, column + 1), target(row, column));
    }
  }
}

function checkSentences({ grid, target, tasks }: Shown): void {
  for (const [row, cells] of grid.entries()) {
    const counted = /^(\d+) 项任务$/.exec(String(cells[4]));
    if (counted === null) continue;
    same(tasks(row, 4).length, Number(counted[1]));
    same(new Set(tasks(row, 4)).size, Number(counted[1]));
    same(target(row, 3), target(row, 4));
  }
}

const readBook = (plan: Plan): ((name: string) => Shown) =>
  reader(describeWorkbook(contextOf(plan, analyze(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS, '2024-03-01')));

/** The tasks themselves, as the analytics find them: numbers here are places in the plan, from 1 on. */
function checkAgainstAnalytics(plan: Plan, read: (name: string) => Shown): void {
  const { matrices } = analyze(plan, DEFAULT_SETTINGS);
  const wanted = (tasks: readonly number[]): number[] => tasks.map((task) => task + 1);
  for (const [sheet, name] of [['单位×章节', 'unitSection'] as const, ['各市×章节', 'regionSection'] as const]) {
    const { rows, columns } = matrices[name];
    const shown = read(sheet);
    for (const { row, column, tasks } of cellsOf(plan, name)) {
      same(shown.tasks(3 + rows.indexOf(row), 1 + columns.indexOf(column)), wanted(tasks));
    }
  }
  const parties = tasksOfParties(plan);
  const counts = [
    ['单位工作量', parties.units, { 牵头: 'lead', 共同: 'joint', 责任: 'support', 合计: 'total' }],
    ['领导工作量', parties.leaders, { 任务: 'tasks', '其中\n独立牵头': 'sole', '其中\n联合牵头': 'shared' }],
    ['各市工作量', parties.regions, { 点名: 'named', '通过\n“各市”': 'viaAll', 合计: 'total' }],
  ] as const;
  for (const [sheet, ofParties, headers] of counts) {
    const shown = read(sheet);
    for (const [header, count] of Object.entries(headers)) {
      const column = shown.grid[2]!.indexOf(header);
      if (column < 0) continue;
      [...ofParties.values()].forEach((of: Readonly<Record<string, readonly number[]>>, at) =>
        same(shown.tasks(3 + at, column), wanted(of[count]!)),
      );
    }
  }
}

function checkNumbers(plan: Plan): void {
  const read = readBook(plan);
  checkAgainstAnalytics(plan, read);
  for (const name of MATRICES) checkMatrix(read(name));
  for (const [name, headers] of Object.entries(WORKLOADS)) checkWorkload(read(name), headers);
  checkPairs(read('协同关系'));
  checkSentences(read('均衡与缺口'));
}

test('every number of any plan leads to its tasks', () => {
  fc.assert(fc.property(anyPlanOfCategories, checkNumbers), { numRuns: 40 });
});

test('sections whose tasks do not stand together have rows of their own', () => {
  const plan = makePlan([
    { section: '一', lead: ['甲'] },
    { section: '二', lead: ['甲'] },
    { section: '一', lead: ['乙'] },
  ]);
  checkNumbers(plan);
  const read = readBook(plan);
  const { grid, target, tasks } = read('单位×章节');
  const row = grid.findIndex((cells) => cells[0] === '本章任务数');
  expect([target(row, 1)!.sheet, tasks(row, 1)]).toEqual(['矩阵明细', [1, 3]]);
  expect([target(row, 2)!.sheet, tasks(row, 2)]).toEqual(['任务台账', [2]]);
});

test('the total of "every city" alone has no rows: they would be the same tasks for each', () => {
  const plan = makePlan([
    { section: '一', named: ['某市'], viaAll: ['他市'], allRegions: true },
    { section: '一', viaAll: ['某市', '他市'], allRegions: true },
    { section: '一', named: ['他市'] },
  ]);
  const { grid, target, tasks } = readBook(plan)('各市工作量');
  const end = grid.findIndex((cells) => cells[1] === '合计');
  expect(grid[end]!.slice(2, 5)).toEqual([2, 3, 5]);
  expect([2, 3, 4].map((column) => target(end, column)?.sheet)).toEqual(['矩阵明细', undefined, '责任明细']);
  expect(tasks(end, 2)).toEqual([1, 3]);
});
