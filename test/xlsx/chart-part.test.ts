import { chartPart } from '../../src/xlsx/chart-part';
import { gridsOf } from '../../src/xlsx/grid';
import { StyleSheet } from '../../src/xlsx/style-sheet';
import type { Chart } from '../../src/workbook/spec';
import { featureSpec } from './feature-spec';
import { firstElement, partsOf } from './parts';

const grids = gridsOf(featureSpec, new StyleSheet());
const [stacked, plain] = featureSpec.sheets.flatMap((sheet) => sheet.charts) as [Chart, Chart];
const texts = (xml: string): string[] => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text);

test('a bar chart: first category at the top, value axis at the bottom', () => {
  const xml = chartPart(stacked, grids);
  expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
  expect(xml).toContain('<c:overlap val="100"/>');
  expect(firstElement(xml, 'c:catAx')).toContain('<c:orientation val="maxMin"/>');
  expect(firstElement(xml, 'c:valAx')).toContain('<c:axPos val="b"/>');
  expect(firstElement(xml, 'c:valAx')).toContain('<c:crosses val="max"/>');
  expect(texts(xml)).toEqual(['各单位牵头与责任任务数', '单位', '任务数（项）']);
});

test('series keep their colours and show the values of their cells, zeros included', () => {
  const xml = chartPart(stacked, grids);
  const series = xml.match(/<c:ser>[^]*?<\/c:ser>/g) ?? [];
  expect(series).toHaveLength(2);
  expect(series[0]).toContain(
    '<c:tx><c:v>牵头</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill>',
  );
  expect(series[0]).toContain("<c:f>'单位工作量'!$A$3:$A$6</c:f>");
  expect(firstElement(series[0], 'c:numCache')).toBe(
    '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>55</c:v></c:pt><c:pt idx="1"><c:v>21</c:v></c:pt><c:pt idx="2"><c:v>12</c:v></c:pt><c:pt idx="3"><c:v>0</c:v></c:pt></c:numCache>',
  );
  // labels stand on the bars: white on dark, dark on light
  expect(firstElement(series[0], 'c:dLbls')).toContain('<a:srgbClr val="FFFFFF"/>');
  expect(firstElement(series[1], 'c:dLbls')).toContain('<a:srgbClr val="262626"/>');
});

test('a legend only where there is more than one series; labels at the ends of single bars', () => {
  expect(chartPart(stacked, grids)).toContain('<c:legend>');
  const xml = chartPart(plain, grids);
  expect(xml).not.toContain('<c:legend>');
  expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="clustered"/>');
  expect(xml).toContain('<c:dLblPos val="outEnd"/>');
  expect(firstElement(xml, 'c:catAx')).toContain('<c:orientation val="maxMin"/>');
});

test('text is set in a Chinese font of 9 or 10 points', () => {
  const xml = chartPart(stacked, grids);
  expect(new Set(xml.match(/sz="\d+"/g))).toEqual(new Set(['sz="900"', 'sz="1000"']));
  expect(new Set(xml.match(/<a:ea [^>]*>/g))).toEqual(new Set(['<a:ea typeface="微软雅黑"/>']));
});

test('charts lie over their cells and say in words what they show', async () => {
  const parts = await partsOf(featureSpec);
  const drawing = parts.get('xl/drawings/drawing1.xml') ?? '';
  expect(drawing).toContain(
    '<xdr:cNvPr id="2" name="单位工作量图" descr="条形图：各单位牵头与责任任务数，省发展改革委最多。"/>',
  );
  expect(drawing).toContain('<xdr:cNvPr id="3" name="牵头任务图"');
  expect(firstElement(drawing, 'xdr:from')).toContain(
    '<xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>7</xdr:row>',
  );
  expect(firstElement(drawing, 'xdr:to')).toContain(
    '<xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>23</xdr:row>',
  );
  expect(parts.get('xl/drawings/_rels/drawing1.xml.rels')).toContain('Id="rId2"');
  expect(parts.get('xl/worksheets/_rels/sheet3.xml.rels')).toContain('Target="/xl/drawings/drawing1.xml"');
});
