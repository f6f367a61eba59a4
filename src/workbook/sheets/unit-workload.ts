// 单位工作量: who leads how much and who carries how much, ranked; every count leads to its rows.
import { KIND_WORDS } from '../../model/register';
import type { UnitRow } from '../../analytics/types';
import type { Context } from '../context';
import { widthFor } from '../measure';
import { PALETTE } from '../palette';
import { sharesOf } from '../shares';
import type { Sheet } from '../spec';
import { STYLES } from '../styles';
import { UNITS } from '../words-workload';
import { blankZero, sumOf, workloadSheet, type WorkloadColumn } from '../workload';

/** Bars in the chart; more do not fit a page legibly. */
const CHARTED = 20;

export function unitWorkloadSheet(context: Context): Sheet {
  const { plan, analytics, settings, assignments } = context;
  const rows = analytics.byUnit;
  const count = (
    of: (row: UnitRow) => number,
  ): Pick<WorkloadColumn<UnitRow>, 'values' | 'total' | 'style' | 'width'> => ({
    width: 8,
    style: STYLES.count,
    values: (all) => all.map((row) => blankZero(of(row))),
    total: (all) => sumOf(all.map(of)),
  });
  const decimal = (
    of: (row: UnitRow) => number,
  ): Pick<WorkloadColumn<UnitRow>, 'values' | 'total' | 'style' | 'width'> => ({
    width: 8,
    style: STYLES.decimal,
    values: (all) => all.map(of),
    total: (all) => Number(sumOf(all.map(of)).toPrecision(12)),
  });
  const share = (
    of: (row: UnitRow) => number,
  ): Pick<WorkloadColumn<UnitRow>, 'values' | 'total' | 'style' | 'width'> => ({
    width: 8,
    style: STYLES.share,
    values: (all) => sharesOf(all.map(of)),
    total: (all) => (all.some((row) => of(row) > 0) ? 1 : null),
  });
  const { headers } = UNITS;
  const columns: readonly (WorkloadColumn<UnitRow> & { readonly needs?: (row: UnitRow) => number })[] = [
    { header: headers.rank, width: 7, style: STYLES.code, values: (all) => all.map((_, index) => index + 1) },
    {
      header: headers.name,
      width: widthFor(
        rows.map((row) => row.name),
        16,
        36,
      ),
      style: STYLES.label,
      values: (all) => all.map((row) => row.name),
    },
    {
      header: headers.category,
      width: widthFor(
        rows.map((row) => row.category ?? ''),
        8,
        18,
      ),
      style: STYLES.label,
      values: (all) => all.map((row) => (row.kind === 'group' ? KIND_WORDS.group : row.category)),
    },
    {
      header: headers.lead,
      ...count((row) => row.lead),
      needs: (row) => row.lead,
      run: (runs) => runs.roles.get('lead'),
      bar: PALETTE.bar,
      series: { name: UNITS.series.lead, color: PALETTE.lead },
    },
    {
      header: headers.sole,
      ...count((row) => row.soleLead),
      needs: (row) => row.jointLead,
      run: (runs) => runs.ways.get('sole'),
    },
    {
      header: headers.jointLead,
      ...count((row) => row.jointLead),
      needs: (row) => row.jointLead,
      run: (runs) => runs.ways.get('shared'),
    },
    {
      header: headers.joint,
      ...count((row) => row.joint),
      needs: (row) => row.joint,
      run: (runs) => runs.roles.get('joint'),
      series: { name: UNITS.series.joint, color: PALETTE.joint },
    },
    {
      header: headers.support,
      ...count((row) => row.support),
      needs: (row) => row.support,
      run: (runs) => runs.roles.get('support'),
      series: { name: UNITS.series.support, color: PALETTE.support },
    },
    { header: headers.total, ...count((row) => row.total), run: (runs) => runs.all, bar: PALETTE.bar },
    { header: headers.leadShare, ...share((row) => row.lead), needs: (row) => row.lead },
    { header: headers.share, ...share((row) => row.total) },
    { header: headers.weighted, ...decimal((row) => row.weighted), scale: true },
    { header: headers.fractional, ...decimal((row) => row.fractional) },
    { header: headers.sections, ...count((row) => row.sections), total: () => null },
  ];
  const shown = Math.min(CHARTED, rows.length);
  return workloadSheet(context, {
    key: 'units',
    note: UNITS.note(
      plan.title,
      rows.filter((row) => row.kind === 'unit').length,
      rows.filter((row) => row.kind === 'group').length,
    ),
    none: UNITS.none,
    rows,
    runs: (row) => assignments.runs.body.get(row.name),
    columns: columns.filter(({ needs }) => needs === undefined || rows.some((row) => needs(row) > 0)),
    chart: {
      name: 'FG_UnitLoad',
      title: UNITS.chart.title(
        shown,
        rows.length,
        columns.some((c) => c.header === headers.lead && rows.some((r) => r.lead > 0)),
      ),
      categoryTitle: UNITS.chart.category,
      valueTitle: UNITS.chart.value,
      altText: UNITS.chart.alt(rows.slice(0, 3).map((row) => ({ name: row.name, count: row.total }))),
      rows: shown,
    },
    notes: UNITS.notes(analytics.coverage.openEnded.length, settings.weights),
  });
}
