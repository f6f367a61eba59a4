// The rows that open the sheets of a comparison, and what they share in form.
import { NOTE_ROW } from '../layout';
import { area, SheetDraft } from '../sheet-draft';
import type { Style } from '../spec';
import { STYLES } from '../styles';
import { COMPARISON, COMPARISON_SHEETS, type ComparisonSheetKey } from '../words-comparison';

/** How far a note runs before it is wrapped, in characters. */
const LINE_WIDTH = 150;

/** Title and note; every sheet but the summary leads back to it. */
export function comparisonDraft(key: ComparisonSheetKey, widths: readonly number[], note: string): SheetDraft {
  const draft = new SheetDraft(COMPARISON_SHEETS[key], widths);
  const first = key === 'summary' ? 0 : 1;
  let last = first;
  while (last < widths.length - 1 && draft.span(first, last + 1) <= LINE_WIDTH) last += 1;
  draft
    .cell(area(0, 0), COMPARISON_SHEETS[key], STYLES.title)
    .height(0, 28)
    .cell(area(NOTE_ROW, first, 1, last - first + 1), note, STYLES.note)
    .height(NOTE_ROW, Math.max(18, draft.wrapped(note, first, last, 9)));
  if (key === 'summary') return draft;
  const summary = { sheet: COMPARISON_SHEETS.summary, ...area(0, 0) };
  return draft.cell(area(NOTE_ROW, 0), COMPARISON.back, STYLES.link).link(NOTE_ROW, 0, summary, COMPARISON.backTip);
}

export const MIDDLE: Style = { ...STYLES.text, valign: 'middle' };
export const CODE: Style = { ...STYLES.code, valign: 'middle', wrap: true };
/** More with its sign, nothing for nothing. */
export const CHANGE: Style = { ...STYLES.count, numberFormat: '+0;-0;' };
