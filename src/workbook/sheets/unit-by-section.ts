// 单位×章节: in how many tasks of each section a unit takes part.
import type { Context } from '../context';
import { matrixSheet } from '../matrix-sheet';
import { sectionFooting, sectionHeads } from '../section-heads';
import type { Sheet } from '../spec';
import { MATRIX } from '../words-matrix';

export function unitBySectionSheet(context: Context): Sheet {
  const { across } = context.cells.grids.unitSection;
  return matrixSheet(context, {
    key: 'unitSection',
    note: MATRIX.unitSection.note(context.title),
    none: MATRIX.unitSection.none,
    corner: MATRIX.unit,
    heads: sectionHeads(context, across),
    cellWidth: 12,
    mirrored: false,
    footing: sectionFooting(context, across),
    notes: [MATRIX.counted],
  });
}
