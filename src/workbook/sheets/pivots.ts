// 透视: native PivotTables over 责任明细, side by side, so that each may grow downwards when fields are moved.
import { ASSIGNMENT_COLUMNS, TABLES } from '../../model/register';
import type { Context } from '../context';
import { addHeading } from '../heading';
import { HEADER_ROW } from '../layout';
import { widthFor } from '../measure';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { Pivot, PivotField, Sheet } from '../spec';
import { STYLES } from '../styles';
import { KINDS, SHEETS } from '../words';
import { PIVOTS } from '../words-sheets';

type Key = (typeof ASSIGNMENT_COLUMNS)[number]['key'];

/** A field under its own header, or another caption. */
const field = (key: Key, caption?: string): PivotField => {
  const { header } = ASSIGNMENT_COLUMNS.find((column) => column.key === key)!;
  return { field: header, caption: caption ?? header };
};

interface Planned {
  readonly name: string;
  readonly title: string;
  readonly rows: Key;
  readonly columns: Key;
  readonly kind: 'unit' | 'region';
  /** Names at the left, and headings at the top. */
  readonly down: readonly string[];
  readonly across: readonly string[];
  readonly most: number;
}

const TITLE_ROW = HEADER_ROW;
const PIVOT_ROW = TITLE_ROW + 1;
const GAP = 3;

export function pivotsSheet(context: Context): Sheet {
  const { plan, analytics, assignments } = context;
  const chapters = plan.sections.map((_, index) => String(index + 1));
  const leaders = [
    ...new Set(
      plan.tasks.map((task) =>
        task.assignments
          .filter((a) => a.role === 'leader')
          .map((a) => a.name)
          .join('、'),
      ),
    ),
  ];
  const planned: Planned[] = [
    {
      ...{ name: 'FG_PivotUnits', title: PIVOTS.units, rows: 'party', columns: 'chapter', kind: 'unit', most: 8 },
      down: analytics.byUnit.filter((row) => row.kind === 'unit').map((row) => row.name),
      across: chapters,
    },
    {
      ...{ name: 'FG_PivotRegions', title: PIVOTS.regions, rows: 'party', columns: 'chapter', kind: 'region', most: 8 },
      down: analytics.byRegion.map((row) => row.name),
      across: chapters,
    },
    {
      ...{ name: 'FG_PivotLeaders', title: PIVOTS.leaders, rows: 'party', columns: 'leader', kind: 'unit', most: 22 },
      down: analytics.byUnit.filter((row) => row.kind === 'unit').map((row) => row.name),
      across: leaders,
    },
  ];
  const shown = planned.filter(({ down }) => down.length > 0);
  const widths: number[] = [];
  const starts = shown.map((one, index) => {
    if (index > 0) widths.push(GAP);
    const start = widths.length;
    // the last two: (空白) and the totals
    widths.push(widthFor(one.down, 18, 34), ...one.across.map((head) => widthFor([head], 8, one.most)), 9, 9);
    return start;
  });
  const draft = new SheetDraft(SHEETS.pivots, widths.length > 0 ? widths : [12, 100]);
  addHeading(draft, 'pivots', shown.length > 0 && assignments.rows.length > 0 ? PIVOTS.note(plan.title) : PIVOTS.none);
  draft.height(TITLE_ROW, 24);
  shown.forEach((one, index) => {
    draft.cell(area(TITLE_ROW, starts[index]!), one.title, STYLES.subtitle).pivot(pivotOf(one, starts[index]!));
  });
  const tallest = Math.max(0, ...shown.map(({ down }) => down.length));
  const printed = starts[2] === undefined ? draft.widths.length : starts[2] - 1;
  return draft.close({
    tabColor: PALETTE.joint,
    gridlines: false,
    freeze: { rows: 0, columns: 0 },
    page: landscape({ header: plan.title, rows: PIVOT_ROW + tallest + 8, columns: printed }),
  });
}

function pivotOf({ name, rows, columns, kind }: Planned, column: number): Pivot {
  return {
    name,
    table: TABLES.assignments,
    row: PIVOT_ROW,
    column,
    rows: [field(rows, kind === 'unit' ? PIVOTS.unit : PIVOTS.region)],
    columns: [field(columns)],
    filters: [{ ...field('kind'), selected: KINDS[kind] }, field('role')],
    values: [{ ...field('id', PIVOTS.tasks), summary: 'count' }],
  };
}
