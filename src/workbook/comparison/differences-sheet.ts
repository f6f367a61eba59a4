// 对比明细: FG_Comparison, one row a difference; the column 更正 is for people.
import type { Comparison, Side } from '../../compare/types';
import { COMPARISON_COLUMNS, COMPARISON_TABLE, type ComparisonColumnKey } from '../../model/comparison-table';
import { TASK_COLUMNS } from '../../model/register';
import { rowsOf } from '../context';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, type SheetDraft } from '../sheet-draft';
import type { Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { taskTip } from '../words';
import { COMPARISON } from '../words-comparison';
import { CODE, comparisonDraft, MIDDLE } from './comparison-heading';
import { numberIn, type DifferenceRow } from './difference-rows';

const WIDTHS: Readonly<Record<ComparisonColumnKey, number>> = {
  kinds: 13,
  newNo: 7,
  oldNo: 7,
  newText: 38,
  oldText: 38,
  words: 30,
  parties: 28,
  others: 14,
  targets: 24,
  similarity: 8,
  correction: 11,
  newLines: 13,
  oldLines: 13,
  newId: 12,
  oldId: 12,
};
const CODES: ReadonlySet<ComparisonColumnKey> = new Set(['newNo', 'oldNo', 'newLines', 'oldLines', 'newId', 'oldId']);
/** Paper needs no places and ids. */
const PRINTED = columnOf('newLines');
const SIMILARITY: Style = { ...STYLES.decimal, numberFormat: '0.00' };

/**
 * @param register whose tasks are the rows of the register beside it; null: there is none
 * @param made when, as `COMPARISON.made` says it
 */
export function differencesSheet(
  comparison: Comparison,
  rows: readonly DifferenceRow[],
  register: Side | null,
  made: string,
): Sheet {
  const { new: now, old } = comparison;
  const draft = comparisonDraft(
    'differences',
    COMPARISON_COLUMNS.map(({ key }) => WIDTHS[key]),
    COMPARISON.differences.note(now.title, old.title, rows.length) + made,
  );
  if (rows.length === 0) {
    draft.cell(area(HEADER_ROW, 0, 1, 8), COMPARISON.differences.none, STYLES.plain).height(HEADER_ROW, 28);
  } else addTable(draft, rows, register);
  return draft.close({
    tabColor: PALETTE.attention,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 3 },
    page: landscape({
      header: now.title,
      rows: FIRST_ROW + rows.length,
      columns: PRINTED,
      repeatRows: [HEADER_ROW, HEADER_ROW],
    }),
  });
}

function addTable(draft: SheetDraft, rows: readonly DifferenceRow[], register: Side | null): void {
  const headers = COMPARISON_COLUMNS.map(({ header }) => header);
  const values = rows.map(({ cells }) => cells);
  draft
    .put(HEADER_ROW, 0, [headers])
    .height(HEADER_ROW, 32)
    .put(FIRST_ROW, 0, values)
    .fit(FIRST_ROW, values)
    .table({ name: COMPARISON_TABLE, area: area(HEADER_ROW, 0, rows.length + 1, headers.length), columns: headers });
  COMPARISON_COLUMNS.forEach(({ key }, column) => {
    draft
      .format(area(HEADER_ROW, column), key === 'correction' ? STYLES.headerToFillIn : STYLES.header)
      .format(area(FIRST_ROW, column, rows.length), styleOf(key, register));
  });
  rows.forEach((sides, at) => {
    const task = register && sides[register];
    if (!task) return;
    const place = rowsOf('register', task.at, 1, TASK_COLUMNS.length);
    draft.link(FIRST_ROW + at, columnOf(task === sides.new ? 'newNo' : 'oldNo'), place, taskTip([numberIn(task)]));
  });
}

function columnOf(key: ComparisonColumnKey): number {
  return COMPARISON_COLUMNS.findIndex((column) => column.key === key);
}

function styleOf(key: ComparisonColumnKey, register: Side | null): Style {
  if (key === 'similarity') return SIMILARITY;
  if (register !== null && key === `${register}No`) return { ...CODE, color: PALETTE.accent, underline: true };
  if (key === 'kinds') return { ...MIDDLE, bold: true };
  return CODES.has(key) || key === 'correction' ? CODE : MIDDLE;
}
