// 领导×单位: in how many tasks a leader and a unit stand together. Units down, leaders across: there are far fewer of them.
import { ASSIGNMENT_COLUMNS } from '../../model/register';
import { numberOf, rowsOf, type Context } from '../context';
import { matrixSheet } from '../matrix-sheet';
import type { Sheet } from '../spec';
import { taskTip } from '../words';
import { MATRIX } from '../words-matrix';

export function leaderByUnitSheet(context: Context): Sheet {
  const { plan, cells, assignments } = context;
  const { across } = cells.grids.leaderUnit;
  const tasks = across.map((name) => assignments.runs.leader.get(name)?.all);
  return matrixSheet(context, {
    key: 'leaderUnit',
    note: MATRIX.leaderUnit.note(context.title),
    none: MATRIX.leaderUnit.none,
    corner: MATRIX.unit,
    heads: across,
    cellWidth: 14,
    mirrored: false,
    footing: {
      label: MATRIX.leaderTasks,
      counts: tasks.map((run) => run?.tasks.length ?? 0),
      link: (column) => {
        const run = tasks[column];
        if (run === undefined) return undefined;
        const numbers = run.tasks.map((index) => numberOf(plan.tasks[index]!, index));
        return {
          target: rowsOf('assignments', run.first, run.tasks.length, ASSIGNMENT_COLUMNS.length),
          tip: taskTip(numbers),
        };
      },
    },
    notes: [MATRIX.counted],
  });
}
