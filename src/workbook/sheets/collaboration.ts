// 协同矩阵: who must work with whom: in how many tasks two units both take part, for the units with most tasks, in an order
// in which those who work together stand together.
import type { Context } from '../context';
import { matrixSheet } from '../matrix-sheet';
import type { Sheet } from '../spec';
import { MATRIX } from '../words-matrix';

export function collaborationSheet(context: Context): Sheet {
  const { analytics, cells } = context;
  const { across } = cells.grids.unitUnit;
  return matrixSheet(context, {
    key: 'unitUnit',
    note: MATRIX.unitUnit.note(context.title, across.length, analytics.matrices.unitUnit.rows.length),
    none: MATRIX.unitUnit.none,
    corner: MATRIX.unit,
    heads: across,
    cellWidth: 7,
    mirrored: true,
    footing: null,
    notes: [MATRIX.unitUnit.order, MATRIX.unitUnit.counted],
  });
}
