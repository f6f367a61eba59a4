// Where the tasks behind a number stand one below the other: consecutive rows of a sheet, one a task. A task may stand in
// several rows: a total leads to as many rows as it says.

/** `first`: the first row, counted from 0 below the header; `tasks`: indices into `plan.tasks`, row by row. */
export interface Run {
  readonly first: number;
  readonly tasks: readonly number[];
}

/** The sheets on which tasks stand row by row: 任务台账, 责任明细, 矩阵明细. */
export type ListingSheet = 'register' | 'assignments' | 'cells';

export interface ListedRun extends Run {
  readonly sheet: ListingSheet;
}

/** Runs that follow upon each other, as one; undefined where there is none, or a gap. */
export function joined(runs: readonly (ListedRun | undefined)[]): ListedRun | undefined {
  const found = runs.filter((run) => run !== undefined);
  if (found.length === 0) return undefined;
  const { sheet, first } = found[0]!;
  let next = first;
  for (const run of found) {
    if (run.sheet !== sheet || run.first !== next) return undefined;
    next += run.tasks.length;
  }
  return { sheet, first, tasks: found.flatMap((run) => run.tasks) };
}

/** Whether the same tasks stand in both, each as often, in whatever order. */
export function sameTasks(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  const sorted = (tasks: readonly number[]): number[] => [...tasks].sort((x, y) => x - y);
  const others = sorted(b);
  return sorted(a).every((task, at) => task === others[at]);
}
