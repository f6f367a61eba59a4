// 单位工作量: who leads how much and who carries how much, ranked; every count leads to its rows.
import type { UnitRow } from '../../analytics/types';
import { KIND_WORDS } from '../../model/register';
import type { Context } from '../context';
import { widthFor } from '../measure';
import { PALETTE } from '../palette';
import { sharesOf } from '../shares';
import type { Sheet } from '../spec';
import { STYLES } from '../styles';
import { UNITS } from '../words-workload';
import { blankZero, sumOf, workloadSheet, type WorkloadColumn } from '../workload';

type Column = WorkloadColumn<UnitRow>;
type Figures = Pick<Column, 'values' | 'total' | 'style' | 'width'>;
type Count = (row: UnitRow) => number;

/** Bars in the chart; more do not fit a page legibly. */
const CHARTED = 20;

const count = (of: Count): Figures => ({
  width: 6.5,
  style: STYLES.count,
  values: (rows) => rows.map((row) => blankZero(of(row))),
  total: (rows) => sumOf(rows.map(of)),
});

const decimal = (of: Count): Figures => ({
  width: 8,
  style: STYLES.decimal,
  values: (rows) => rows.map(of),
  // binary fractions add up with noise
  total: (rows) => Number(sumOf(rows.map(of)).toPrecision(12)),
});

const share = (of: Count): Figures => ({
  width: 8.5,
  style: STYLES.share,
  values: (rows) => sharesOf(rows.map(of)),
  total: (rows) => (rows.some((row) => of(row) > 0) ? 1 : null),
});

export function unitWorkloadSheet(context: Context): Sheet {
  const { analytics, settings } = context;
  const rows = analytics.byUnit;
  const shown = Math.min(CHARTED, rows.length);
  const leads = rows.some((row) => row.lead > 0);
  const groups = rows.filter((row) => row.kind === 'group').length;
  return workloadSheet(context, {
    key: 'units',
    note: UNITS.note(context.title, rows.length - groups, groups),
    none: UNITS.none,
    rows,
    table: 'body',
    columns: columnsFor(rows),
    charts: [
      {
        only: null,
        labels: true,
        name: 'FG_UnitLoad',
        title: UNITS.chart.title(shown, rows.length, leads),
        categoryTitle: UNITS.chart.category,
        valueTitle: UNITS.chart.value,
        altText: UNITS.chart.alt(rows.slice(0, 3).map((row) => ({ name: row.name, count: row.total }))),
        rows: shown,
      },
    ],
    room: { columns: 6, width: 9 },
    notes: UNITS.notes(analytics.coverage.openEnded.length, settings.weights),
  });
}

/** The columns that have anything in them. */
function columnsFor(rows: readonly UnitRow[]): Column[] {
  const { headers, series } = UNITS;
  const some = (of: Count): boolean => rows.some((row) => of(row) > 0);
  const category = (row: UnitRow): string | null => (row.kind === 'group' ? KIND_WORDS.group : row.category);
  const texts = (of: (row: UnitRow) => string | null): string[] => rows.map((row) => of(row) ?? '');

  const columns: readonly (Column | false)[] = [
    { header: headers.rank, width: 7, style: STYLES.rank, values: (all) => all.map((_, index) => index + 1) },
    {
      header: headers.name,
      width: widthFor(
        texts((row) => row.name),
        16,
        32,
      ),
      style: STYLES.name,
      values: (all) => all.map((row) => row.name),
    },
    some((row) => (category(row) === null ? 0 : 1)) && {
      header: headers.category,
      width: widthFor(texts(category), 8, 22),
      style: STYLES.name,
      values: (all) => all.map(category),
    },
    some((row) => row.lead) && {
      ...count((row) => row.lead),
      header: headers.lead,
      width: 7.5,
      counts: 'lead',
      bar: PALETTE.bar,
      series: { name: series.lead, color: PALETTE.lead },
    },
    some((row) => row.jointLead) && {
      ...count((row) => row.soleLead),
      header: headers.sole,
      counts: 'sole',
    },
    some((row) => row.jointLead) && {
      ...count((row) => row.jointLead),
      header: headers.jointLead,
      counts: 'shared',
    },
    some((row) => row.joint) && {
      ...count((row) => row.joint),
      header: headers.joint,
      counts: 'joint',
      series: { name: series.joint, color: PALETTE.joint },
    },
    some((row) => row.support) && {
      ...count((row) => row.support),
      header: headers.support,
      counts: 'support',
      series: { name: series.support, color: PALETTE.support },
    },
    { ...count((row) => row.total), header: headers.total, width: 7.5, counts: 'total', bar: PALETTE.bar },
    some((row) => row.lead)
      ? { ...share((row) => row.lead), header: headers.leadShare, from: 'lead' }
      : { ...share((row) => row.total), header: headers.share, from: 'total' },
    { ...decimal((row) => row.weighted), header: headers.weighted, from: 'total', scale: true },
    { ...decimal((row) => row.fractional), header: headers.fractional, from: 'total' },
    { ...count((row) => row.sections), header: headers.sections, from: 'total', total: () => null },
  ];
  return columns.filter((column) => column !== false);
}
