// Charts: bars and columns, their series, axes, title and legend.
import { HostGap, invalidArgument, itemNotFound } from '../errors';
import { kept, read, type Face } from '../face';
import type { Host } from '../host';
import { axis, font, series, type AxisModel, type ChartModel, type FontModel, type SeriesModel } from '../model/chart';
import { parseArea, type Area } from '../model/area';
import type { SheetModel } from '../model/sheet';
import { color, flag, number, oneOf, text, whole } from './checks';
import { placeOf } from './range-face';

const fontFace = (type: string, model: FontModel): Face => ({
  type,
  properties: {
    name: kept(model, 'name', text),
    size: kept(model, 'size', number(1, 409)),
    bold: kept(model, 'bold', flag),
    color: kept(model, 'color', color),
  },
});

/** An object that only carries `format.font`. */
const fontFormat = (type: string, model: FontModel): Face => ({
  type,
  properties: {},
  objects: { font: () => fontFace('ChartFont', model) },
});

function seriesFace(chart: ChartModel, model: SeriesModel): Face {
  return {
    type: 'ChartSeries',
    properties: {
      name: kept(model, 'name', text),
      gapWidth: kept(model, 'gapWidth', number(0, 500)),
      overlap: kept(model, 'overlap', number(-100, 100)),
      hasDataLabels: kept(model, 'hasDataLabels', flag),
    },
    objects: {
      format: () => ({
        type: 'ChartSeriesFormat',
        properties: {},
        objects: {
          fill: () => ({
            type: 'ChartFill',
            properties: {},
            methods: {
              setSolidColor: (value) => {
                model.color = color(value);
              },
            },
          }),
        },
      }),
      dataLabels: () => {
        if (!model.hasDataLabels) throw invalidArgument('the series has no data labels');
        return {
          type: 'ChartDataLabels',
          properties: {
            position: kept(model, 'labelPosition', oneOf('Center', 'OutsideEnd', 'InsideEnd', 'InsideBase')),
            numberFormat: kept(model, 'labelFormat', text),
          },
          objects: { format: () => fontFormat('ChartDataLabelFormat', model.labelFont) },
        };
      },
    },
    methods: {
      setValues: (range) => {
        model.values = line(range);
      },
      setXAxisValues: (range) => {
        model.categories = line(range);
      },
      delete: () => void chart.series.splice(chart.series.indexOf(model), 1),
    },
  };
}

/** One row or one column. */
function line(range: unknown): ReturnType<typeof placeOf> {
  const place = placeOf(range);
  if (place.area.rows > 1 && place.area.columns > 1) throw invalidArgument('one row or one column expected');
  return place;
}

function seriesListFace(chart: ChartModel): Face {
  if (chart.series.length > 255) throw new HostGap('a chart of more than 255 series');
  return {
    type: 'ChartSeriesCollection',
    properties: { count: read(() => chart.series.length) },
    items: () => chart.series.map((model) => seriesFace(chart, model)),
    methods: {
      add: (name) => {
        const made = series(text(name), null);
        chart.series.push(made);
        return seriesFace(chart, made);
      },
      getItemAt: (index) => {
        const model = chart.series[whole(index)];
        if (!model) throw invalidArgument(`no series ${String(index)}`);
        return seriesFace(chart, model);
      },
    },
  };
}

function axisFace(model: AxisModel): Face {
  return {
    type: 'ChartAxis',
    properties: {
      reversePlotOrder: kept(model, 'reversed', flag),
      minimum: kept(model, 'minimum', (value) => (value === '' ? '' : number()(value))),
      tickLabelSpacing: kept(model, 'tickSpacing', number(1, 31_999)),
    },
    objects: {
      title: () => ({
        type: 'ChartAxisTitle',
        properties: { text: kept(model, 'title', text), visible: kept(model, 'titleVisible', flag) },
        objects: { format: () => fontFormat('ChartAxisTitleFormat', model.titleFont) },
      }),
      format: () => fontFormat('ChartAxisFormat', model.font),
      majorGridlines: () => ({
        type: 'ChartGridlines',
        properties: { visible: kept(model, 'gridlines', flag) },
        objects: {
          format: () => ({
            type: 'ChartGridlinesFormat',
            properties: {},
            objects: {
              line: () => ({ type: 'ChartLineFormat', properties: { color: kept(model, 'gridlineColor', color) } }),
            },
          }),
        },
      }),
    },
  };
}

function anchor(first: unknown, last: unknown): Area {
  const place = (argument: unknown): Area =>
    typeof argument === 'string' ? parseArea(argument) : placeOf(argument).area;
  const start = place(first);
  const end = last === undefined || last === null ? start : place(last);
  return {
    row: start.row,
    column: start.column,
    rows: end.row + end.rows - start.row,
    columns: end.column + end.columns - start.column,
  };
}

export function chartFace(sheet: SheetModel, chart: ChartModel): Face {
  return {
    type: 'Chart',
    id: chart.id,
    properties: {
      id: read(() => chart.id),
      name: kept(chart, 'name', text),
      chartType: read(() => chart.type),
    },
    objects: {
      title: () => ({
        type: 'ChartTitle',
        properties: { text: kept(chart, 'title', text), visible: kept(chart, 'titleVisible', flag) },
        objects: { format: () => fontFormat('ChartTitleFormat', chart.titleFont) },
      }),
      legend: () => ({
        type: 'ChartLegend',
        properties: {
          visible: kept(chart, 'legend', flag),
          position: kept(chart, 'legendPosition', oneOf('Top', 'Bottom', 'Left', 'Right')),
        },
      }),
      series: () => seriesListFace(chart),
      format: () => fontFormat('ChartAreaFormat', chart.font),
      axes: () => ({
        type: 'ChartAxes',
        properties: {},
        objects: { categoryAxis: () => axisFace(chart.category), valueAxis: () => axisFace(chart.value) },
      }),
    },
    methods: {
      setPosition: (first, last) => {
        chart.anchor = anchor(first, last);
      },
      delete: () => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
    },
  };
}

export function chartsFace(host: Host, sheet: SheetModel): Face {
  const find = (key: unknown): ChartModel | undefined =>
    sheet.charts.find((chart) => chart.id === key || chart.name === key);
  const getItem = (key: unknown): Face => {
    const chart = find(key);
    if (!chart) throw itemNotFound(`There is no chart ${String(key)}.`);
    return chartFace(sheet, chart);
  };
  return {
    type: 'ChartCollection',
    properties: { count: read(() => sheet.charts.length) },
    items: () => sheet.charts.map((chart) => chartFace(sheet, chart)),
    item: getItem,
    methods: {
      getItem,
      getItemOrNullObject: (key) => {
        const chart = find(text(key));
        return chart ? chartFace(sheet, chart) : null;
      },
      add: (type, source, seriesBy) => {
        oneOf('Columns')(seriesBy);
        const place = placeOf(source);
        if (place.area.columns !== 1) throw new HostGap('a chart of several columns at once');
        const chart: ChartModel = {
          id: host.workbook.nextId('C'),
          name: `图表 ${sheet.charts.length + 1}`,
          type: oneOf('BarClustered', 'BarStacked', 'ColumnClustered', 'ColumnStacked')(type),
          title: '',
          titleVisible: true,
          titleFont: font(),
          font: font(),
          legend: true,
          legendPosition: 'Bottom',
          anchor: { row: 0, column: 0, rows: 15, columns: 8 },
          series: [series('系列1', place)],
          category: axis(),
          value: { ...axis(), gridlines: true },
        };
        sheet.charts.push(chart);
        return chartFace(sheet, chart);
      },
    },
  };
}
