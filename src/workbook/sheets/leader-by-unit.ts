// 领导×单位: in how many tasks a leader and a unit stand together. Units down, leaders across: there are far fewer of them.
import type { Context } from '../context';
import { matrixSheet } from '../matrix-sheet';
import type { Sheet } from '../spec';
import { MATRIX } from '../words-matrix';

export function leaderByUnitSheet(context: Context): Sheet {
  const { cells, assignments } = context;
  const { across } = cells.grids.leaderUnit;
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
      runs: across.map((name) => assignments.runs.leader.get(name)?.get('total')),
    },
    notes: [MATRIX.counted],
  });
}
