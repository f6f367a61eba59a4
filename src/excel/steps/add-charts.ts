// Native charts: first what they draw from, then, in steps that may fail, how they look.
import { cellName } from '../../workbook/address';
import { CHART, contrasting } from '../../workbook/chart-look';
import type { Chart, ChartSeries, Reference, Sheet } from '../../workbook/spec';
import { rangeAt } from '../range';
import { step, type Desk, type Step } from '../step';

/** Where a sheet of the spec stands in the workbook; undefined: nowhere. */
export type Where = (sheet: string) => string | undefined;

function drawFrom(desk: Desk, chart: Chart, where: Where, on: string): void {
  const cells = (place: Reference): Excel.Range => rangeAt(desk.sheet(where(place.sheet) ?? on), place);
  const [first, ...others] = chart.series as [ChartSeries, ...ChartSeries[]];
  const type = chart.stacked ? 'BarStacked' : 'BarClustered';
  // one column of numbers and 'Columns': what "auto" takes for headers differs between platforms
  const drawn = desk.sheet(on).charts.add(type, cells(first.values), 'Columns');
  drawn.name = chart.name;
  const { row, column, rows, columns } = chart.anchor;
  drawn.setPosition(cellName(row, column), cellName(row + rows - 1, column + columns - 1));
  drawn.title.text = chart.title;
  const own = drawn.series.getItemAt(0);
  own.name = first.name;
  own.setXAxisValues(cells(chart.categories));
  for (const one of others) {
    const added = drawn.series.add(one.name);
    added.setValues(cells(one.values));
    added.setXAxisValues(cells(chart.categories));
  }
}

const known = (chart: Chart, where: Where): boolean =>
  chart.series.length > 0 &&
  [chart.categories, ...chart.series.map((s) => s.values)].every((place) => where(place.sheet));

/** Charts over cells that are not there are left out. */
export const addCharts = (name: string, { charts }: Sheet, where: Where): Step[] =>
  charts
    .filter((chart) => known(chart, where))
    .map((chart) => step((desk) => drawFrom(desk, chart, where, name), 10 + 6 * chart.series.length));

function lookOfSeries(drawn: Excel.Chart, chart: Chart, index: number): void {
  const one = drawn.series.getItemAt(index);
  const { color } = chart.series[index] as ChartSeries;
  one.format.fill.setSolidColor(color);
  one.gapWidth = CHART.gap;
  if (chart.stacked) one.overlap = 100;
  if (!chart.labels) return;
  one.hasDataLabels = true;
  one.dataLabels.position = chart.stacked ? 'Center' : 'OutsideEnd';
  one.dataLabels.numberFormat = CHART.labelFormat;
  one.dataLabels.format.font.size = 9;
  one.dataLabels.format.font.color = chart.stacked ? contrasting(color) : CHART.text;
}

function lookOfAxis(axis: Excel.ChartAxis, title: string): void {
  axis.title.text = title;
  axis.title.visible = title !== '';
  axis.title.format.font.size = 9;
  axis.title.format.font.color = CHART.text;
  axis.format.font.size = 9;
  axis.format.font.color = CHART.text;
}

/** How the charts of a sheet look. */
export function dressCharts(name: string, { charts }: Sheet, where: Where): Step[] {
  return charts
    .filter((chart) => known(chart, where))
    .flatMap((chart) => {
      const dress = (perform: (drawn: Excel.Chart) => void, calls: number): Step =>
        step((desk) => perform(desk.sheet(name).charts.getItem(chart.name)), calls);
      return [
        dress((drawn) => {
          drawn.format.font.name = CHART.font;
          drawn.title.visible = chart.title !== '';
          drawn.title.format.font.size = 10;
          drawn.title.format.font.bold = true;
          drawn.title.format.font.color = CHART.title;
          drawn.legend.visible = chart.series.length > 1;
          if (chart.series.length > 1) drawn.legend.position = 'Top';
        }, 8),
        dress((drawn) => {
          const { categoryAxis } = drawn.axes;
          lookOfAxis(categoryAxis, chart.categoryTitle);
          // the first category stands at the top, and every one has its name
          categoryAxis.reversePlotOrder = true;
          categoryAxis.tickLabelSpacing = 1;
        }, 10),
        dress((drawn) => {
          const { valueAxis } = drawn.axes;
          lookOfAxis(valueAxis, chart.valueTitle);
          valueAxis.minimum = 0;
          valueAxis.majorGridlines.visible = true;
          valueAxis.majorGridlines.format.line.color = CHART.gridline;
        }, 12),
        ...chart.series.map((_, index) => dress((drawn) => lookOfSeries(drawn, chart, index), 10)),
      ];
    });
}
