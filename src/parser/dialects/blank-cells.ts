// What a note says of the blank cells of its table: 牵头单位、完成时限栏空白的，与上一项相同. A merged cell that was copied as text
// leaves blanks below it, and nothing but such a note tells them from cells that are blank because nobody is meant.
import type { SourceLine } from '../../reader/document';
import { labelKind, type LabelKind } from '../roles/role-labels';

/** No note is longer. */
const LONGEST = 300;
const SAME =
  /([^，,；;。]{2,40}?)(?:等)?(?:各?栏|各?列|单元格|一栏)?(?:内容|均)?(?:为空白?|空白|留空|未填写?)的?[^；;。]{0,20}(?:(?:与|和|同)上|按上一)/g;

/** The columns in which a blank stands for the cell above it; none where no note says so. */
export function readBlankCells(lines: readonly SourceLine[]): ReadonlySet<LabelKind> {
  const kinds = new Set<LabelKind>();
  for (const { text } of lines) {
    if (text.length > LONGEST || !/空白|为空|留空|未填/.test(text)) continue;
    for (const [, columns] of text.matchAll(SAME)) {
      for (const word of columns!.split(/[、和及与]/)) {
        const kind = labelKind(word.replace(/^.*?(?:表中|中的?|其中)/, ''));
        if (kind !== null) kinds.add(kind);
      }
    }
  }
  return kinds;
}
