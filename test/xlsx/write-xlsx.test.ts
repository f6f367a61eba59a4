import type { Sheet } from '../../src/workbook/spec';
import { blank, featureSpec, page, TRICKY, workbook } from './feature-spec';
import { firstElement, partsOf, written } from './parts';

const one = { rows: 1, columns: 1 };
const sheetXml = async (sheet: Sheet): Promise<string> =>
  (await partsOf(workbook(sheet))).get('xl/worksheets/sheet1.xml') ?? '';

test('same spec, same bytes', async () => {
  const first = await written(featureSpec);
  expect(Buffer.from(await written(structuredClone(featureSpec))).equals(Buffer.from(first))).toBe(true);
});

test('the date of the spec is the only date', async () => {
  const march = Buffer.from(await written(featureSpec));
  const april = Buffer.from(await written({ ...featureSpec, date: '2024-04-01' }));
  expect(march.equals(april)).toBe(false);
  const core = (await partsOf(featureSpec)).get('docProps/core.xml') ?? '';
  expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)).toEqual(['2024-03-01T00:00:00Z', '2024-03-01T00:00:00Z']);
  expect(firstElement(core, 'dc:title')).toBe('<dc:title>测试工作簿</dc:title>');
});

describe('cells', () => {
  test('text is text, whatever it begins with; numbers are numbers; there is no formula', async () => {
    const values = [...TRICKY.map((text) => [text]), [12.5], [-3]];
    const parts = await partsOf(workbook({ ...blank('甲'), blocks: [{ row: 0, column: 0, values }] }));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(sheet).toContain(`<c r="A${TRICKY.length + 1}"><v>12.5</v></c>`);
    const strings = parts.get('xl/sharedStrings.xml') ?? '';
    expect(strings).toContain('<si><t>=1+1</t></si><si><t>+1</t></si><si><t>-1</t></si><si><t>@SUM(A1)</t></si>');
    expect(strings).toContain('<t>_x005F_x0041_</t>');
    expect(strings).toContain("<t>&lt;b&gt;&amp;&quot;'</t>");
    expect(strings).toContain('<t xml:space="preserve"> 前后 </t>');
  });

  test('formats become styles once; blanks keep theirs', async () => {
    const style = { bold: true, fill: '#EAF0F7', numberFormat: '0.0%' };
    const parts = await partsOf(
      workbook({
        ...blank('甲'),
        formats: [
          { area: { row: 0, column: 0, rows: 1, columns: 2 }, style },
          { area: { row: 2, column: 1, ...one }, style: { ...style } },
        ],
      }),
    );
    expect(firstElement(parts.get('xl/worksheets/sheet1.xml'), 'sheetData')).toBe(
      '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row><row r="3"><c r="B3" s="1"/></row></sheetData>',
    );
    const styles = parts.get('xl/styles.xml');
    expect(firstElement(styles, 'numFmts')).toContain('numFmtId="164" formatCode="0.0%"');
    expect(firstElement(styles, 'cellXfs')).toContain('count="2"');
  });

  test('widths, heights, merges, freeze, gridlines and tab colour', async () => {
    const xml = await sheetXml({
      ...blank('甲'),
      tabColor: '#1f4e79',
      gridlines: false,
      freeze: { rows: 3, columns: 1 },
      widths: [10, 60],
      heights: [30, null, 500],
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    });
    expect(firstElement(xml, 'tabColor')).toBe('<tabColor rgb="FF1F4E79"/>');
    expect(xml).toContain('showGridLines="0"');
    expect(firstElement(xml, 'pane')).toBe(
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
    // 7 pixels a character and 5 of padding
    expect(xml).toContain('<col min="1" max="1" width="10.7109375" customWidth="1"/>');
    expect(xml).toContain('<row r="1" ht="30" customHeight="1"></row>');
    expect(xml).toContain('<row r="3" ht="409" customHeight="1"></row>');
    expect(xml).toContain('<mergeCell ref="A1:B1"/>');
  });
});

test('a link leads to an area of another sheet, from text and from numbers', async () => {
  const target = { sheet: "张'三", row: 1, column: 27, rows: 2, columns: 1 };
  const xml = await sheetXml({
    ...blank('甲'),
    blocks: [{ row: 0, column: 0, values: [['看', 7]] }],
    links: [
      { row: 0, column: 0, target, tip: '共 7 项' },
      { row: 0, column: 1, target: { ...target, rows: 1 }, tip: '共 7 项' },
    ],
  });
  expect(xml).toContain('<c r="B1"><v>7</v></c>');
  expect(xml).toContain('<hyperlink ref="A1" location="\'张\'\'三\'!AB2:AB3" tooltip="共 7 项"/>');
  expect(xml).toContain('<hyperlink ref="B1" location="\'张\'\'三\'!AB2" tooltip="共 7 项"/>');
});

test('a table names its columns as its header cells; an empty one gets a row', async () => {
  const columns = ['名称', '说明\n备注'];
  const sheet: Sheet = {
    ...blank('甲'),
    blocks: [{ row: 1, column: 0, values: [columns] }],
    tables: [{ name: 'FG_Parties', area: { row: 1, column: 0, rows: 1, columns: 2 }, columns }],
  };
  const parts = await partsOf(
    workbook(sheet, { ...sheet, name: '乙', tables: [{ ...sheet.tables[0]!, name: 'FG_B' }] }),
  );
  expect(parts.get('xl/tables/table1.xml')).toContain(
    'id="1" name="FG_Parties" displayName="FG_Parties" ref="A2:B3" totalsRowShown="0"><autoFilter ref="A2:B3"/>' +
      '<tableColumns count="2"><tableColumn id="1" name="名称"/><tableColumn id="2" name="说明_x000a_备注"/></tableColumns>',
  );
  expect(parts.get('xl/tables/table2.xml')).toContain('id="2" name="FG_B"');
});

test('conditional formats: bars with fixed ends, scales, bounds, words', async () => {
  const area = { row: 1, column: 0, rows: 3, columns: 1 };
  const xml = await sheetXml({
    ...blank('甲'),
    conditionals: [
      { type: 'dataBar', area, color: '#5B8DB8', max: 93 },
      { type: 'colorScale', area, min: { value: 1, color: '#EEF3F9' }, max: { value: 9, color: '#1F4E79' } },
      { type: 'between', area, from: 5, to: 9, color: '#FFFFFF', fill: '#1F4E79' },
      { type: 'equals', area, text: '已"完成"', color: '#2E7D32' },
    ],
  });
  expect(xml).toContain(
    '<conditionalFormatting sqref="A2:A4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="93"/><color rgb="FF5B8DB8"/></dataBar>',
  );
  expect(xml).toContain(
    '<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>93</xm:f></x14:cfvo>',
  );
  const ids = [...xml.matchAll(/\{FE006000-[^}]+\}/g)].map(([id]) => id);
  expect(ids).toEqual([ids[0], ids[0]]);
  expect(xml).toContain(
    '<colorScale><cfvo type="num" val="1"/><cfvo type="num" val="9"/><color rgb="FFEEF3F9"/><color rgb="FF1F4E79"/></colorScale>',
  );
  expect(xml).toContain(
    '<cfRule type="cellIs" dxfId="0" priority="3" operator="between"><formula>5</formula><formula>9</formula></cfRule>',
  );
  expect(xml).toContain(
    '<cfRule type="cellIs" dxfId="1" priority="4" operator="equal"><formula>"已""完成"""</formula></cfRule>',
  );
});

test('validations say in Chinese what is expected, before and after', async () => {
  const area = { row: 1, column: 3, rows: 9, columns: 1 };
  const prompt = { title: '状态', text: '请从列表中选择。' };
  const xml = await sheetXml({
    ...blank('甲'),
    validations: [
      { type: 'list', area, values: ['未启动', '已完成'], prompt },
      { type: 'date', area, min: '2024-01-01', max: '2024-12-31', prompt },
    ],
  });
  expect(firstElement(xml, 'dataValidation')).toBe(
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="状态" error="请从列表中选择。" promptTitle="状态" prompt="请从列表中选择。" sqref="D2:D10"><formula1>"未启动,已完成"</formula1></dataValidation>',
  );
  expect(xml).toContain('<formula1>45292</formula1><formula2>45657</formula2>');
});

test('a page: A4, one page wide, repeated rows, breaks, header and footer', async () => {
  const parts = await partsOf(
    workbook({
      ...blank('单位×章节'),
      page: {
        ...page,
        area: { row: 0, column: 0, rows: 20, columns: 5 },
        repeatRows: [0, 3],
        breaks: [10],
        header: '2024年 A&B',
      },
    }),
  );
  const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(firstElement(xml, 'pageSetup')).toBe('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>');
  expect(xml).toContain('left="0.5906" right="0.5906" top="0.7874" bottom="0.7087"');
  expect(xml).toContain('<oddHeader>&amp;C&amp;9&amp;&quot;宋体,Regular&quot;2024年 A&amp;&amp;B</oddHeader>');
  expect(xml).toContain('第 &amp;P 页 共 &amp;N 页</oddFooter>');
  expect(xml).toContain('<brk id="10" max="16383" man="1"/>');
  expect(firstElement(parts.get('xl/workbook.xml'), 'definedNames')).toBe(
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'单位×章节\'!$A$1:$E$20</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'单位×章节\'!$1:$4</definedName></definedNames>',
  );
});

test('defined names: places, and hidden words', async () => {
  const names = firstElement((await partsOf(featureSpec)).get('xl/workbook.xml'), 'definedNames');
  expect(names).toContain(
    '<definedName name="FG_Schema" hidden="1">&quot;fengong/1 &quot;&quot;甲&quot;&quot;&quot;</definedName>',
  );
  expect(names).toContain('<definedName name="任务台账_首行">\'责任明细\'!$A$2:$F$2</definedName>');
});
