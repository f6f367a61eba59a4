// The two rows that open every sheet but the cover: its title, and one grey line that says what it shows and leads back.
import { BACK, BACK_TIP, SHEETS, type SheetKey } from './words';
import { NOTE_ROW } from './layout';
import { area, type SheetDraft } from './sheet-draft';
import { STYLES } from './styles';

/** How far a note runs before it is wrapped, in characters: what a screen shows. */
const LINE_WIDTH = 150;

export function addHeading(draft: SheetDraft, key: SheetKey, note: string, columns = draft.widths.length): void {
  addHeadingOf(draft, SHEETS[key], note, columns);
}

/** The same with a title of its own. */
export function addHeadingOf(draft: SheetDraft, title: string, note: string, columns = draft.widths.length): void {
  let last = 1;
  while (last < columns - 1 && draft.span(1, last + 1) <= LINE_WIDTH) last += 1;
  draft
    .cell(area(0, 0), title, STYLES.title)
    .height(0, 28)
    .cell(area(NOTE_ROW, 0), BACK, STYLES.link)
    .link(NOTE_ROW, 0, { sheet: SHEETS.cover, ...area(0, 0) }, BACK_TIP)
    .cell(area(NOTE_ROW, 1, 1, last), note, STYLES.note)
    .height(NOTE_ROW, Math.max(18, draft.wrapped(note, 1, last, 9)));
}
