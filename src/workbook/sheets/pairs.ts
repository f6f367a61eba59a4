// 协同关系: who must work with whom, ranked: at the left who leads with whose support, at the right who shares most tasks.
import { cosines } from '../../analytics/seriation';
import type { PairRun } from '../cell-rows';
import type { Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW, LINE } from '../layout';
import { linkTasks } from '../link-tasks';
import { heightOf, nameLines } from '../measure';
import { evenBreaks, landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { SHEETS } from '../words';
import { PAIRS } from '../words-pairs';

/** Rank, two names, tasks, a figure that sets the tasks in proportion; then a gap, and the same again. */
const RANKED = [6, 30, 30, 8, 10] as const;
const GAP = 3;
const WIDTHS = [...RANKED, GAP, ...RANKED];
const RIGHT = RANKED.length + 1;
const TASKS = 3;

interface Ranking {
  readonly title: string;
  readonly headers: readonly string[];
  readonly pairs: readonly PairRun[];
  readonly figure: (pair: PairRun) => CellValue;
  readonly style: Style;
}

/** The titles of the two rankings stand where other sheets have their header; headers and rows follow. */
const TITLES = HEADER_ROW;
const HEADERS = FIRST_ROW;
const FIRST = FIRST_ROW + 1;

export function pairsSheet(context: Context): Sheet {
  const { analytics, cells } = context;
  const { leadSupport, together } = cells.pairs;
  const draft = new SheetDraft(SHEETS.pairs, WIDTHS);
  addHeading(draft, 'pairs', PAIRS.note(context.title));
  if (together.all === 0) {
    draft.cell(area(TITLES, 0, 1, WIDTHS.length), PAIRS.none, STYLES.plain).height(TITLES, 28);
    return close(draft, context, TITLES, []);
  }
  const led = new Map(analytics.byUnit.map((row) => [row.name, row.lead]));
  const { rows, values } = analytics.matrices.unitUnit;
  const place = new Map(rows.map((name, at) => [name, at]));
  const closeness = ({ from, to }: PairRun): number => {
    const both = [place.get(from)!, place.get(to)!];
    return cosines(both.map((a) => both.map((b) => values[a]![b]!)))[0]![1]!;
  };
  const left: Ranking = {
    title: PAIRS.leadSupport.title(leadSupport.top.length, leadSupport.all),
    headers: PAIRS.leadSupport.headers,
    pairs: leadSupport.top,
    figure: ({ from, tasks }) => tasks.length / led.get(from)!,
    style: STYLES.share,
  };
  const right: Ranking = {
    title: PAIRS.together.title(together.top.length, together.all),
    headers: PAIRS.together.headers,
    pairs: together.top,
    figure: closeness,
    style: { ...STYLES.decimal, numberFormat: '0.00' },
  };
  addRanking(draft, context, left, 0);
  addRanking(draft, context, right, RIGHT);
  draft.height(TITLES, 26).height(HEADERS, 32);
  const end = HEADERS + Math.max(left.pairs.length, right.pairs.length);
  const last = draft.notes(end + 1, WIDTHS.length, PAIRS.notes) - 1;
  const repeat = [TITLES, HEADERS] as const;
  return close(draft, context, last, evenBreaks(draft, WIDTHS.length, FIRST, end, repeat), repeat);
}

function addRanking(draft: SheetDraft, context: Context, ranking: Ranking, left: number): void {
  const { title, headers, pairs, figure, style } = ranking;
  draft.cell(area(TITLES, left, 1, RANKED.length), title, STYLES.subtitle);
  if (pairs.length === 0) {
    draft.cell(area(HEADERS, left, 1, RANKED.length), PAIRS.noLead, STYLES.plain);
    return;
  }
  const count = pairs.length;
  draft
    .put(HEADERS, left, [headers])
    .format(area(HEADERS, left, 1, RANKED.length), STYLES.header)
    .put(
      FIRST,
      left,
      pairs.map((pair, index) => [index + 1, pair.from, pair.to, pair.tasks.length, figure(pair)]),
    )
    .format(area(FIRST, left, count), STYLES.rank)
    .format(area(FIRST, left + 1, count, 2), STYLES.name)
    .format(area(FIRST, left + TASKS, count), { ...STYLES.count, color: PALETTE.accent })
    .format(area(FIRST, left + TASKS + 1, count), style)
    .conditional({
      type: 'dataBar',
      area: area(FIRST, left + TASKS, count),
      color: PALETTE.bar,
      max: pairs[0]!.tasks.length,
    });
  pairs.forEach(({ from, to, tasks, run }, index) => {
    const row = FIRST + index;
    const lines = Math.max(...[from, to].map((name) => nameLines(name, RANKED[1])));
    draft.height(row, Math.max(draft.heights[row] ?? LINE, lines > 1 ? heightOf(lines) : LINE));
    linkTasks(draft, context, { row, column: left + TASKS, count: tasks.length }, run);
    linkTasks(draft, context, { row, column: left + TASKS + 1 }, run);
  });
}

function close(
  draft: SheetDraft,
  context: Context,
  last: number,
  breaks: readonly number[],
  repeatRows?: readonly [number, number],
): Sheet {
  return draft.close({
    tabColor: PALETTE.support,
    gridlines: false,
    freeze: { rows: FIRST, columns: 0 },
    page: landscape({
      header: context.title,
      rows: last + 1,
      columns: WIDTHS.length,
      breaks,
      ...(repeatRows && { repeatRows }),
    }),
  });
}
