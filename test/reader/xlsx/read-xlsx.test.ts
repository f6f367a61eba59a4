import { readDocument } from '../../../src/reader/read-document';
import { xlsx } from '../zip';

const read = (bytes: Uint8Array) => readDocument(bytes, 'plan.xlsx');
const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const data = (rows: string, more = '') => `<sheetData>${rows}</sheetData>${more}`;

test('rows are lines, numbered as in the sheet; blank rows are left out', async () => {
  const sheet = data(row(2, text('A2', '序号') + text('C2', '任务')) + row(3, '') + row(5, text('C5', '修路')));
  expect((await read(xlsx({ 表: sheet }))).lines).toEqual([
    { at: 2, text: '序号\t\t任务', cells: ['序号', '', '任务'] },
    { at: 5, text: '\t\t修路', cells: ['', '', '修路'] },
  ]);
});

test('says which cells go on from above', async () => {
  const rows =
    row(1, text('A1', '甲') + text('B1', '1')) + row(2, text('B2', '2')) + row(3, text('A3', '乙') + text('B3', '3'));
  const sheet = data(rows, '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>');
  expect((await read(xlsx({ 表: sheet }))).lines.map((line) => line.mergedAbove)).toEqual([undefined, [0], undefined]);
});

test('reads values as they are seen: shared and rich text, numbers, shares, dates, results of formulas', async () => {
  const cells =
    '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>0.30000000000000004</v></c><c r="C1" s="1"><v>0.055</v></c>' +
    '<c r="D1" s="2"><v>45657</v></c><c r="E1" s="3"><v>45657</v></c><c r="F1" t="str"><f>A1</f><v>果</v></c><c r="G1" t="b"><v>1</v></c>';
  const parts = {
    'xl/sharedStrings.xml': '<sst><si><r><t>省财政厅</t></r><r><t>、省水利厅</t></r><rPh><t>shui</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
  };
  expect((await read(xlsx({ 表: data(row(1, cells)) }, parts))).lines[0]?.cells).toEqual([
    '省财政厅、省水利厅',
    '0.3',
    '5.5%',
    '2024年12月31日',
    '2024年12月',
    '果',
    'TRUE',
  ]);
});

test('a month without a day is none of its days, in the formats of Chinese Excel and in those that people make', async () => {
  const ids = [57, 58, 31, 17, 170, 171, 32, 20];
  const cells = ids.map((_, at) => `<c r="${'ABCDEFGH'[at]}1" s="${at}"><v>45627</v></c>`).join('');
  const parts = {
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="m&quot;月&quot;"/><numFmt numFmtId="171" formatCode="[h]:mm"/></numFmts>' +
      `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
  };
  expect((await read(xlsx({ 表: data(row(1, cells)) }, parts))).lines[0]?.cells).toEqual([
    '2024年12月',
    '2024年12月1日',
    '2024年12月1日',
    '2024年12月',
    '2024年12月',
    '45627',
    '45627',
    '45627',
  ]);
});

test('a sheet of one column is text', async () => {
  const sheet = data(row(1, text('A1', '1.修路。\n牵头单位：A局')) + row(2, text('A2', '2.架桥。')));
  expect((await read(xlsx({ 表: sheet }))).lines).toEqual([
    { at: 1, text: '1.修路。' },
    { at: 1, text: '牵头单位：A局' },
    { at: 2, text: '2.架桥。' },
  ]);
});

test('reads all sheets in order, and says that there are several', async () => {
  const document = await read(xlsx({ 甲: data(row(1, text('A1', '一'))), 乙: data(row(1, text('A1', '二'))) }));
  expect(document.lines.map((line) => line.text)).toEqual(['一', '二']);
  expect(document.findings).toEqual([
    { code: 'several-sheets', severity: 'note', task: null, line: null, data: { count: 2, names: '甲、乙' } },
  ]);
});

test('refuses a long text that stands in more cells than memory holds', async () => {
  const cells = Array.from({ length: 200 }, () => '<c t="s"><v>0</v></c>').join('');
  const rows = Array.from({ length: 200 }, () => `<row>${cells}</row>`).join('');
  const parts = { 'xl/sharedStrings.xml': `<sst><si><t>${'长'.repeat(32_000)}</t></si></sst>` };
  await expect(read(xlsx({ 表: data(rows) }, parts))).rejects.toMatchObject({ code: 'table-too-large' });
});

test('refuses a workbook without text', async () => {
  await expect(read(xlsx({ 表: data('') }))).rejects.toMatchObject({ code: 'empty-file' });
});
