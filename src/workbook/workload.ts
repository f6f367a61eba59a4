// The form that the three workload sheets share: a ranked table whose counts lead to their rows in 责任明细, totals, notes
// below, and a native chart beside it.
import type { PartyTable } from '../model/identities';
import type { Count } from './assignment-rows';
import type { Context } from './context';
import { addHeading } from './heading';
import { FIRST_ROW, HEADER_ROW, LINE, TIGHT_LINE } from './layout';
import { linkTasks } from './link-tasks';
import { heightOf, nameLines } from './measure';
import { evenBreaks, landscape } from './page-setup';
import { PALETTE } from './palette';
import { area, SheetDraft } from './sheet-draft';
import type { CellValue, Sheet, Style } from './spec';
import { STYLES } from './styles';
import { SHEETS, SUM, type SheetKey } from './words';

export interface WorkloadColumn<Row> {
  readonly header: string;
  readonly width: number;
  readonly style: Style;
  readonly values: (rows: readonly Row[]) => readonly CellValue[];
  /** What it counts; its numbers lead to as many tasks. */
  readonly counts?: Count;
  /** What it is worked out from, where it is a figure of another kind; its numbers lead to these tasks. */
  readonly from?: Count;
  /** What stands in the row of totals. */
  readonly total?: (rows: readonly Row[]) => CellValue;
  /** Data bars of this colour; over the first `barRows` rows only, where given. */
  readonly bar?: string;
  readonly barRows?: number;
  readonly scale?: boolean;
  /** Stands in the chart as a series of this colour. */
  readonly series?: { readonly name: string; readonly color: string };
}

export interface WorkloadChart {
  readonly name: string;
  /** The columns that it draws, by the names of their series; null: all that have one. */
  readonly only: readonly string[] | null;
  /** Numbers at the bars: not where some are too short to hold them. */
  readonly labels: boolean;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly altText: string;
  /** Rows of the table that it shows, from the first on; 0: no chart. */
  readonly rows: number;
}

interface Named {
  readonly name: string;
}

export interface Workload<Row extends Named> {
  readonly key: Extract<SheetKey, 'units' | 'leaders' | 'regions'>;
  readonly note: string;
  /** The sentence in place of a table without rows. */
  readonly none: string;
  readonly rows: readonly Row[];
  /** Where the names of the rows stand in 责任明细. */
  readonly table: PartyTable;
  /** The first two: rank and name. */
  readonly columns: readonly WorkloadColumn<Row>[];
  /** Side by side; the first decides whether there are any. */
  readonly charts: readonly [WorkloadChart, ...WorkloadChart[]];
  /** The columns beside the table that the chart covers. */
  readonly room: { readonly columns: number; readonly width: number };
  readonly notes: readonly string[];
}

/** Free characters between table and chart, and the fewest rows that a chart takes. */
const CHART = { gap: 2, least: 16 } as const;
/** A table of more rows than this is set tighter, and its notes stand under the chart, not on a page of their own. */
const LONG = 40;

export function workloadSheet<Row extends Named>(context: Context, workload: Workload<Row>): Sheet {
  const { columns, rows, charts, notes } = workload;
  const charted = charts[0].rows > 0 && rows.length > 0;
  const beside = charted
    ? [CHART.gap, ...Array.from({ length: workload.room.columns }, () => workload.room.width)]
    : [];
  const draft = new SheetDraft(SHEETS[workload.key], [...columns.map((column) => column.width), ...beside]);
  addHeading(draft, workload.key, workload.note);
  const last = rows.length === 0 ? addNone(draft, workload.none, columns.length) : addTable(draft, context, workload);
  let besideEnd = charted ? addCharts(draft, workload) : 0;
  let end = last;
  if (charted && rows.length > LONG) besideEnd = addNotesBeside(draft, workload, besideEnd + 1);
  else end = draft.notes(last + 1, columns.length, notes) - 1;
  for (let row = 0; row <= Math.max(end, besideEnd); row += 1) draft.heights[row] ??= LINE;
  const width = draft.widths.length;
  return draft.close({
    tabColor: PALETTE.joint,
    gridlines: false,
    freeze: { rows: FIRST_ROW, columns: 2 },
    page: landscape({
      header: context.title,
      rows: Math.max(end, besideEnd) + 1,
      columns: width,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      breaks: evenBreaks(draft, width, Math.max(FIRST_ROW, besideEnd + 1), end, [HEADER_ROW, HEADER_ROW]),
    }),
  });
}

/** Returns the last row in use. */
function addNone(draft: SheetDraft, sentence: string, columns: number): number {
  draft.cell(area(HEADER_ROW, 0, 1, columns), sentence, STYLES.plain).height(HEADER_ROW, 28);
  return HEADER_ROW;
}

function addTable<Row extends Named>(draft: SheetDraft, context: Context, workload: Workload<Row>): number {
  const { columns, rows } = workload;
  const count = rows.length;
  const totals = FIRST_ROW + count;
  draft.height(HEADER_ROW, 32).height(FIRST_ROW, count > LONG ? TIGHT_LINE : LINE, count + 1);
  columns.forEach((column, at) => {
    const values = column.values(rows);
    const total = at === 1 ? SUM : (column.total?.(rows) ?? null);
    draft
      .put(HEADER_ROW, at, [[column.header], ...values.map((value) => [value]), [total]])
      .format(area(HEADER_ROW, at), STYLES.header)
      .format(
        area(FIRST_ROW, at, count),
        (column.counts ?? column.from) === undefined ? column.style : { ...column.style, color: PALETTE.accent },
      )
      .format(area(totals, at), { ...column.style, bold: true, fill: PALETTE.band });
    const bars = area(FIRST_ROW, at, column.barRows ?? count);
    const most = Math.max(0, ...values.slice(0, bars.rows).map(Number));
    if (column.bar !== undefined && most > 0) {
      draft.conditional({ type: 'dataBar', area: bars, color: column.bar, max: most });
    }
    if (column.scale === true && most > 0) {
      const min = { value: 0, color: PALETTE.white };
      const place = area(FIRST_ROW, at, count);
      draft.conditional({ type: 'colorScale', area: place, min, max: { value: most, color: PALETTE.totalHigh } });
    }
    values.forEach((value, index) => {
      if (typeof value !== 'string') return;
      const row = FIRST_ROW + index;
      const lines = nameLines(value, column.width);
      if (lines > 1) draft.height(row, Math.max(draft.heights[row]!, heightOf(lines) - 2));
    });
    addLinks(draft, context, workload, at, [...values, total]);
  });
  return totals;
}

/** @param values those of the column at `at`, its total last */
function addLinks<Row extends Named>(
  draft: SheetDraft,
  context: Context,
  { columns, rows, table }: Workload<Row>,
  at: number,
  values: readonly CellValue[],
): void {
  const { assignments, cells } = context;
  const { counts, from = counts } = columns[at]!;
  if (from === undefined) return;
  values.forEach((value, index) => {
    if (typeof value !== 'number') return;
    const name = rows[index]?.name;
    const run = name === undefined ? cells.total(table, from) : assignments.runs[table].get(name)?.get(from);
    const cell = { row: FIRST_ROW + index, column: at };
    linkTasks(draft, context, counts === undefined ? cell : { ...cell, count: value }, run);
  });
}

/** Notes over as many rows of the table as they need. Returns the last row in use. */
function addNotesBeside<Row extends Named>(
  draft: SheetDraft,
  { columns, notes, room }: Workload<Row>,
  first: number,
): number {
  const left = columns.length + 1;
  let row = first;
  for (const note of notes) {
    const rows = Math.ceil(draft.wrapped(note, left, left + room.columns - 1, 9) / TIGHT_LINE);
    draft.cell(area(row, left, rows, room.columns), note, STYLES.note);
    row += rows;
  }
  return row - 1;
}

/** Side by side in the room beside the table. Returns the last row that they cover. */
function addCharts<Row extends Named>(draft: SheetDraft, { key, columns, rows, charts, room }: Workload<Row>): number {
  const sheet = SHEETS[key];
  const drawn = charts.flatMap((chart) => {
    const shown = Math.min(chart.rows, rows.length);
    const series = columns.flatMap((column, at) => {
      const counts = column.values(rows).slice(0, shown);
      if (column.series === undefined || counts.every((count) => count === null)) return [];
      if (chart.only !== null && !chart.only.includes(column.series.name)) return [];
      return [{ ...column.series, values: { sheet, ...area(FIRST_ROW, at, shown) } }];
    });
    return series.length > 0 ? [{ chart, series, shown }] : [];
  });
  const tall = Math.max(CHART.least, ...drawn.map(({ shown }) => Math.ceil(shown * 1.4) + 5));
  const wide = Math.floor(room.columns / Math.max(1, drawn.length));
  drawn.forEach(({ chart, series, shown }, index) =>
    draft.chart({
      name: chart.name,
      stacked: series.length > 1,
      title: chart.title,
      labels: chart.labels,
      categoryTitle: chart.categoryTitle,
      valueTitle: chart.valueTitle,
      altText: chart.altText,
      categories: { sheet, ...area(FIRST_ROW, 1, shown) },
      series,
      anchor: area(FIRST_ROW, columns.length + 1 + index * wide, tall, wide),
    }),
  );
  return drawn.length > 0 ? FIRST_ROW + tall - 1 : 0;
}

/** A count, blank where it is 0. */
export const blankZero = (count: number): number | null => (count === 0 ? null : count);

export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
