// From a place in the workbook to the tasks that stand there: rows of the register, of 责任明细, of 矩阵明细.
import type { Context } from '../../workbook/context';
import { FIRST_ROW } from '../../workbook/layout';
import type { Reference } from '../../workbook/spec';
import { SHEETS } from '../../workbook/words';

/** Indices into `plan.tasks`, ascending, each once; none for places without tasks. */
export function tasksAt({ plan, assignments, cells }: Context, { sheet, row, rows }: Reference): number[] {
  const taskOfRow: Readonly<Record<string, (at: number) => number | undefined>> = {
    [SHEETS.register]: (at) => (at < plan.tasks.length ? at : undefined),
    [SHEETS.assignments]: (at) => assignments.rows[at]?.task,
    [SHEETS.cells]: (at) => cells.rows[at]?.task,
  };
  const found = new Set<number>();
  for (let at = Math.max(0, row - FIRST_ROW); at < row + rows - FIRST_ROW; at++) {
    const task = taskOfRow[sheet]?.(at);
    if (task !== undefined) found.add(task);
  }
  return [...found].sort((a, b) => a - b);
}
