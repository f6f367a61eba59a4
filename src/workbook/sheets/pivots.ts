// 透视: native PivotTables over 责任明细, side by side, so that each may grow downwards when fields are moved.
import { ASSIGNMENT_COLUMNS, KIND_WORDS, TABLES } from '../../model/register';
import type { AssignmentRow } from '../assignment-rows';
import { leadersOf, type Context } from '../context';
import { addHeading } from '../heading';
import { HEADER_ROW } from '../layout';
import { widthFor } from '../measure';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { Pivot, PivotField, Sheet } from '../spec';
import { STYLES } from '../styles';
import { ROLES, SHEETS, WAYS } from '../words';
import { PIVOTS } from '../words-sheets';

type Key = (typeof ASSIGNMENT_COLUMNS)[number]['key'];

interface Planned {
  readonly name: string;
  readonly title: string;
  /** What its rows are called. */
  readonly caption: string;
  readonly columns: Key;
  readonly kind: 'unit' | 'region';
  /** The filters beside the kind, and what each is set to. */
  readonly filters: readonly (readonly ['role' | 'way', string])[];
  /** The filter that has a slicer. */
  readonly slicer: 'role' | 'way';
  /** Names at the left and headings at the top, for their widths. */
  readonly down: readonly string[];
  readonly across: readonly string[];
}

const TITLE_ROW = HEADER_ROW;
const PIVOT_ROW = TITLE_ROW + 1;
/** The width of the column behind each pivot, in which its slicer stands. */
const GAP = 16;
/** A title and six choices. */
const SLICER_ROWS = 10;
/** As many rows still fit one page legibly. */
const ONE_PAGE = 50;

export function pivotsSheet(context: Context): Sheet {
  const shown = planned(context);
  const widths: number[] = [];
  const places = shown.map((one) => {
    const start = widths.length;
    // one more for tasks without a heading
    const heads = [...one.across, ''].map((head) => widthFor([head], 6, 26));
    widths.push(widthFor(one.down, 20, 34), ...heads);
    return { start, end: widths.push(GAP) - 1 };
  });
  const draft = new SheetDraft(SHEETS.pivots, widths.length > 0 ? widths : [12, 100]);
  addHeading(draft, 'pivots', shown.length > 0 ? PIVOTS.note(context.title) : PIVOTS.none);
  draft.height(TITLE_ROW, 26);
  shown.forEach((one, index) => {
    const { start, end } = places[index]!;
    draft.cell(area(TITLE_ROW, start), one.title, STYLES.subtitle).pivot(pivotOf(one, start, end));
  });
  const tallest = Math.max(0, ...shown.map(({ down }) => down.length));
  return draft.close({
    tabColor: PALETTE.joint,
    gridlines: false,
    freeze: { rows: 0, columns: 0 },
    page: landscape({
      header: context.title,
      // three filters, a free row, two of headers
      rows: PIVOT_ROW + tallest + 7,
      fitTall: tallest <= ONE_PAGE ? 1 : 0,
      // the third would make the others too small to read; 领导×单位 prints the same
      columns: places.slice(0, 2).at(-1)?.end ?? draft.widths.length,
    }),
  });
}

/** The pivots that have anything to show. */
function planned({ plan, assignments }: Context): Planned[] {
  const chapters = plan.sections.map((_, index) => String(index + 1));
  const units = assignments.rows.filter((row) => row.kind === 'unit');
  const regions = assignments.rows.filter((row) => row.kind === 'region');
  // the first choice that leaves anything to show
  const role = (['lead', 'joint', 'support'] as const).find((one) => units.some((row) => row.role === one)) ?? 'lead';
  const way = (['named', 'all'] as const).find((one) => regions.some((row) => row.way === one)) ?? 'named';
  const names = (rows: readonly AssignmentRow[]): string[] => [...new Set(rows.map((row) => row.party))];
  // in the order of 责任明细, which is that of the pivot
  const leaders = [...new Set(assignments.rows.map((row) => leadersOf(plan.tasks[row.task]!)))];
  const inRole = names(units.filter((row) => row.role === role));
  const reached = regions.filter((row) => row.way === way);
  // regions hardly ever do anything but support; a filter left open would be labelled in the language of the menus
  const share = mostFrequent(reached.map((row) => row.role)) ?? 'support';
  const inShare = names(reached.filter((row) => row.role === share));
  const all: Planned[] = [
    {
      name: 'FG_PivotUnits',
      title: PIVOTS.units,
      caption: PIVOTS.unit,
      kind: 'unit',
      columns: 'chapter',
      filters: [['role', ROLES[role]]],
      slicer: 'role',
      down: inRole,
      across: chapters,
    },
    {
      name: 'FG_PivotRegions',
      title: PIVOTS.regions,
      caption: PIVOTS.region,
      kind: 'region',
      columns: 'chapter',
      filters: [
        ['role', ROLES[share]],
        ['way', WAYS[way]],
      ],
      slicer: 'way',
      down: inShare,
      across: chapters,
    },
    {
      name: 'FG_PivotLeaders',
      title: PIVOTS.leaders,
      caption: PIVOTS.unit,
      kind: 'unit',
      columns: 'leader',
      filters: [['role', ROLES[role]]],
      slicer: 'role',
      down: inRole,
      across: leaders,
    },
  ];
  return all.filter(({ down }) => down.length > 0);
}

/** The first of those that stand there most often. */
function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[Value | undefined, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [undefined, 0],
  )[0];
}

function pivotOf(planned: Planned, column: number, beside: number): Pivot {
  const { name, caption, columns, kind, filters, slicer } = planned;
  return {
    name,
    table: TABLES.assignments,
    row: PIVOT_ROW,
    column,
    // LibreOffice would label totals in the language of its menus; the matrix sheets have them
    totals: false,
    rows: [field('party', caption)],
    columns: [field(columns)],
    filters: [
      { ...field('kind'), selected: KIND_WORDS[kind] },
      ...filters.map(([key, selected]) => ({ ...field(key), selected })),
    ],
    values: [{ ...field('id', PIVOTS.tasks), summary: 'count' }],
    slicer: { name: `${name}_Slicer`, field: field(slicer).field, anchor: area(PIVOT_ROW, beside, SLICER_ROWS) },
  };
}

/** A field under its own header, or another caption. */
function field(key: Key, caption?: string): PivotField {
  const { header } = ASSIGNMENT_COLUMNS.find((column) => column.key === key)!;
  return { field: header, caption: caption ?? header };
}
