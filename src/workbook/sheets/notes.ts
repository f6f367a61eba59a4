// 说明: definitions in plain words, source, reading rules, what is not counted.
import { READING_WORDS } from '../../model/register';
import { addHeading } from '../heading';
import type { Context } from '../context';
import { HEADER_ROW } from '../layout';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { longDate, SHEETS } from '../words';
import { NOTES } from '../words-notes';

const RULE = { color: PALETTE.rule, sides: 'bottom' } as const;
const TERM: Style = { ...STYLES.plain, bold: true, valign: 'top', border: RULE };
const MEANING: Style = { ...STYLES.plain, valign: 'top', border: RULE };

export function notesSheet(context: Context): Sheet {
  const { plan, analytics, settings, date } = context;
  const draft = new SheetDraft(SHEETS.notes, [22, 112]);
  addHeading(draft, 'notes', NOTES.note(context.title));
  const sections = NOTES.sections({
    title: context.title,
    source: plan.source.name,
    digest: plan.source.sha256,
    date: longDate(date),
    weights: settings.weights,
    reading: READING_WORDS[plan.reading.loneResponsible],
    declaredBy: plan.reading.declaredBy,
    openEnded: analytics.coverage.openEnded.length,
    regions: analytics.byRegion.map((row) => row.name),
  });
  let row = HEADER_ROW;
  for (const { heading, lines } of sections) {
    draft.cell(area(row, 0), heading, STYLES.subtitle).height(row, 26);
    row += 1;
    for (const [term, meaning] of lines) {
      draft
        .cell(area(row, 0), term, TERM)
        .cell(area(row, 1), meaning, MEANING)
        .height(row, Math.max(draft.wrapped(term, 0, 0), draft.wrapped(meaning, 1, 1)));
      row += 1;
    }
  }
  return draft.close({
    tabColor: PALETTE.faint,
    gridlines: false,
    freeze: { rows: HEADER_ROW, columns: 0 },
    page: landscape({ header: context.title, rows: row, columns: 2 }),
  });
}
