// A native bar chart: flat, light grey gridlines, the first category at the top. The values are written beside the
// references, so that a reader that does not calculate shows it too.
import type { CellValue, Chart, ChartSeries, Reference } from '../workbook/spec';
import { absoluteReference } from '../workbook/address';
import { CHART, contrasting } from '../workbook/chart-look';
import { type Grids, valuesAt } from './grid';
import { element, escapeXml } from './xml';

const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;

const val = (name: string, value: string | number | boolean): string => element(name, { val: value });
const solid = (color: string): string => element('a:solidFill', {}, val('a:srgbClr', color.slice(1).toUpperCase()));
const line = (color: string | null): string =>
  element('a:ln', { w: 9525 }, color === null ? '<a:noFill/>' : solid(color));

interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

/** `tag`: a:defRPr for a default, a:rPr for a run. Sizes in hundredths of a point. */
const runProperties = (tag: string, { size, color, bold = false }: TextStyle): string =>
  element(
    tag,
    { ...(tag === 'a:rPr' ? { lang: 'zh-CN' } : {}), sz: size * 100, b: bold },
    solid(color) + element('a:latin', { typeface: CHART.font }) + element('a:ea', { typeface: CHART.font }),
  );

const textProperties = (style: TextStyle): string =>
  element(
    'c:txPr',
    {},
    `<a:bodyPr/><a:lstStyle/><a:p>${element('a:pPr', {}, runProperties('a:defRPr', style))}<a:endParaRPr lang="zh-CN"/></a:p>`,
  );

function title(text: string, style: TextStyle): string {
  if (text === '') return '';
  const body = '<a:bodyPr rot="0" vert="horz"/>';
  const run = element('a:r', {}, runProperties('a:rPr', style) + element('a:t', {}, escapeXml(text)));
  const paragraph = element('a:p', {}, element('a:pPr', {}, runProperties('a:defRPr', style)) + run);
  return element('c:title', {}, `<c:tx><c:rich>${body}<a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/>`);
}

const point = (value: CellValue, index: number): string =>
  value === null ? '' : element('c:pt', { idx: index }, element('c:v', {}, escapeXml(String(value))));

function cached(kind: 'str' | 'num', reference: Reference, grids: Grids): string {
  const values = valuesAt(grids, reference);
  const cache = val('c:ptCount', values.length) + values.map(point).join('');
  return element(
    `c:${kind}Ref`,
    {},
    element('c:f', {}, escapeXml(absoluteReference(reference))) +
      element(`c:${kind}Cache`, {}, (kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '') + cache),
  );
}

function labels({ stacked }: Chart, series: ChartSeries): string {
  const color = stacked ? contrasting(series.color) : CHART.text;
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: CHART.labelFormat, sourceLinked: false }) +
      `<c:spPr><a:noFill/>${line(null)}</c:spPr>` +
      textProperties({ size: 9, color }) +
      val('c:dLblPos', stacked ? 'ctr' : 'outEnd') +
      '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
      '<c:showPercent val="0"/><c:showBubbleSize val="0"/>',
  );
}

function seriesXml(chart: Chart, series: ChartSeries, index: number, grids: Grids): string {
  return element(
    'c:ser',
    {},
    val('c:idx', index) +
      val('c:order', index) +
      element('c:tx', {}, element('c:v', {}, escapeXml(series.name))) +
      element('c:spPr', {}, solid(series.color) + line(null)) +
      val('c:invertIfNegative', false) +
      (chart.labels ? labels(chart, series) : '') +
      element('c:cat', {}, cached('str', chart.categories, grids)) +
      element('c:val', {}, cached('num', series.values, grids)),
  );
}

function categoryAxis(chart: Chart): string {
  return element(
    'c:catAx',
    {},
    val('c:axId', CATEGORY_AXIS) +
      element('c:scaling', {}, val('c:orientation', 'maxMin')) +
      val('c:delete', false) +
      val('c:axPos', 'l') +
      title(chart.categoryTitle, { size: 9, color: CHART.text }) +
      '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
      '<c:tickLblPos val="low"/>' +
      element('c:spPr', {}, line(CHART.axisLine)) +
      textProperties({ size: 9, color: CHART.text }) +
      val('c:crossAx', VALUE_AXIS) +
      '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
      // every category has its name, however many there are
      '<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/>',
  );
}

function valueAxis(chart: Chart): string {
  return element(
    'c:valAx',
    {},
    val('c:axId', VALUE_AXIS) +
      '<c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>' +
      val('c:delete', false) +
      val('c:axPos', 'b') +
      element('c:majorGridlines', {}, element('c:spPr', {}, line(CHART.gridline))) +
      title(chart.valueTitle, { size: 9, color: CHART.text }) +
      '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
      '<c:tickLblPos val="nextTo"/>' +
      element('c:spPr', {}, line(null)) +
      textProperties({ size: 9, color: CHART.text }) +
      val('c:crossAx', CATEGORY_AXIS) +
      // the categories run downwards: their far end is the bottom
      val('c:crosses', 'max') +
      '<c:crossBetween val="between"/>',
  );
}

function barChart(chart: Chart, grids: Grids): string {
  return element(
    'c:barChart',
    {},
    val('c:barDir', 'bar') +
      val('c:grouping', chart.stacked ? 'stacked' : 'clustered') +
      val('c:varyColors', false) +
      chart.series.map((series, index) => seriesXml(chart, series, index, grids)).join('') +
      val('c:gapWidth', CHART.gap) +
      (chart.stacked ? val('c:overlap', 100) : '') +
      val('c:axId', CATEGORY_AXIS) +
      val('c:axId', VALUE_AXIS),
  );
}

/** The part of a chart; `grids` give the values that its references show. */
export function chartPart(chart: Chart, grids: Grids): string {
  const legend =
    chart.series.length < 2
      ? ''
      : element(
          'c:legend',
          {},
          '<c:legendPos val="t"/><c:overlay val="0"/>' + textProperties({ size: 9, color: CHART.text }),
        );
  return element(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    val('c:date1904', false) +
      val('c:lang', 'zh-CN') +
      val('c:roundedCorners', false) +
      element(
        'c:chart',
        {},
        title(chart.title, { size: 10, color: CHART.title, bold: true }) +
          val('c:autoTitleDeleted', chart.title === '') +
          element(
            'c:plotArea',
            {},
            `<c:layout/>${barChart(chart, grids)}${categoryAxis(chart)}${valueAxis(chart)}<c:spPr><a:noFill/></c:spPr>`,
          ) +
          legend +
          '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>',
      ) +
      `<c:spPr>${solid('#FFFFFF')}${line(null)}</c:spPr>` +
      textProperties({ size: 9, color: CHART.text }),
  );
}
