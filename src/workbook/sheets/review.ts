// 核查: what a person should look at, worth most time first; each item leads to its task.
import type { Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { heightOf, linesOf } from '../measure';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { countDoubts, type ReviewItem } from '../review-items';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { SEVERITIES, SHEETS } from '../words';
import { REVIEW } from '../words-review';

const TASK = 2;
const MIDDLE: Style = { ...STYLES.text, valign: 'middle' };
const CODE: Style = { ...STYLES.code, valign: 'middle' };

const COLUMNS: readonly { readonly header: string; readonly width: number; readonly style: Style }[] = [
  { header: REVIEW.headers.level, width: 11, style: CODE },
  { header: REVIEW.headers.what, width: 62, style: MIDDLE },
  { header: REVIEW.headers.task, width: 8, style: CODE },
  { header: REVIEW.headers.summary, width: 40, style: MIDDLE },
  { header: REVIEW.headers.line, width: 11, style: CODE },
  { header: REVIEW.headers.advice, width: 36, style: MIDDLE },
];

export function reviewSheet(context: Context, items: readonly ReviewItem[]): Sheet {
  const draft = new SheetDraft(
    SHEETS.review,
    COLUMNS.map((column) => column.width),
  );
  addHeading(draft, 'review', REVIEW.note(context.title, countDoubts(items), items.length));
  if (items.length === 0) {
    draft.cell(area(HEADER_ROW, 0, 1, COLUMNS.length), REVIEW.none, STYLES.plain).height(HEADER_ROW, 28);
  } else addItems(draft, items);
  return draft.close({
    tabColor: PALETTE.attention,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 0 },
    page: landscape({
      header: context.title,
      rows: FIRST_ROW + items.length,
      columns: COLUMNS.length,
      repeatRows: [HEADER_ROW, HEADER_ROW],
    }),
  });
}

function addItems(draft: SheetDraft, items: readonly ReviewItem[]): void {
  const values = items.map((item): CellValue[] => [
    SEVERITIES[item.severity],
    item.what,
    item.tasks,
    item.summary,
    item.line === null ? null : REVIEW.line(item.line),
    item.advice,
  ]);
  draft
    .put(HEADER_ROW, 0, [COLUMNS.map((column) => column.header)])
    .format(area(HEADER_ROW, 0, 1, COLUMNS.length), STYLES.header)
    .height(HEADER_ROW, 24)
    .put(FIRST_ROW, 0, values);
  COLUMNS.forEach((column, at) => {
    if (at !== TASK) draft.format(area(FIRST_ROW, at, items.length), column.style);
  });
  const levels = area(FIRST_ROW, 0, items.length);
  for (const severity of ['error', 'warning'] as const) {
    const text = SEVERITIES[severity];
    draft.conditional({ type: 'equals', area: levels, text, color: PALETTE.attention, fill: PALETTE.attentionFill });
  }
  items.forEach((item, index) => {
    const row = FIRST_ROW + index;
    const lines = values[index]!.map((cell, at) => linesOf(String(cell ?? ''), COLUMNS[at]!.width));
    draft
      .height(row, heightOf(Math.max(...lines)))
      .format(area(row, TASK), item.link === null ? CODE : { ...CODE, color: PALETTE.accent, underline: true });
    if (item.link !== null) draft.link(row, TASK, item.link.target, item.link.tip);
  });
}
