// 领导工作量: what each leader oversees, ranked; every count leads to its rows.
import type { LeaderRow } from '../../analytics/types';
import type { Context } from '../context';
import { widthFor } from '../measure';
import { PALETTE } from '../palette';
import { sharesOf } from '../shares';
import type { Sheet } from '../spec';
import { STYLES } from '../styles';
import { LEADERS } from '../words-workload';
import { blankZero, sumOf, workloadSheet, type WorkloadColumn } from '../workload';

const CHARTED = 20;

export function leaderWorkloadSheet(context: Context): Sheet {
  const { plan, analytics } = context;
  const rows = analytics.byLeader;
  const without = analytics.coverage.noLeader.length;
  const { headers, series, chart } = LEADERS;
  const columns: readonly WorkloadColumn<LeaderRow>[] = [
    { header: headers.rank, width: 7, style: STYLES.rank, values: (all) => all.map((_, index) => index + 1) },
    {
      header: headers.name,
      width: widthFor(
        rows.map((row) => row.name),
        14,
        36,
      ),
      style: STYLES.name,
      values: (all) => all.map((row) => row.name),
    },
    {
      header: headers.tasks,
      width: 12,
      style: STYLES.count,
      values: (all) => all.map((row) => row.tasks),
      total: (all) => sumOf(all.map((row) => row.tasks)),
      counts: 'total',
      bar: PALETTE.bar,
    },
    {
      header: headers.sole,
      width: 11,
      style: STYLES.count,
      values: (all) => all.map((row) => blankZero(row.sole)),
      total: (all) => sumOf(all.map((row) => row.sole)),
      counts: 'sole',
      series: { name: series.sole, color: PALETTE.lead },
    },
    {
      header: headers.shared,
      width: 11,
      style: STYLES.count,
      values: (all) => all.map((row) => blankZero(row.shared)),
      total: (all) => sumOf(all.map((row) => row.shared)),
      counts: 'shared',
      series: { name: series.shared, color: PALETTE.joint },
    },
    {
      header: headers.share,
      width: 9,
      style: STYLES.share,
      values: (all) => sharesOf(all.map((row) => row.tasks)),
      from: 'total',
      total: () => 1,
    },
    {
      header: headers.leadUnits,
      width: 11,
      style: STYLES.count,
      values: (all) => all.map((row) => row.leadUnits),
      from: 'total',
    },
    {
      header: headers.sections,
      width: 9,
      style: STYLES.count,
      values: (all) => all.map((row) => row.sections),
      from: 'total',
    },
  ];
  return workloadSheet(context, {
    key: 'leaders',
    note: LEADERS.note(context.title, rows.length, plan.tasks.length - without),
    none: LEADERS.none,
    rows,
    table: 'leader',
    columns,
    charts: [
      {
        only: null,
        labels: true,
        name: 'FG_LeaderLoad',
        title: chart.title,
        categoryTitle: chart.category,
        valueTitle: chart.value,
        altText: chart.alt(rows.slice(0, 3).map((row) => ({ name: row.name, count: row.tasks }))),
        rows: Math.min(CHARTED, rows.length),
      },
    ],
    room: { columns: 8, width: 11 },
    notes: rows.length === 0 ? [] : LEADERS.notes(without),
  });
}
