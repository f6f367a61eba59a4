// The rows behind the numbers of a matrix: column by column, so that a cell and the total of a column lead to one run.
// The total of a row leads to the party's own run in 责任明细 where that is the same, else to rows of its own.
import type { PartyRuns } from './assignment-rows';
import type { CellList } from './cell-list';
import { joined, sameTasks, type ListedRun } from './listed-run';
import type { Shown, ShownMatrix } from './shown-matrices';
import { SHEETS, SUM } from './words';

/** The rows behind a cell; behind the total of a column, of a row or of all where a name is null. */
export type MatrixRun = (down: string | null, across: string | null) => ListedRun | undefined;

/** @param parties the runs in 责任明细 of those that stand at the left */
export function matrixRuns(
  list: CellList,
  matrix: ShownMatrix,
  { grid, tasksAt }: Shown,
  parties: ReadonlyMap<string, PartyRuns>,
): MatrixRun {
  const from = SHEETS[matrix];
  const mirrored = matrix === 'unitUnit';
  const start = list.rows.length;
  const cells = new Map<string, Map<string, ListedRun>>(); // across → down
  const columns = new Map<string, ListedRun>();
  for (const across of grid.across) {
    const first = list.rows.length;
    const column = new Map<string, ListedRun>();
    for (const down of grid.down) {
      // a unit with itself is no pair
      const tasks = mirrored && across === down ? [] : tasksAt(down, across);
      if (tasks.length > 0) column.set(down, list.add({ from, down, across }, tasks));
    }
    cells.set(across, column);
    columns.set(across, list.since(first));
  }
  const whole = list.since(start);

  const rowOf = (down: string): ListedRun | undefined => {
    const parts = grid.across.map((across) => cells.get(across)!.get(down));
    const own = parties.get(down)?.get('total');
    const tasks = parts.flatMap((run) => run?.tasks ?? []);
    if (own !== undefined && sameTasks(own.tasks, tasks)) return own;
    const standing = joined(parts);
    if (standing !== undefined) return standing;
    const first = list.rows.length;
    parts.forEach((run, at) => {
      if (run !== undefined) list.add({ from: `${from}·${SUM}`, down, across: grid.across[at]! }, run.tasks);
    });
    return list.since(first);
  };
  // what stands beside a unit is what stands below it
  const rows = mirrored ? columns : new Map(grid.down.map((down) => [down, rowOf(down)]));

  return (down, across) => {
    if (down === null) return across === null ? whole : columns.get(across);
    return across === null ? rows.get(down) : cells.get(across)?.get(down);
  };
}
