// 类别×章节: in how many tasks of each section bodies of a category take part.
import type { Context } from '../context';
import { matrixSheet } from '../matrix-sheet';
import { sectionFooting, sectionHeads } from '../section-heads';
import type { Sheet } from '../spec';
import { MATRIX } from '../words-matrix';

export function categoryBySectionSheet(context: Context): Sheet {
  const { down, across } = context.cells.grids.categorySection;
  return matrixSheet(context, {
    key: 'categorySection',
    note: MATRIX.categorySection.note(context.title),
    none: MATRIX.categorySection.none,
    corner: MATRIX.category,
    labels: down.map((category) => (category === '' ? MATRIX.unclassed : category)),
    heads: sectionHeads(context, across),
    cellWidth: 12,
    mirrored: false,
    footing: sectionFooting(context, across),
    notes: [MATRIX.categorySection.counted],
  });
}
