// The two rows that open every sheet but the cover: its title, and one grey line that says what it shows and leads back.
import { NOTE_ROW } from './layout';
import { area, type SheetDraft } from './sheet-draft';
import type { Reference } from './spec';
import { STYLES } from './styles';
import { BACK, BACK_TIP, SHEETS, type SheetKey } from './words';

/** How far a note runs before it is wrapped, in characters: what a screen shows. */
const LINE_WIDTH = 150;

/** The way back, at the beginning of the note's row. */
export interface WayBack {
  readonly text: string;
  readonly tip: string;
  readonly target: Reference;
}

const TO_COVER: WayBack = { text: BACK, tip: BACK_TIP, target: { sheet: SHEETS.cover, ...area(0, 0) } };

export function addHeading(draft: SheetDraft, key: SheetKey, note: string, columns = draft.widths.length): void {
  addHeadingOf(draft, SHEETS[key], note, columns);
}

/** The same with a title of its own; `back`: null where there is nowhere to go back to. */
export function addHeadingOf(
  draft: SheetDraft,
  title: string,
  note: string,
  columns = draft.widths.length,
  back: WayBack | null = TO_COVER,
): void {
  const first = back === null ? 0 : 1;
  let last = first;
  while (last < columns - 1 && draft.span(first, last + 1) <= LINE_WIDTH) last += 1;
  draft.cell(area(0, 0), title, STYLES.title).height(0, 28);
  if (back !== null) draft.cell(area(NOTE_ROW, 0), back.text, STYLES.link).link(NOTE_ROW, 0, back.target, back.tip);
  draft
    .cell(area(NOTE_ROW, first, 1, last - first + 1), note, STYLES.note)
    .height(NOTE_ROW, Math.max(18, draft.wrapped(note, first, last, 9)));
}
