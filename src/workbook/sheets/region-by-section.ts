// 各市×章节: how many tasks of each section touch a region.
import type { Context } from '../context';
import { matrixSheet } from '../matrix-sheet';
import { sectionFooting, sectionHeads } from '../section-heads';
import type { Sheet } from '../spec';
import { MATRIX } from '../words-matrix';

export function regionBySectionSheet(context: Context): Sheet {
  const { across } = context.cells.grids.regionSection;
  return matrixSheet(context, {
    key: 'regionSection',
    note: MATRIX.regionSection.note(context.title),
    none: MATRIX.regionSection.none,
    corner: MATRIX.region,
    heads: sectionHeads(context, across),
    cellWidth: 12,
    mirrored: false,
    footing: sectionFooting(context, across),
    notes: [MATRIX.counted],
  });
}
