// The rows that open the sheets of a comparison, and what they share in form.
import { addHeadingOf } from '../heading';
import { area, SheetDraft } from '../sheet-draft';
import type { Style } from '../spec';
import { STYLES } from '../styles';
import { COMPARISON, COMPARISON_SHEETS, type ComparisonSheetKey } from '../words-comparison';

/** Title and note; every sheet but the summary leads back to it. */
export function comparisonDraft(key: ComparisonSheetKey, widths: readonly number[], note: string): SheetDraft {
  const draft = new SheetDraft(COMPARISON_SHEETS[key], widths);
  const summary = { sheet: COMPARISON_SHEETS.summary, ...area(0, 0) };
  const back = key === 'summary' ? null : { text: COMPARISON.back, tip: COMPARISON.backTip, target: summary };
  addHeadingOf(draft, COMPARISON_SHEETS[key], note, widths.length, back);
  return draft;
}

export const MIDDLE: Style = { ...STYLES.text, valign: 'middle' };
export const CODE: Style = { ...STYLES.code, valign: 'middle', wrap: true };
/** More with its sign, nothing for nothing. */
export const CHANGE: Style = { ...STYLES.count, numberFormat: '+0;-0;' };
