// 交叉: a cross-tab as a person asked for it: values as a heat map with totals, what they mean in words below, and at the
// side the tasks behind every number, to which the number leads.
import { crossTab } from '../../analytics/cross-tab';
import type { CrossTab, CrossTabLine, CrossTabRequest, Dimension, Figure } from '../../analytics/cross-tab-types';
import type { Context } from '../context';
import { addHeadingOf } from '../heading';
import { FIRST_ROW, HEADER_ROW, LINE } from '../layout';
import type { Run } from '../listed-run';
import { heightOf, linesOf, nameLines, widthFor } from '../measure';
import { evenBreaks, landscape } from '../page-setup';
import { HEAT, PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { longDate } from '../words';
import { CROSS, CROSS_LINES, DIMENSION_WORDS, type MeasuredOn } from '../words-cross';
import { heatOf, isWhole } from './heat-of';
import { lineLabel } from './line-label';
import { listWidths, MOST_LISTED, TaskList } from './task-list';

const CELL = 12;
/** Between the table and the list. */
const GAP = 3;

export function crossTabSheet(context: Context, name: string, request: CrossTabRequest): Sheet {
  const { plan, settings, title, date } = context;
  const tab = crossTab(plan, request, settings.weights);
  const label = (dimension: Dimension, omitted: number) => (line: CrossTabLine) =>
    lineLabel(plan, dimension, line, omitted, CROSS_LINES);
  const down = tab.rows.map(label(request.rows, tab.omitted.rows));
  const across = tab.columns.map(label(request.columns, tab.omitted.columns));
  const isEmpty = tab.total.tasks.length === 0;
  const first = widthFor(down, 20, 36);
  const table = isEmpty ? [first, 100] : [first, ...across.map(() => CELL), 9];
  const draft = new SheetDraft(name, isEmpty ? table : [...table, GAP, ...listWidths(2)]);
  const columns = table.length;
  addHeadingOf(
    draft,
    name,
    CROSS.note(title, request.rows, request.columns, request.measure, longDate(date), request.filters),
    Math.max(2, columns),
  );
  let last = HEADER_ROW;
  if (isEmpty) draft.cell(area(HEADER_ROW, 0, 1, 2), CROSS.none, STYLES.plain).height(HEADER_ROW, 28);
  else {
    const list = listOf(context, tab, down, across, columns + 1);
    addTable(draft, request, tab, { down, across });
    addLinks(draft, tab, list);
    last = addNotes(draft, context, request, tab, list.tasks.length, columns);
    list.tasks.draw(draft);
  }
  return draft.close({
    tabColor: PALETTE.support,
    gridlines: false,
    freeze: { rows: FIRST_ROW, columns: 1 },
    page: landscape({
      header: title,
      rows: last + 1,
      columns,
      ...(isEmpty ? {} : { repeatRows: [HEADER_ROW, HEADER_ROW] as const }),
      breaks: isEmpty ? [] : evenBreaks(draft, columns, FIRST_ROW, last, [HEADER_ROW, HEADER_ROW]),
    }),
  });
}

function numberFormat(request: CrossTabRequest): string {
  if (isWhole(request.measure)) return '0';
  return request.measure === 'weighted' ? '0.0' : '0.00';
}

interface Labels {
  readonly down: readonly string[];
  readonly across: readonly string[];
}

function addTable(draft: SheetDraft, request: CrossTabRequest, tab: CrossTab, { down, across }: Labels): void {
  const format = numberFormat(request);
  const heat: Style = { ...STYLES.heat, numberFormat: format };
  const total: Style = { ...STYLES.total, numberFormat: format };
  const wide = across.length + 1;
  const tall = down.length;
  const shown = ({ value }: Figure) => (value === 0 ? null : value);
  const lines = Math.max(1, ...across.map((head) => linesOf(head, CELL, 9.5)));
  draft
    .put(HEADER_ROW, 0, [
      [`${DIMENSION_WORDS[request.rows]}＼${DIMENSION_WORDS[request.columns]}`, ...across, CROSS.sum],
    ])
    .format(area(HEADER_ROW, 0), STYLES.header)
    .format(area(HEADER_ROW, 1, 1, across.length), { ...STYLES.header, size: 9, valign: 'top' })
    .format(area(HEADER_ROW, wide), STYLES.header)
    .height(HEADER_ROW, Math.max(24, heightOf(lines, 9)))
    .column(FIRST_ROW, 0, down, STYLES.name)
    .put(
      FIRST_ROW,
      1,
      tab.rows.map((row, r) => [...tab.cells[r]!.map(shown), row.total.value]),
    )
    .format(area(FIRST_ROW, 1, tall, across.length), heat)
    .format(area(FIRST_ROW, wide, tall), total)
    .height(FIRST_ROW, LINE - 1, tall)
    .put(FIRST_ROW + tall, 0, [[CROSS.sum, ...tab.columns.map((column) => column.total.value), tab.total.value]])
    .format(area(FIRST_ROW + tall, 0), STYLES.totalLabel)
    .format(area(FIRST_ROW + tall, 1, 1, wide), total)
    .height(FIRST_ROW + tall, LINE + 2);
  down.forEach((name, r) => {
    const lines = nameLines(name, draft.widths[0]!);
    if (lines > 1) draft.height(FIRST_ROW + r, heightOf(lines) - 2);
  });
  for (const { from, to, step } of heatOf(tab, request.measure)) {
    const { fill, text } = HEAT[step]!;
    draft.conditional({
      type: 'between',
      area: area(FIRST_ROW, 1, tall, across.length),
      from,
      to,
      fill,
      color: text,
    });
  }
}

/** The runs of rows behind each number. */
interface Listed {
  readonly tasks: TaskList;
  readonly cells: readonly (readonly Run[])[];
  readonly rows: readonly Run[];
  readonly columns: readonly Run[];
  readonly total: Run;
}

/** What stands in the cells of a row one below the other is also the run of its total, unless a task stands there twice. */
function listOf(context: Context, tab: CrossTab, down: readonly string[], across: readonly string[], column: number) {
  const tasks = new TaskList(context, ['行', '列'], column);
  const { sum } = CROSS;
  const whole = (parts: readonly Run[], figure: Figure): Run | null => {
    const all = parts.flatMap((run) => run.tasks);
    return all.length === figure.tasks.length ? { first: parts[0]!.first, tasks: all } : null;
  };
  const cells = tab.cells.map((row, r) => row.map((cell, c) => tasks.add([down[r]!, across[c]!], cell.tasks)));
  const rows = tab.rows.map(({ total }, r) => whole(cells[r]!, total) ?? tasks.add([down[r]!, sum], total.tasks));
  const columns = tab.columns.map(({ total }, c) => tasks.add([sum, across[c]!], total.tasks));
  const total = whole(columns, tab.total) ?? tasks.add([sum, sum], tab.total.tasks);
  return { tasks, cells, rows, columns, total } satisfies Listed;
}

function addLinks(draft: SheetDraft, tab: CrossTab, { tasks, cells, rows, columns, total }: Listed): void {
  const bottom = FIRST_ROW + tab.rows.length;
  const right = tab.columns.length + 1;
  cells.forEach((row, r) => row.forEach((run, c) => tasks.link(draft, FIRST_ROW + r, c + 1, run)));
  rows.forEach((run, r) => tasks.link(draft, FIRST_ROW + r, right, run));
  columns.forEach((run, c) => tasks.link(draft, bottom, c + 1, run));
  tasks.link(draft, bottom, right, total);
}

const BODIES: ReadonlySet<Dimension> = new Set(['unit', 'leadUnit', 'group', 'category', 'role']);

function measuredOn({ rows, columns }: CrossTabRequest): MeasuredOn {
  if (BODIES.has(rows)) return 'row';
  return BODIES.has(columns) ? 'column' : 'task';
}

/** Returns the last row in use. */
function addNotes(
  draft: SheetDraft,
  { settings }: Context,
  request: CrossTabRequest,
  tab: CrossTab,
  listed: number,
  columns: number,
): number {
  const { rows, columns: across, measure } = request;
  const { omitted } = tab;
  const isOwnRole = (rows === 'role') !== (across === 'role') && BODIES.has(rows) && BODIES.has(across);
  const notes = [
    CROSS.measured(measure, measuredOn(request), settings.weights),
    measure === 'tasks' ? CROSS.totals : CROSS.sums,
    ...(isOwnRole ? [CROSS.ownRole] : []),
    ...(omitted.rows > 0 ? [CROSS.rest('行', omitted.rows)] : []),
    ...(omitted.columns > 0 ? [CROSS.rest('列', omitted.columns)] : []),
    CROSS.legend(heatOf(tab, request.measure)),
    ...(listed > MOST_LISTED ? [CROSS.tooMany(listed)] : []),
  ];
  return draft.notes(FIRST_ROW + tab.rows.length + 1, columns, notes) - 1;
}
