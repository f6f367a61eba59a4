// 假设推演: what is supposed, what would follow for the whole in sentences, and for each body its figures before and after,
// with the tasks behind them. The register is not touched.
import { whatIf } from '../../analytics/what-if';
import type { UnitChange, UnitSide, WhatIfStep } from '../../analytics/what-if-types';
import type { Context } from '../context';
import { addHeadingOf } from '../heading';
import { LINE } from '../layout';
import { heightOf, nameLines, widthFor } from '../measure';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { longDate } from '../words';
import { WHAT_IF_SHEET, whatIfSentences } from '../words-what-if';
import { stepSentences } from './step-sentences';
import { listWidths, TaskList } from './task-list';

const FIGURES = ['lead', 'joint', 'support', 'total', 'weighted'] as const;
type Figure = (typeof FIGURES)[number];
const SIDES = ['before', 'after'] as const;

/** Each figure takes three columns: before, after, difference. */
const COLUMNS = 1 + FIGURES.length * 3;
const GAP = 3;
const DIFFERENCE = '+0;-0;0';
const DIFFERENCE_PARTS = '+0.0;-0.0;0.0';

export function whatIfSheet(context: Context, name: string, steps: readonly WhatIfStep[]): Sheet {
  const { plan, settings, title, date } = context;
  const found = whatIf(plan, settings.weights, steps);
  const first = widthFor(
    found.units.map((unit) => unit.name),
    20,
    36,
  );
  const draft = new SheetDraft(name, [first, ...Array.from({ length: COLUMNS - 1 }, () => 8), GAP, ...listWidths(2)]);
  addHeadingOf(draft, name, WHAT_IF_SHEET.note(title, steps.length, longDate(date)), COLUMNS);
  const said = stepSentences(plan, steps, found, 'zh').map((sentence, i) => `${i + 1}. ${sentence}`);
  let row = addTexts(draft, 2, WHAT_IF_SHEET.steps, said);
  row = addTexts(draft, row, WHAT_IF_SHEET.follows, whatIfSentences(found, 'zh'));
  const header = row;
  if (found.units.length === 0) {
    draft.cell(area(row, 0, 1, COLUMNS), WHAT_IF_SHEET.none, STYLES.plain).height(row, 28);
  } else row = addUnits(draft, context, found.units, row);
  const end = draft.notes(row + 1, COLUMNS, WHAT_IF_SHEET.notes);
  return draft.close({
    tabColor: PALETTE.support,
    gridlines: false,
    freeze: { rows: 2, columns: 1 },
    page: landscape({ header: title, rows: end, columns: COLUMNS, repeatRows: [header, header + 1] }),
  });
}

/** A heading and lines below it; returns the first row after them. */
function addTexts(draft: SheetDraft, first: number, heading: string, lines: readonly string[]): number {
  draft.cell(area(first, 0, 1, COLUMNS), heading, STYLES.subtitle).height(first, 26);
  lines.forEach((line, i) => {
    const row = first + 1 + i;
    draft.cell(area(row, 0, 1, COLUMNS), line, STYLES.plain).height(row, draft.wrapped(line, 0, COLUMNS - 1) + 2);
  });
  return first + 1 + lines.length;
}

const figureOf = (side: UnitSide | null, figure: Figure): number => side?.row[figure] ?? 0;

/** Three numbers a figure. A weight has parts: its difference must not show the noise of binary fractions. */
const valuesOf = ({ name, before, after }: UnitChange): CellValue[] => [
  name,
  ...FIGURES.flatMap((figure) => {
    const [from, to] = [figureOf(before, figure), figureOf(after, figure)];
    return [from, to, Number((to - from).toPrecision(9))];
  }),
];

/** Two rows of headers, then a row a unit; returns the last row in use. */
function addUnits(draft: SheetDraft, context: Context, units: readonly UnitChange[], header: number): number {
  const { unit, before, after, difference, figures, label } = WHAT_IF_SHEET;
  const first = header + 2;
  const count = units.length;
  draft
    .cell(area(header, 0, 2, 1), unit, STYLES.header)
    .put(header + 1, 1, [FIGURES.flatMap(() => [before, after, difference])])
    .format(area(header + 1, 1, 1, COLUMNS - 1), { ...STYLES.header, size: 9 })
    .height(header, 22, 2)
    .put(first, 0, units.map(valuesOf))
    .format(area(first, 0, count), STYLES.name)
    .height(first, LINE, count);
  FIGURES.forEach((figure, i) => {
    const isPart = figure === 'weighted';
    const number: Style = isPart ? STYLES.decimal : STYLES.count;
    draft
      .cell(area(header, 1 + i * 3, 1, 3), figures[figure], STYLES.header)
      .format(area(first, 1 + i * 3, count, 2), number)
      .format(area(first, 3 + i * 3, count), {
        ...STYLES.count,
        bold: true,
        numberFormat: isPart ? DIFFERENCE_PARTS : DIFFERENCE,
      });
  });
  const list = new TaskList(context, [unit, figures.total], COLUMNS + 1);
  const links = units.flatMap((one, r) =>
    FIGURES.flatMap((figure, i) =>
      SIDES.map((side, s) => {
        const tasks = one[side]?.tasks[figure === 'weighted' ? 'total' : figure] ?? [];
        const labels = [one.name, label(figures[figure], s === 0 ? before : after)];
        return { row: first + r, column: 1 + i * 3 + s, run: list.add(labels, tasks) };
      }),
    ),
  );
  for (const { row, column, run } of links) list.link(draft, row, column, run);
  list.draw(draft);
  units.forEach(({ name }, r) => {
    const lines = nameLines(name, draft.widths[0]!);
    if (lines > 1) draft.height(first + r, heightOf(lines));
  });
  return first + count - 1;
}
