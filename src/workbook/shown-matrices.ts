// The matrices that have a sheet: what stands at the left and at the top, the counts, and the tasks behind each.
import { cellsOf } from '../analytics/cells-of';
import { crossTab } from '../analytics/cross-tab';
import { seriation } from '../analytics/seriation';
import type { Analytics, MatrixName } from '../analytics/types';
import type { Plan } from '../model/plan';

/** In the order of the sheets. */
export type ShownMatrix = 'unitSection' | 'regionSection' | 'leaderUnit' | 'categorySection' | 'unitUnit';

/** A matrix as its sheet shows it: `down` and `across` are the names at the left and at the top. */
export interface ShownGrid {
  readonly down: readonly string[];
  readonly across: readonly string[];
  readonly values: readonly (readonly number[])[];
}

/** A matrix, and the tasks behind its cells. */
export interface Shown {
  readonly grid: ShownGrid;
  /** Indices into `plan.tasks`, ascending. */
  readonly tasksAt: (down: string, across: string) => readonly number[];
}

/** Units in 协同矩阵: more do not fit a page. */
const MOST_PARTNERS = 20;

export function shownMatrices(plan: Plan, analytics: Analytics): Readonly<Record<ShownMatrix, Shown>> {
  const leaderUnit = tasksBehind(plan, 'leaderUnit');
  return {
    unitSection: { grid: asIs(analytics, 'unitSection'), tasksAt: tasksBehind(plan, 'unitSection') },
    regionSection: { grid: asIs(analytics, 'regionSection'), tasksAt: tasksBehind(plan, 'regionSection') },
    leaderUnit: { grid: turned(analytics), tasksAt: (unit, leader) => leaderUnit(leader, unit) },
    categorySection: categories(plan, analytics),
    unitUnit: { grid: partners(analytics), tasksAt: tasksBehind(plan, 'unitUnit') },
  };
}

function asIs(analytics: Analytics, name: MatrixName): ShownGrid {
  const { rows, columns, values } = analytics.matrices[name];
  return { down: rows, across: columns, values };
}

/** Units down, leaders across; units without a leader are left out. */
function turned(analytics: Analytics): ShownGrid {
  const { rows, columns, values } = analytics.matrices.leaderUnit;
  const kept = columns.map((_, at) => at).filter((at) => values.some((row) => (row[at] ?? 0) > 0));
  return {
    down: kept.map((at) => columns[at]!),
    across: rows,
    values: kept.map((at) => values.map((row) => row[at] ?? 0)),
  };
}

/** The units with most tasks, those that share much side by side. */
function partners(analytics: Analytics): ShownGrid {
  const { rows, values } = analytics.matrices.unitUnit;
  const order = seriation(values.slice(0, MOST_PARTNERS).map((row) => row.slice(0, MOST_PARTNERS)));
  const names = order.map((at) => rows[at]!);
  return { down: names, across: names, values: order.map((a) => order.map((b) => values[a]![b]!)) };
}

/**
 * Tasks in which bodies of a category stand, by section. Empty where no category is known; else bodies without one stand
 * in a last row, named '', and tasks without a body in none.
 */
function categories(plan: Plan, analytics: Analytics): Shown {
  const across = analytics.matrices.unitSection.columns;
  const { rows, columns, cells } = crossTab(
    plan,
    {
      rows: 'category',
      columns: 'section',
      measure: 'tasks',
      filters: {},
      sort: 'order',
      top: { rows: null, columns: null },
    },
    analytics.weights,
  );
  const lines = rows.flatMap(({ name }, at) => (name === null ? [] : [{ name, at }]));
  if (lines.every(({ name }) => name === '')) return { grid: { down: [], across, values: [] }, tasksAt: () => [] };
  const sorted = [...lines.filter(({ name }) => name !== ''), ...lines.filter(({ name }) => name === '')];
  const rowOf = new Map(sorted.map(({ name, at }) => [name, at]));
  const columnOf = new Map(columns.map(({ name }, at) => [name ?? '', at]));
  const tasksAt: Shown['tasksAt'] = (category, section) => {
    const column = columnOf.get(section);
    return column === undefined ? [] : cells[rowOf.get(category)!]![column]!.tasks;
  };
  const down = [...rowOf.keys()];
  const values = down.map((category) => across.map((section) => tasksAt(category, section).length));
  return { grid: { down, across, values }, tasksAt };
}

function tasksBehind(plan: Plan, name: MatrixName): Shown['tasksAt'] {
  const byRow = new Map<string, Map<string, readonly number[]>>();
  for (const { row, column, tasks } of cellsOf(plan, name)) {
    if (!byRow.has(row)) byRow.set(row, new Map());
    byRow.get(row)!.set(column, tasks);
  }
  return (row, column) => byRow.get(row)?.get(column) ?? [];
}
