// 各市工作量: which tasks name a region, and which reach it through "every city". The two stay apart: the second says
// nothing about one city, so the chart shows the first only.
import type { RegionRow } from '../../analytics/types';
import type { Context } from '../context';
import { widthFor } from '../measure';
import { PALETTE } from '../palette';
import { sharesOf } from '../shares';
import type { Sheet } from '../spec';
import { STYLES } from '../styles';
import { REGIONS } from '../words-workload';
import { blankZero, sumOf, workloadSheet, type WorkloadColumn } from '../workload';

const CHARTED = 20;

export function regionWorkloadSheet(context: Context): Sheet {
  const { plan, analytics } = context;
  const rows = analytics.byRegion;
  const shown = charted(rows);
  const { headers, series, chart } = REGIONS;
  const columns: readonly WorkloadColumn<RegionRow>[] = [
    { header: headers.rank, width: 7, style: STYLES.rank, values: (all) => all.map((_, index) => index + 1) },
    {
      header: headers.name,
      width: widthFor(
        rows.map((row) => row.name),
        18,
        36,
      ),
      style: STYLES.name,
      values: (all) => all.map((row) => row.name),
    },
    {
      header: headers.named,
      width: 11,
      style: STYLES.count,
      values: (all) => all.map((row) => blankZero(row.named)),
      total: (all) => sumOf(all.map((row) => row.named)),
      counts: 'named',
      bar: PALETTE.viaAll,
      barRows: shown,
      series: { name: series.named, color: PALETTE.named },
    },
    {
      header: headers.viaAll,
      width: 11,
      style: STYLES.count,
      values: (all) => all.map((row) => blankZero(row.viaAll)),
      total: (all) => sumOf(all.map((row) => row.viaAll)),
      counts: 'all',
      series: { name: series.viaAll, color: PALETTE.viaAll },
    },
    {
      header: headers.total,
      width: 11,
      style: STYLES.count,
      values: (all) => all.map((row) => row.total),
      total: (all) => sumOf(all.map((row) => row.total)),
      counts: 'total',
    },
    {
      header: headers.share,
      width: 9,
      style: STYLES.share,
      values: (all) => sharesOf(all.map((row) => row.named)),
      from: 'named',
      total: (all) => (all.some((row) => row.named > 0) ? 1 : null),
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
    key: 'regions',
    note: REGIONS.note(context.title, rows.length),
    none: REGIONS.none,
    rows,
    table: 'region',
    columns,
    charts: [
      {
        name: 'FG_RegionLoad',
        title: chart.title,
        only: [series.named],
        labels: true,
        categoryTitle: chart.category,
        valueTitle: chart.value,
        rows: shown,
        altText: chart.alt(rows.slice(0, 3).map((row) => ({ name: row.name, count: row.named }))),
      },
      {
        name: 'FG_RegionWhole',
        title: chart.wholeTitle,
        labels: false,
        only: rows.some((row) => row.viaAll > 0) ? null : [],
        categoryTitle: chart.category,
        valueTitle: chart.value,
        rows: Math.min(CHARTED, rows.length),
        altText: chart.wholeAlt(rows.slice(0, 3).map((row) => ({ name: row.name, count: row.total }))),
      },
    ],
    room: { columns: 10, width: 10 },
    notes:
      rows.length === 0
        ? []
        : REGIONS.notes(
            plan.tasks.filter((task) => task.allRegions).length,
            outsiders(rows).map((row) => ({ name: row.name, count: row.named })),
          ),
  });
}

/** Where the plan says "every city", the regions that it means by that; else all: so that like is set beside like. */
function charted(rows: readonly RegionRow[]): number {
  const outside = rows.findIndex((row) => row.viaAll === 0);
  const shown = rows.slice(0, Math.min(CHARTED, outside > 0 ? outside : rows.length));
  return shown.some((row) => row.named > 0) ? shown.length : 0;
}

/** Regions that "every city" does not mean, in a plan that says "every city". */
function outsiders(rows: readonly RegionRow[]): readonly RegionRow[] {
  return rows.some((row) => row.viaAll > 0) ? rows.filter((row) => row.viaAll === 0) : [];
}
