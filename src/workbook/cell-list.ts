// The rows of 矩阵明细 while they are collected: what is added together stands together.
import type { ListedRun } from './listed-run';

export interface CellRow {
  /** The sheet that leads here, or a name for its totals. */
  readonly from: string;
  readonly down: string;
  readonly across: string;
  /** Index into `plan.tasks`. */
  readonly task: number;
}

export class CellList {
  readonly rows: CellRow[] = [];

  add({ from, down, across }: Omit<CellRow, 'task'>, tasks: readonly number[]): ListedRun {
    const first = this.rows.length;
    for (const task of tasks) this.rows.push({ from, down, across, task });
    return { sheet: 'cells', first, tasks };
  }

  /** All rows from `first` on. */
  since(first: number): ListedRun {
    return { sheet: 'cells', first, tasks: this.rows.slice(first).map((row) => row.task) };
  }
}
