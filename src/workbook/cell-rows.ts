// The rows of 矩阵明细: the tasks behind every cell of the four matrix sheets, those of one cell together and those of one
// row of a matrix together, so that a number leads to one run of rows.
import { cellsOf } from '../analytics/cells-of';
import type { Analytics, MatrixCell, MatrixName } from '../analytics/types';
import type { Plan } from '../model/plan';
import type { Run } from './assignment-rows';

/** The matrices that have a sheet, in the order of the sheets. */
export const SHOWN = [
  'unitSection',
  'regionSection',
  'leaderUnit',
  'unitUnit',
] as const satisfies readonly MatrixName[];
export type ShownMatrix = (typeof SHOWN)[number];

/** A matrix as its sheet shows it: `down` and `across` are the names at the left and at the top. */
export interface ShownGrid {
  readonly down: readonly string[];
  readonly across: readonly string[];
  readonly values: readonly (readonly number[])[];
}

export interface CellRow {
  readonly matrix: ShownMatrix;
  readonly down: string;
  readonly across: string;
  /** Index into `plan.tasks`. */
  readonly task: number;
}

export interface CellRows {
  readonly rows: readonly CellRow[];
  readonly grids: Readonly<Record<ShownMatrix, ShownGrid>>;
  /** The run of a cell; of a whole row where `across` is left out. */
  readonly run: (matrix: ShownMatrix, down: string, across?: string) => Run | undefined;
}

/** Units in 协同矩阵: more do not fit a page. */
export const MOST_PARTNERS = 20;

export function cellRows(plan: Plan, analytics: Analytics): CellRows {
  const rows: CellRow[] = [];
  const runs = new Map<ShownMatrix, Map<string, { row: Run; cells: Map<string, Run> }>>();
  const grids = {
    unitSection: asIs(analytics, 'unitSection'),
    regionSection: asIs(analytics, 'regionSection'),
    leaderUnit: turned(analytics),
    unitUnit: partners(analytics),
  };
  for (const matrix of SHOWN) {
    const byRow = cellsByRow(cellsOf(plan, matrix), matrix);
    runs.set(matrix, new Map());
    for (const down of grids[matrix].down) {
      const cells = new Map<string, Run>();
      const first = rows.length;
      for (const across of acrossOf(matrix, down, grids[matrix])) {
        const tasks = byRow.get(down)?.get(across) ?? [];
        if (tasks.length === 0) continue;
        cells.set(across, { first: rows.length, tasks });
        for (const task of tasks) rows.push({ matrix, down, across, task });
      }
      const all = rows.slice(first).map((row) => row.task);
      runs.get(matrix)!.set(down, { row: { first, tasks: all }, cells });
    }
  }
  const run = (matrix: ShownMatrix, down: string, across?: string): Run | undefined => {
    if (across === undefined) return runs.get(matrix)?.get(down)?.row;
    const cell = (r: string, c: string): Run | undefined => runs.get(matrix)?.get(r)?.cells.get(c);
    return cell(down, across) ?? (matrix === 'unitUnit' ? cell(across, down) : undefined);
  };
  return { rows, grids, run };
}

/** 协同矩阵 says everything twice: the upper half is enough. */
function acrossOf(matrix: ShownMatrix, down: string, { across }: ShownGrid): readonly string[] {
  return matrix === 'unitUnit' ? across.slice(across.indexOf(down) + 1) : across;
}

function asIs(analytics: Analytics, name: ShownMatrix): ShownGrid {
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

/** The units that share most. */
function partners(analytics: Analytics): ShownGrid {
  const { rows, values } = analytics.matrices.unitUnit;
  const names = rows.slice(0, MOST_PARTNERS);
  return { down: names, across: names, values: names.map((_, at) => values[at]!.slice(0, names.length)) };
}

function cellsByRow(cells: readonly MatrixCell[], matrix: ShownMatrix): Map<string, Map<string, readonly number[]>> {
  const byRow = new Map<string, Map<string, readonly number[]>>();
  for (const { row, column, tasks } of cells) {
    const [down, across] = matrix === 'leaderUnit' ? [column, row] : [row, column];
    if (!byRow.has(down)) byRow.set(down, new Map());
    byRow.get(down)!.set(across, tasks);
  }
  return byRow;
}
