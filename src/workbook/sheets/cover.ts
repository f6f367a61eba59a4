// 封面: the plan's title, six figures, what stands out, and the way to every sheet.
import { rowsOf, type Context } from '../context';
import { highlights } from '../highlights';
import { heightOf, linesOf } from '../measure';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import type { ReviewItem } from '../review-items';
import { area, SheetDraft } from '../sheet-draft';
import type { Sheet, Style } from '../spec';
import { FONTS, STYLES } from '../styles';
import { CONTENTS, longDate, SHEETS, type SheetKey } from '../words';
import { COVER } from '../words-cover';

/** Two columns for each figure. */
const COLUMNS = 12;
const WIDTH = 13.5;

const TITLE: Style = {
  font: FONTS.title,
  size: 22,
  color: PALETTE.accent,
  align: 'center',
  valign: 'middle',
  wrap: true,
};
const FROM: Style = { ...STYLES.note, align: 'center' };
const FIGURE: Style = {
  font: FONTS.screen,
  size: 28,
  bold: true,
  color: PALETTE.accent,
  fill: PALETTE.band,
  align: 'center',
  valign: 'middle',
  numberFormat: '0',
};
const LABEL: Style = { ...STYLES.plain, size: 11, color: PALETTE.grey, fill: PALETTE.band, align: 'center' };
const UNDERLINE = { color: PALETTE.accent, sides: 'bottom' } as const;
const HEADING: Style = { ...STYLES.subtitle, border: UNDERLINE };
const RULE = { color: PALETTE.rule, sides: 'bottom' } as const;
const LINE: Style = { ...STYLES.plain, border: RULE };
const LOOK: Style = { ...STYLES.link, align: 'right', border: RULE };
const NAME: Style = { ...STYLES.link, border: RULE };

export function coverSheet(context: Context, items: readonly ReviewItem[]): Sheet {
  const { plan, date } = context;
  const draft = new SheetDraft(
    SHEETS.cover,
    Array.from({ length: COLUMNS }, () => WIDTH),
  );
  draft
    .cell(area(0, 0, 1, COLUMNS), context.title, TITLE)
    .height(0, heightOf(linesOf(context.title, draft.span(0, COLUMNS - 1), 22), 22) + 16)
    .cell(area(1, 0, 1, COLUMNS), COVER.from(plan.source.name, longDate(date)), FROM)
    .height(1, 22);
  let row = addFigures(draft, context, 2);
  row = addHighlights(draft, context, items, row);
  row = addContents(draft, row);
  return draft.close({
    tabColor: PALETTE.accent,
    gridlines: false,
    freeze: { rows: 0, columns: 0 },
    page: landscape({ header: '', rows: row, columns: COLUMNS, fitTall: 1 }),
  });
}

/** Each of these returns the first row after what it adds. */
function addFigures(draft: SheetDraft, { plan, analytics }: Context, row: number): number {
  const { byUnit, byLeader, byRegion } = analytics;
  const bodies = (counts: (unit: (typeof byUnit)[number]) => number): number =>
    byUnit.filter((unit) => unit.kind === 'unit' && counts(unit) > 0).length;
  const figures: readonly (readonly [label: string, figure: number, sheet: SheetKey])[] = [
    [COVER.figures.tasks, plan.tasks.length, 'register'],
    [COVER.figures.sections, plan.sections.length, 'unitSection'],
    [COVER.figures.leads, bodies((unit) => unit.lead), 'units'],
    [COVER.figures.supports, bodies((unit) => unit.joint + unit.support), 'units'],
    [COVER.figures.leaders, byLeader.length, 'leaders'],
    [COVER.figures.regions, byRegion.length, 'regions'],
  ];
  /** Sheets on which what is counted stands row by row, and nothing else. */
  const listed: ReadonlySet<SheetKey> = new Set(['register', 'leaders', 'regions']);
  figures.forEach(([label, figure, sheet], index) => {
    const column = 2 * index;
    const tip = COVER.open(SHEETS[sheet]);
    draft
      .cell(area(row, column, 1, 2), figure, FIGURE)
      .cell(area(row + 1, column, 1, 2), label, LABEL)
      .link(row + 1, column, { sheet: SHEETS[sheet], ...area(0, 0) }, tip);
    if (figure > 0 && listed.has(sheet)) draft.link(row, column, rowsOf(sheet, 0, figure, 1), tip);
  });
  draft.height(row, 46).height(row + 1, 24);
  return row + 2;
}

function addHighlights(draft: SheetDraft, context: Context, items: readonly ReviewItem[], first: number): number {
  const found = highlights(context, items);
  if (found.length === 0) return first;
  let row = first;
  draft
    .cell(area(row, 0, 1, COLUMNS - 1), COVER.highlights, HEADING)
    .cell(area(row, COLUMNS - 1), COVER.all, { ...LOOK, border: UNDERLINE })
    .link(row, COLUMNS - 1, { sheet: SHEETS.balance, ...area(0, 0) }, COVER.open(SHEETS.balance))
    .height(row, 30);
  for (const { sentence, target, tip } of found) {
    row += 1;
    draft
      .cell(area(row, 0, 1, COLUMNS - 1), sentence, LINE)
      .cell(area(row, COLUMNS - 1), COVER.look, LOOK)
      .link(row, COLUMNS - 1, target, tip)
      .height(row, draft.wrapped(sentence, 0, COLUMNS - 2) + 4);
  }
  return row + 1;
}

function addContents(draft: SheetDraft, first: number): number {
  let row = first;
  draft.cell(area(row, 0, 1, COLUMNS), COVER.contents, HEADING).height(row, 30);
  for (const [key, line] of Object.entries(CONTENTS) as [Exclude<SheetKey, 'cover'>, string][]) {
    row += 1;
    draft
      .cell(area(row, 0, 1, 2), SHEETS[key], NAME)
      .cell(area(row, 2, 1, COLUMNS - 2), line, LINE)
      .link(row, 0, { sheet: SHEETS[key], ...area(0, 0) }, COVER.open(SHEETS[key]))
      .height(row, 19);
  }
  return row + 1;
}
