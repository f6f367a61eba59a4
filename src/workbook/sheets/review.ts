// 核查: what a person should look at, worth most time first; each item leads to its task. What people decided about an
// item stands beside it, and stays when the item is no longer found.
import { describeLevel } from '../../messages/confidence';
import { TABLES } from '../../model/register';
import { HANDLINGS, isSettled, REVIEW_COLUMNS, type ReviewMarks } from '../../model/review';
import type { Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { landscape } from '../page-setup';
import { PALETTE, STATUS_MARKS } from '../palette';
import { countDoubts, type ReviewItem } from '../review-items';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { SEVERITIES, SHEETS } from '../words';
import { REVIEW } from '../words-review';

type Key = (typeof REVIEW_COLUMNS)[number]['key'];

const MIDDLE: Style = { ...STYLES.text, valign: 'middle' };
const CODE: Style = { ...STYLES.code, valign: 'middle' };

const LOOK: Readonly<Record<Key, { readonly width: number; readonly style: Style }>> = {
  level: { width: 11, style: CODE },
  what: { width: 58, style: MIDDLE },
  task: { width: 8, style: CODE },
  summary: { width: 36, style: MIDDLE },
  line: { width: 11, style: CODE },
  confidence: { width: 7, style: CODE },
  advice: { width: 32, style: MIDDLE },
  handling: { width: 9, style: CODE },
  remark: { width: 22, style: MIDDLE },
  key: { width: 22, style: { ...STYLES.label, color: PALETTE.faint } },
};
const WIDTHS = REVIEW_COLUMNS.map(({ key }) => LOOK[key].width);
const columnOf = (key: Key): number => REVIEW_COLUMNS.findIndex((column) => column.key === key);
const TASK = columnOf('task');

interface Row {
  readonly values: readonly CellValue[];
  readonly link: ReviewItem['link'];
}

export function reviewSheet(context: Context, items: readonly ReviewItem[], marks: ReviewMarks): Sheet {
  const rows = [...items.map((item) => rowOf(item, marks)), ...rowsGone(items, marks)];
  const draft = new SheetDraft(SHEETS.review, WIDTHS);
  const settled = items.filter(({ key }) => isSettled(marks.get(key))).length;
  addHeading(draft, 'review', REVIEW.note(context.title, countDoubts(items), items.length, settled));
  addRows(draft, rows.length > 0 ? rows : [{ values: nothingToCheck(), link: null }]);
  return draft.close({
    tabColor: PALETTE.attention,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 0 },
    page: landscape({
      header: context.title,
      rows: FIRST_ROW + Math.max(1, rows.length),
      // the key is only read by the program
      columns: columnOf('key'),
      repeatRows: [HEADER_ROW, HEADER_ROW],
    }),
  });
}

const nothingToCheck = (): CellValue[] => REVIEW_COLUMNS.map(({ key }) => (key === 'what' ? REVIEW.none : null));

function rowOf(item: ReviewItem, marks: ReviewMarks): Row {
  const { key, severity, what, tasks, summary, line, confidence, advice, link } = item;
  const mark = marks.get(key);
  const where = line === null ? null : REVIEW.line(line);
  const decided = [mark?.handling || null, mark?.remark || null];
  const sure = confidence === null ? null : describeLevel(confidence, 'zh');
  return { values: [SEVERITIES[severity], what, tasks, summary, where, sure, advice, ...decided, key], link };
}

/** What people decided about points that are not found any more: their words are theirs. */
function rowsGone(items: readonly ReviewItem[], marks: ReviewMarks): Row[] {
  const found = new Set(items.map(({ key }) => key));
  return [...marks].flatMap(([key, { handling, remark, what }]): Row[] => {
    if (found.has(key) || what === null) return [];
    const decided = [handling || null, remark || null];
    return [{ values: [REVIEW.gone, what, null, null, null, null, REVIEW.goneAdvice, ...decided, key], link: null }];
  });
}

function addRows(draft: SheetDraft, rows: readonly Row[]): void {
  const headers = REVIEW_COLUMNS.map(({ header }) => header);
  const count = rows.length;
  draft
    .headers(HEADER_ROW, headers)
    .put(
      FIRST_ROW,
      0,
      rows.map(({ values }) => values),
    )
    // the key stays on one line
    .fit(
      FIRST_ROW,
      rows.map(({ values }) => values.slice(0, -1)),
    )
    .table({ name: TABLES.review, area: area(HEADER_ROW, 0, count + 1, headers.length), columns: headers });
  REVIEW_COLUMNS.forEach(({ key }, at) => {
    if (at !== TASK) draft.format(area(FIRST_ROW, at, count), LOOK[key].style);
  });
  addRules(draft, count);
  rows.forEach(({ link }, index) => {
    const row = FIRST_ROW + index;
    draft.format(area(row, TASK), link === null ? CODE : { ...CODE, color: PALETTE.accent, underline: true });
    if (link !== null) draft.link(row, TASK, link.target, link.tip);
  });
}

function addRules(draft: SheetDraft, count: number): void {
  const levels = area(FIRST_ROW, 0, count);
  const decided = area(FIRST_ROW, columnOf('handling'), count);
  for (const severity of ['error', 'warning'] as const) {
    const text = SEVERITIES[severity];
    draft.conditional({ type: 'equals', area: levels, text, color: PALETTE.attention, fill: PALETTE.attentionFill });
  }
  const done = STATUS_MARKS.get('已完成')!;
  draft
    .conditional({ type: 'equals', area: decided, text: HANDLINGS.checked, ...done })
    .conditional({ type: 'equals', area: decided, text: HANDLINGS.ignored, color: PALETTE.faint })
    .validation({ type: 'list', area: decided, values: Object.values(HANDLINGS), prompt: REVIEW.prompt });
}
