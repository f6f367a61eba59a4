// 对比工作量: what units, leaders and regions carried and carry, the greatest change first, with a native chart.
import type { Comparison, LoadChange } from '../../compare/types';
import { FIRST_ROW, HEADER_ROW, LINE } from '../layout';
import { landscape } from '../page-setup';
import { PALETTE } from '../palette';
import { area, type SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet } from '../spec';
import { STYLES } from '../styles';
import { COMPARISON, COMPARISON_SHEETS } from '../words-comparison';
import { CHANGE, comparisonDraft } from './comparison-heading';

type Measure = keyof LoadChange['new'];
interface Role {
  readonly of: Measure;
  readonly name: string;
}

const { roles, chart: CHART } = COMPARISON.workload;
const NAME_WIDTH = 30;
/** Bars in the chart. */
const CHARTED = 12;
const ROOM = { columns: 7, width: 10 } as const;

/** @param made when, as `COMPARISON.made` says it */
export function comparisonWorkloadSheet(comparison: Comparison, made: string): Sheet {
  const { workload, old, new: now } = comparison;
  const unitRoles = rolesOf(workload.units, [
    { of: 'lead', name: roles.lead },
    { of: 'joint', name: roles.joint },
    { of: 'support', name: roles.support },
    { of: 'total', name: roles.total },
  ]);
  const regionRoles: Role[] = [
    { of: 'lead', name: roles.named },
    { of: 'support', name: roles.viaAll },
  ];
  const columns = Math.max(unitRoles.length, regionRoles.length) * 3;
  const shown = Math.min(CHARTED, workload.units.filter(isChanged).length);
  const widths = [NAME_WIDTH, ...Array.from({ length: columns }, () => 9)];
  const beside = shown > 0 ? [2, ...Array.from({ length: ROOM.columns }, () => ROOM.width)] : [];
  const note = COMPARISON.workload.note(now.title, old.title) + made;
  const draft = comparisonDraft('workload', [...widths, ...beside], note);

  let row = HEADER_ROW;
  row = addBlock(draft, row, COMPARISON.workload.units, workload.units, unitRoles);
  row = addBlock(draft, row, COMPARISON.workload.leaders, workload.leaders, [{ of: 'total', name: roles.lead }]);
  row = addBlock(draft, row, COMPARISON.workload.regions, workload.regions, regionRoles);
  if (row === HEADER_ROW) {
    draft.cell(area(HEADER_ROW, 0, 1, columns), COMPARISON.workload.none, STYLES.plain).height(HEADER_ROW, 28);
    row += 1;
  }
  const total = unitRoles.findIndex(({ of }) => of === 'total');
  const end =
    shown > 0 ? Math.max(row, addChart(draft, workload.units.slice(0, shown), total * 3 + 1, columns + 2)) : row;
  for (let at = 0; at < end; at += 1) draft.heights[at] ??= LINE;
  return draft.close({
    tabColor: PALETTE.joint,
    gridlines: false,
    freeze: { rows: HEADER_ROW, columns: 1 },
    page: landscape({ header: now.title, rows: end, columns: draft.widths.length }),
  });
}

/** Roles that somebody has. */
const rolesOf = (rows: readonly LoadChange[], all: readonly Role[]): Role[] =>
  all.filter(({ of }) => of === 'total' || rows.some((row) => row.old[of] + row.new[of] > 0));

const isChanged = (row: LoadChange): boolean =>
  (['lead', 'joint', 'support'] as const).some((of) => row.old[of] !== row.new[of]);

/** A title, a header, the rows and a free line. Returns the row after them. */
function addBlock(
  draft: SheetDraft,
  top: number,
  title: string,
  rows: readonly LoadChange[],
  all: readonly Role[],
): number {
  if (rows.length === 0) return top;
  const headers = [COMPARISON.workload.name, ...all.flatMap(({ name }) => COMPARISON.workload.columns(name))];
  const values = rows.map((row): CellValue[] => [
    row.name,
    ...all.flatMap(({ of }) => [row.old[of] || null, row.new[of] || null, row.new[of] - row.old[of]]),
  ]);
  draft
    .cell(area(top, 0), title, STYLES.subtitle)
    .height(top, 26)
    .headers(top + 1, headers, 32)
    .put(top + 2, 0, values)
    .fitNames(top + 2, values, [0])
    .format(area(top + 2, 0, rows.length), STYLES.name);
  headers.slice(1).forEach((_, at) => {
    draft.format(area(top + 2, at + 1, rows.length), at % 3 === 2 ? { ...CHANGE, bold: true } : STYLES.count);
  });
  return top + 2 + rows.length + 1;
}

/** Two bars a unit. Returns the row after it. */
function addChart(draft: SheetDraft, rows: readonly LoadChange[], column: number, left: number): number {
  const first = FIRST_ROW + 1;
  const source = (at: number) => ({ sheet: COMPARISON_SHEETS.workload, ...area(first, at, rows.length) });
  const tall = Math.max(14, rows.length * 2 + 5);
  draft.chart({
    name: 'FG_ComparisonLoad',
    stacked: false,
    labels: true,
    title: CHART.title(rows.length),
    categoryTitle: CHART.category,
    valueTitle: CHART.value,
    altText: CHART.alt(rows.slice(0, 3).map(({ name }) => name)),
    categories: source(0),
    series: [
      { name: CHART.old, values: source(column), color: PALETTE.support },
      { name: CHART.new, values: source(column + 1), color: PALETTE.lead },
    ],
    anchor: area(HEADER_ROW, left, tall, ROOM.columns),
  });
  return HEADER_ROW + tall;
}
