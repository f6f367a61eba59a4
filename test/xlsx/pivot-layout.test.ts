import { FengongError } from '../../src/model/errors';
import type { Pivot, Sheet, WorkbookSpec } from '../../src/workbook/spec';
import { gridsOf } from '../../src/xlsx/grid';
import { pivotLayout } from '../../src/xlsx/pivot-layout';
import { pivotPart } from '../../src/xlsx/pivot-part';
import { pivotCachePart, pivotSource } from '../../src/xlsx/pivot-source';
import { StyleSheet } from '../../src/xlsx/style-sheet';
import { blank, featureSpec, workbook } from './feature-spec';
import { firstElement, partsOf } from './parts';

const source = pivotSource(featureSpec, 'FG_Assignments', gridsOf(featureSpec, new StyleSheet()));
const [units, kinds, roles] = featureSpec.sheets.flatMap((sheet) => sheet.pivots) as [Pivot, Pivot, Pivot];

test('counts by row and column, under filters, with totals', () => {
  expect(pivotLayout(source, units).block).toEqual({
    row: 2,
    column: 0,
    values: [
      ['角色', '牵头', null, null],
      ['类型', '(全部)', null, null],
      [null, null, null, null],
      ['任务数', '章节', null, null],
      ['单位', '一', '二', '总计'],
      ['省发展改革委', 1, 1, 2],
      ['省财政厅', null, 1, 1],
      ['总计', 1, 2, 3],
    ],
  });
});

test('outer rows carry the sum of their inner rows; several values stand side by side', () => {
  expect(pivotLayout(source, kinds).block.values).toEqual([
    ['类型', '任务数', '加权'],
    ['单位', 5, 3.6],
    ['省发展改革委', 2, 2],
    ['省财政厅', 2, 1.3],
    ['省科技厅', 1, 0.3],
    ['地区', 2, 0.6],
    ['沈阳市', 1, 0.3],
    ['大连市', 1, 0.3],
    ['总计', 7, 4.2],
  ]);
});

test('outer columns are followed by their sum; no totals where none are asked for', () => {
  expect(pivotLayout(source, roles).block.values).toEqual([
    ['加权', '角色', null, null, null, null, null, null],
    [null, '牵头', null, '牵头 汇总', '责任', null, null, '责任 汇总'],
    ['类型', '一', '二', null, '一', '二', '十', null],
    ['单位', 1, 2, 3, 0.3, null, 0.3, 0.6],
    ['地区', null, null, null, 0.3, 0.3, null, 0.6],
  ]);
});

test('the part tells Excel the same layout', () => {
  const xml = pivotPart(units, source, pivotLayout(source, units), 1);
  expect(firstElement(xml, 'location')).toBe(
    '<location ref="A6:D10" firstHeaderRow="1" firstDataRow="2" firstDataCol="1" rowPageCount="2" colPageCount="1"/>',
  );
  expect(firstElement(xml, 'rowItems')).toBe(
    '<rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems>',
  );
  expect(firstElement(xml, 'colItems')).toBe(
    '<colItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></colItems>',
  );
  expect(firstElement(xml, 'pageFields')).toBe(
    '<pageFields count="2"><pageField fld="2" item="0" hier="-1"/><pageField fld="1" hier="-1"/></pageFields>',
  );
  expect(firstElement(xml, 'dataFields')).toBe(
    '<dataFields count="1"><dataField name="任务数" fld="4" subtotal="count" baseField="0" baseItem="0"/></dataFields>',
  );
  expect(xml).toContain('<pivotField name="单位" axis="axisRow" showAll="0"><items count="6">');
  expect(xml).toContain('grandTotalCaption="总计"');
});

test('nested lines repeat only what changes', () => {
  const rows = pivotPart(kinds, source, pivotLayout(source, kinds), 1);
  expect(firstElement(rows, 'rowItems')).toBe(
    '<rowItems count="8"><i><x/></i><i r="1"><x/></i><i r="1"><x v="1"/></i><i r="1"><x v="4"/></i><i><x v="1"/></i><i r="1"><x v="2"/></i><i r="1"><x v="3"/></i><i t="grand"><x/></i></rowItems>',
  );
  expect(firstElement(rows, 'colFields')).toBe('<colFields count="1"><field x="-2"/></colFields>');
  expect(firstElement(rows, 'colItems')).toBe('<colItems count="2"><i><x/></i><i i="1"><x v="1"/></i></colItems>');
  const columns = pivotPart(roles, source, pivotLayout(source, roles), 1);
  expect(firstElement(columns, 'colItems')).toBe(
    '<colItems count="7"><i><x/><x/></i><i r="1"><x v="1"/></i><i t="default"><x/></i><i><x v="1"/><x/></i><i r="1"><x v="1"/></i><i r="1"><x v="2"/></i><i t="default"><x v="1"/></i></colItems>',
  );
});

test('the cache lists the items of shown fields only, and is read anew on opening', () => {
  const xml = pivotCachePart(source, new Set(['章节']));
  expect(xml).toContain('saveData="0" refreshOnLoad="1"');
  expect(xml).toContain('<worksheetSource name="FG_Assignments"/>');
  expect(xml).toContain(
    '<cacheField name="章节" numFmtId="0"><sharedItems count="3"><s v="一"/><s v="二"/><s v="十"/></sharedItems></cacheField>',
  );
  expect(xml).toContain('<cacheField name="名称" numFmtId="0"><sharedItems/></cacheField>');
  expect(xml).toContain('containsNumber="1" minValue="0.3" maxValue="1"');
});

test('pivots over one table share its cache', async () => {
  const parts = await partsOf(featureSpec);
  expect([...parts.keys()].filter((path) => path.includes('pivotCacheDefinition'))).toHaveLength(1);
  for (const number of [1, 2, 3]) {
    expect(parts.get(`xl/pivotTables/_rels/pivotTable${number}.xml.rels`)).toContain('pivotCacheDefinition1.xml');
  }
});

async function codeOf(spec: WorkbookSpec): Promise<string> {
  try {
    await partsOf(spec);
  } catch (error) {
    if (error instanceof FengongError) return error.code;
    throw error;
  }
  return 'not refused';
}

test('a pivot asks only for fields and items that its table has, under names of their own', async () => {
  const sheet = featureSpec.sheets.find(({ pivots }) => pivots.length > 0)!;
  const [pivot] = sheet.pivots;
  const others = featureSpec.sheets.filter((other) => other !== sheet);
  const having = (changes: Partial<Sheet['pivots'][number]>): WorkbookSpec =>
    workbook(...others, { ...sheet, pivots: [{ ...pivot!, ...changes }] });
  const field = { field: '没有', caption: '没有' };
  expect(await codeOf(having({ table: 'FG_None' }))).toBe('bad-pivot');
  expect(await codeOf(having({ rows: [field] }))).toBe('bad-pivot');
  expect(await codeOf(having({ filters: [{ field: '角色', caption: '角色', selected: '没有' }] }))).toBe('bad-pivot');
  expect(await codeOf(having({ values: [{ field: '序号', caption: '名称', summary: 'count' }] }))).toBe('bad-pivot');
});

test('numbers come in their own order before words, whichever is met first', () => {
  const columns = ['名称', '章次'];
  const rows = [
    ['甲', '未分章节'],
    ['甲', 10],
    ['乙', 2],
    ['乙', null],
  ];
  const mixed = workbook({
    ...blank('责任明细'),
    blocks: [{ row: 0, column: 0, values: [columns, ...rows] }],
    tables: [{ name: 'FG_Mixed', area: { row: 0, column: 0, rows: 5, columns: 2 }, columns }],
  });
  const { fields } = pivotSource(mixed, 'FG_Mixed', gridsOf(mixed, new StyleSheet()));
  expect(fields[1]).toMatchObject({ items: [2, 10, '未分章节', null], codes: [2, 1, 0, 3] });
});
