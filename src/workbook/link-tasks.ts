// From the number in a cell to the rows of the tasks behind it.
import { ASSIGNMENT_COLUMNS, TASK_COLUMNS } from '../model/register';
import { CELL_COLUMNS } from './cell-columns';
import { numberOf, rowsOf, type Context } from './context';
import type { ListedRun, ListingSheet } from './listed-run';
import type { SheetDraft } from './sheet-draft';
import { taskTip } from './words';

const COLUMNS: Readonly<Record<ListingSheet, number>> = {
  register: TASK_COLUMNS.length,
  assignments: ASSIGNMENT_COLUMNS.length,
  cells: CELL_COLUMNS.length,
};

interface Cell {
  readonly row: number;
  readonly column: number;
  /** What the cell says, where it counts tasks: there is no link to more or fewer rows. */
  readonly count?: number;
}

/** Without rows there is no link. */
export function linkTasks(
  draft: SheetDraft,
  { plan }: Context,
  { row, column, count }: Cell,
  run: ListedRun | undefined,
): void {
  if (run === undefined || run.tasks.length === 0) return;
  if (count !== undefined && run.tasks.length !== count) return;
  const tasks = [...new Set(run.tasks)].sort((a, b) => a - b);
  const numbers = tasks.map((index) => numberOf(plan.tasks[index]!, index));
  const target = rowsOf(run.sheet, run.first, run.tasks.length, COLUMNS[run.sheet]);
  draft.link(row, column, target, taskTip(numbers));
}
