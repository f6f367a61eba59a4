// 对比: which two plans, how many differences of each kind, and the way to each.
import { groupsOf, isSame, type Groups } from '../../compare/groups-of';
import type { Comparison, SectionRef } from '../../compare/types';
import { GROUP_WORDS } from '../../messages/comparison';
import { FIRST_ROW, HEADER_ROW, LINE } from '../layout';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, type SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { COMPARISON, COMPARISON_SHEETS } from '../words-comparison';
import { comparisonDraft, MIDDLE } from './comparison-heading';
import type { DifferenceRow } from './difference-rows';

const WIDTHS = [16, 40, 40, 14] as const;
const { summary: WORDS } = COMPARISON;
const NAME: Style = { ...STYLES.label, bold: true };

/** @param made when, as `COMPARISON.made` says it */
export function summarySheet(comparison: Comparison, rows: readonly DifferenceRow[], made: string): Sheet {
  const { old, new: now } = comparison;
  const draft = comparisonDraft('summary', WIDTHS, WORDS.note(now.title, old.title) + made);
  let row = addRows(draft, HEADER_ROW, WORDS.plans.headers, [
    [WORDS.plans.new, now.title, now.source.name, now.tasks],
    [WORDS.plans.old, old.title, old.source.name, old.tasks],
  ]);
  row = addGroups(draft, row + 1, comparison, rows);
  row = addSections(draft, row, comparison);
  draft.notes(row, WIDTHS.length, [WORDS.method]);
  return draft.close({
    tabColor: PALETTE.accent,
    gridlines: false,
    freeze: { rows: HEADER_ROW, columns: 0 },
    page: landscape({ header: now.title, rows: row + 1, columns: WIDTHS.length, fitTall: 1 }),
  });
}

/** A header and rows of four cells. Returns the row after them. */
function addRows(
  draft: SheetDraft,
  top: number,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): number {
  draft
    .headers(top, headers)
    .put(top + 1, 0, rows)
    .fit(top + 1, rows, LINE);
  headers.forEach((_, column) => {
    const style = column === 0 ? NAME : typeof rows[0]?.[column] === 'number' ? STYLES.count : MIDDLE;
    draft.format(area(top + 1, column, rows.length), style);
  });
  return top + 1 + rows.length;
}

function addGroups(draft: SheetDraft, top: number, comparison: Comparison, rows: readonly DifferenceRow[]): number {
  const groups = groupsOf(comparison);
  const keys = (Object.keys(GROUP_WORDS) as (keyof Groups)[]).filter(
    (key) => groups[key].length > 0 || key === 'added' || key === 'dropped' || key === 'unchanged',
  );
  draft.cell(area(top, 0), WORDS.differences.title, STYLES.subtitle).height(top, 26);
  if (isSame(comparison)) draft.cell(area(top, 1, 1, 2), WORDS.same, STYLES.plain);
  const header = top + 1;
  draft
    .headers(header, WORDS.differences.headers.slice(0, 2))
    .cell(area(header, 2, 1, 2), WORDS.differences.headers[2], STYLES.header);
  keys.forEach((key, at) => {
    const row = header + 1 + at;
    const target = placeOf(key, rows);
    draft
      .put(row, 0, [[GROUP_WORDS[key].zh, groups[key].length]])
      .format(area(row, 0), target === null ? NAME : { ...NAME, color: PALETTE.accent, underline: true })
      .format(area(row, 1), { ...STYLES.count, align: 'center' })
      .cell(area(row, 2, 1, 2), WORDS.meanings[key], MIDDLE)
      .height(row, Math.max(LINE, draft.wrapped(WORDS.meanings[key], 2, 3)));
    if (target !== null) draft.link(row, 0, target, GROUP_WORDS[key].zh);
  });
  return header + 1 + keys.length + 1;
}

/** The first row of its kind; null where no row is of it. */
function placeOf(key: keyof Groups, rows: readonly DifferenceRow[]) {
  if (key === 'targets') return { sheet: COMPARISON_SHEETS.targets, ...area(FIRST_ROW, 0) };
  const at = rows.findIndex(({ cells }) => String(cells[0]).split('、').includes(GROUP_WORDS[key].zh));
  return at < 0 ? null : { sheet: COMPARISON_SHEETS.differences, ...area(FIRST_ROW + at, 0) };
}

function addSections(draft: SheetDraft, top: number, { sections }: Comparison): number {
  if (sections.length === 0) return top;
  draft.cell(area(top, 0), WORDS.sections.title, STYLES.subtitle).height(top, 26);
  const rows = sections.map(({ old, new: now }): CellValue[] => [
    old === null ? WORDS.section.added : now === null ? WORDS.section.dropped : WORDS.section.changed,
    now && sectionName(now),
    old && sectionName(old),
  ]);
  return addRows(draft, top + 1, WORDS.sections.headers, rows) + 1;
}

/** 二、保障和改善民生; 一（二）稳住外贸外资 */
const sectionName = ({ no, title, within }: SectionRef): string =>
  within === null ? (title === '' ? no : `${no}、${title}`) : `${within}${no}${title}`;
