// The form that the matrix sheets share: a heat map with totals to the right and below, in which a cell leads to its
// tasks in 矩阵明细.
import type { Context } from './context';
import { addHeading } from './heading';
import { heatSteps, type HeatStep } from './heat';
import { FIRST_ROW, HEADER_ROW, LINE } from './layout';
import { linkTasks } from './link-tasks';
import type { ListedRun } from './listed-run';
import { heightOf, linesOf, nameLines, widthFor } from './measure';
import { evenBreaks, landscape } from './page-setup';
import { HEAT, PALETTE } from './palette';
import { area, SheetDraft } from './sheet-draft';
import type { ShownMatrix } from './shown-matrices';
import type { Sheet } from './spec';
import { STYLES } from './styles';
import { SHEETS, SUM } from './words';
import { MATRIX } from './words-matrix';
import { sumOf } from './workload';

/** A row below the totals: how many tasks each column has in all. */
export interface Footing {
  readonly label: string;
  readonly runs: readonly (ListedRun | undefined)[];
}

export interface MatrixSheet {
  readonly key: ShownMatrix;
  readonly note: string;
  /** The sentence in place of an empty matrix. */
  readonly none: string;
  /** Over the names at the left. */
  readonly corner: string;
  /** What stands at the left in place of the names of the matrix. */
  readonly labels?: readonly string[];
  /** Over each column. */
  readonly heads: readonly string[];
  /** Narrowest column. */
  readonly cellWidth: number;
  /** The cells of a body with itself stay empty. */
  readonly mirrored: boolean;
  readonly footing: Footing | null;
  readonly notes: readonly string[];
}

export function matrixSheet(context: Context, matrix: MatrixSheet): Sheet {
  const { down, across, values } = context.cells.grids[matrix.key];
  const labels = matrix.labels ?? down;
  const first = widthFor(labels, 20, 36);
  const width = matrix.cellWidth;
  const shown = values.map((row, r) =>
    row.map((count, c) => (count === 0 || (matrix.mirrored && r === c) ? 0 : count)),
  );
  const most = mostOf(shown.map(mostOf));
  const empty = most === 0;
  const draft = new SheetDraft(SHEETS[matrix.key], empty ? [first, 100] : [first, ...across.map(() => width), 9]);
  const columns = draft.widths.length;
  addHeading(draft, matrix.key, matrix.note);
  if (empty) {
    draft.cell(area(HEADER_ROW, 0, 1, 2), matrix.none, STYLES.plain).height(HEADER_ROW, 28);
    return close(draft, context, columns, HEADER_ROW, []);
  }
  const steps = heatSteps(most);
  addHeads(draft, matrix);
  addCells(draft, context, matrix, labels, shown, steps);
  const totals = addTotals(draft, context, matrix, shown);
  const last = draft.notes(totals + 1, columns, [...matrix.notes, MATRIX.legend(steps)]) - 1;
  return close(draft, context, columns, last, evenBreaks(draft, columns, FIRST_ROW, last, [HEADER_ROW, HEADER_ROW]));
}

/** A table of many units has more numbers than a call takes arguments. */
const mostOf = (counts: readonly number[]): number => counts.reduce((most, count) => Math.max(most, count), 0);

function close(draft: SheetDraft, context: Context, columns: number, last: number, breaks: readonly number[]): Sheet {
  return draft.close({
    tabColor: PALETTE.support,
    gridlines: false,
    freeze: { rows: FIRST_ROW, columns: 1 },
    page: landscape({
      header: context.title,
      rows: last + 1,
      columns,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      breaks,
    }),
  });
}

function addHeads(draft: SheetDraft, { corner, heads, cellWidth }: MatrixSheet): void {
  const lines = Math.max(...heads.map((head) => linesOf(head, cellWidth, 9.5)));
  draft
    .put(HEADER_ROW, 0, [[corner, ...heads, SUM]])
    .format(area(HEADER_ROW, 0), STYLES.header)
    .format(area(HEADER_ROW, 1, 1, heads.length), { ...STYLES.header, size: 9, valign: 'top' })
    .format(area(HEADER_ROW, heads.length + 1), STYLES.header)
    .height(HEADER_ROW, heightOf(lines, 9));
}

function addCells(
  draft: SheetDraft,
  context: Context,
  { key }: MatrixSheet,
  labels: readonly string[],
  shown: readonly (readonly number[])[],
  steps: readonly HeatStep[],
): void {
  const { cells } = context;
  const { down, across } = cells.grids[key];
  const count = down.length;
  draft
    .column(FIRST_ROW, 0, labels, STYLES.name)
    .put(
      FIRST_ROW,
      1,
      shown.map((row) => [...row.map((value) => (value === 0 ? null : value)), sumOf(row)]),
    )
    .format(area(FIRST_ROW, 1, count, across.length), STYLES.heat)
    .format(area(FIRST_ROW, across.length + 1, count), STYLES.total)
    .height(FIRST_ROW, LINE - 1, count);
  down.forEach((name, r) => {
    const lines = nameLines(labels[r]!, draft.widths[0]!);
    if (lines > 1) draft.height(FIRST_ROW + r, heightOf(lines) - 2);
    [...across, null].forEach((other, c) => {
      const cell = { row: FIRST_ROW + r, column: c + 1, count: other === null ? sumOf(shown[r]!) : shown[r]![c]! };
      linkTasks(draft, context, cell, cells.run(key, name, other));
    });
  });
  for (const { from, to, step } of steps) {
    const { fill, text } = HEAT[step]!;
    draft.conditional({ type: 'between', area: area(FIRST_ROW, 1, count, across.length), from, to, fill, color: text });
  }
}

/** Returns the last row in use. */
function addTotals(
  draft: SheetDraft,
  context: Context,
  { key, heads, footing }: MatrixSheet,
  shown: readonly (readonly number[])[],
): number {
  const { cells } = context;
  const sums = heads.map((_, column) => sumOf(shown.map((row) => row[column]!)));
  const row = FIRST_ROW + shown.length;
  const wide = heads.length + 1;
  draft
    .put(row, 0, [[MATRIX.sum, ...sums, sumOf(sums)]])
    .format(area(row, 0), STYLES.totalLabel)
    .format(area(row, 1, 1, wide), STYLES.total)
    .height(row, LINE + 2);
  const scale = (place: ReturnType<typeof area>, counts: readonly number[]): void => {
    const most = mostOf(counts);
    const min = { value: 0, color: PALETTE.white };
    draft.conditional({ type: 'colorScale', area: place, min, max: { value: most, color: PALETTE.totalHigh } });
  };
  scale(area(FIRST_ROW, wide, shown.length), shown.map(sumOf));
  scale(area(row, 1, 1, heads.length), sums);
  [...cells.grids[key].across, null].forEach((name, at) => {
    const cell = { row, column: at + 1, count: name === null ? sumOf(sums) : sums[at]! };
    linkTasks(draft, context, cell, cells.run(key, null, name));
  });
  if (footing === null) return row;
  const counts = footing.runs.map((run) => run?.tasks.length ?? 0);
  draft
    .put(row + 1, 0, [[footing.label, ...counts, null]])
    .format(area(row + 1, 0), STYLES.totalLabel)
    .format(area(row + 1, 1, 1, wide), { ...STYLES.total, color: PALETTE.accent })
    .height(row + 1, LINE + 2);
  footing.runs.forEach((run, at) => linkTasks(draft, context, { row: row + 1, column: at + 1 }, run));
  return row + 1;
}
