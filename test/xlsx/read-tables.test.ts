import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { FengongError } from '../../src/model/errors';
import { readTables } from '../../src/xlsx/read-tables';
import type { CellValue, Sheet } from '../../src/workbook/spec';
import { blank, featureSpec, TRICKY, workbook } from './feature-spec';
import { written } from './parts';

/** A sheet with one table that starts at `row`, `column`. */
function tableSheet(name: string, columns: string[], rows: CellValue[][], row = 0, column = 0): Sheet {
  const area = { row, column, rows: rows.length + 1, columns: columns.length };
  return {
    ...blank(name),
    blocks: [{ row, column, values: [columns, ...rows] }],
    tables: [{ name: 'FG_Tasks', area, columns }],
  };
}

/** A workbook as other programs write it: the parts given, and what leads to them. */
function foreign(parts: Record<string, string>): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (list: [string, string, string][]): string =>
    `<Relationships>${list.map(([id, type, to]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${to}"/>`).join('')}</Relationships>`;
  const files: Record<string, string> = {
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<x:workbook xmlns:x="x"><x:sheets><x:sheet name="甲 &amp; 乙" sheetId="1" r:id="rId7"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId7', 'worksheet', 'worksheets/a.xml'],
      ['rId8', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['rId9', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/_rels/a.xml.rels': relations([['rId1', 'table', '../tables/t.xml']]),
    'xl/sharedStrings.xml': '<sst/>',
    'xl/styles.xml': '<styleSheet/>',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

const table = (ref: string, names: string[], attributes = ''): string =>
  `<table id="1" name="t" displayName="FG_Tasks" ref="${ref}" ${attributes}><tableColumns>${names.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')}</tableColumns></table>`;

describe('what we wrote', () => {
  test('comes back with its place, its headers and its rows', async () => {
    const rows = TRICKY.map((text, index) => [String(index + 1), text, index * 1.5]);
    const bytes = await written(workbook(tableSheet('任务台账', ['序号', '工作任务', '完成率'], rows, 2, 1)));
    expect([...readTables(bytes)]).toEqual([
      ['FG_Tasks', { sheet: '任务台账', firstRow: 2, headers: ['序号', '工作任务', '完成率'], rows }],
    ]);
  });

  test('tables of several sheets are kept apart', async () => {
    const tables = readTables(await written(featureSpec));
    expect([...tables.keys()]).toEqual(['FG_Assignments']);
    expect(tables.get('FG_Assignments')?.rows[1]).toEqual(['省财政厅', '单位', '责任', '一', '1', 0.3]);
  });

  test('a table without rows has none', async () => {
    const bytes = await written(workbook(tableSheet('空表', ['甲', '乙'], [])));
    expect(readTables(bytes).get('FG_Tasks')?.rows).toEqual([]);
  });

  test('any cells come back as they were', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const cell = fc.oneof(
      text,
      fc.constantFrom(...TRICKY),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    const rows = fc.array(fc.tuple(fc.string({ minLength: 1 }), cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const bytes = await written(workbook(tableSheet('任务台账', ['甲', '乙\n丙', '丁&"<'], list)));
        const read = readTables(bytes).get('FG_Tasks');
        expect(read?.headers).toEqual(['甲', '乙\n丙', '丁&"<']);
        // -0 is written as 0: a sheet has one zero
        expect(read?.rows).toEqual(list.map((row) => row.map((value) => (value === 0 ? 0 : value))));
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('what others wrote', () => {
  test('inline strings, rich text, phonetic guides, formulas, booleans and errors', () => {
    const bytes = foreign({
      'xl/sharedStrings.xml':
        '<sst><si><r><t>省发展</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 改革委</t></r><rPh sb="0" eb="1"><t>sheng</t></rPh></si></sst>',
      'xl/worksheets/a.xml':
        '<x:worksheet><x:sheetData><x:row r="1"><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="B2" t="inlineStr"><x:is><x:r><x:t>a&lt;</x:t></x:r><x:r><x:t>b_x000D_c</x:t></x:r></x:is></x:c>' +
        '<x:c r="C2" t="str"><x:f>A2&amp;"x"</x:f><x:v>结果</x:v></x:c></x:row>' +
        '<x:row><x:c><x:v>1.50</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c></x:row>' +
        '</x:sheetData></x:worksheet>',
      'xl/tables/t.xml': table('A1:C3', ['甲', '乙', '丙']),
    });
    const read = readTables(bytes).get('FG_Tasks');
    expect(read?.sheet).toBe('甲 & 乙');
    expect(read?.rows).toEqual([
      ['省发展 改革委', 'a<b\rc', '结果'],
      [1.5, true, '#N/A'],
    ]);
  });

  test('days, in built-in, Chinese and custom formats; times and plain numbers stay numbers', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>' +
      '<numFmt numFmtId="165" formatCode="[h]:mm:ss"/><numFmt numFmtId="166" formatCode="0.0&quot;day&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>';
    const cells = [0, 1, 2, 3, 4, 5].map((s) => `<c s="${s}"><v>45352.75</v></c>`).join('');
    const bytes = foreign({
      'xl/styles.xml': styles,
      'xl/worksheets/a.xml': `<worksheet><sheetData><row r="5">${cells}<c t="d"><v>2024-03-01T00:00:00</v></c></row></sheetData></worksheet>`,
      'xl/tables/t.xml': table('A4:G5', ['a', 'b', 'c', 'd', 'e', 'f', 'g']),
    });
    expect(readTables(bytes).get('FG_Tasks')?.rows).toEqual([
      [45352.75, '2024-03-01', '2024-03-01', '2024-03-01', 45352.75, 45352.75, '2024-03-01'],
    ]);
  });

  test('a cell that has a type and no value is empty', () => {
    const cells = ['s', 'b', 'd', 'e'].map((type) => `<c t="${type}"/>`).join('');
    const bytes = foreign({
      'xl/sharedStrings.xml': '<sst><si><t>省财政厅</t></si></sst>',
      'xl/worksheets/a.xml': `<worksheet><sheetData><row r="2">${cells}<c t="n"><v>1</v></c></row></sheetData></worksheet>`,
      'xl/tables/t.xml': table('A1:E2', ['a', 'b', 'c', 'd', 'e']),
    });
    expect(readTables(bytes).get('FG_Tasks')?.rows).toEqual([[null, null, null, null, 1]]);
  });

  test('a total row is not data; a table may lack a header row', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData></worksheet>';
    const bytes = foreign({
      'xl/worksheets/a.xml': sheet,
      'xl/tables/t.xml': table('B1:B2', ['数'], 'headerRowCount="0" totalsRowCount="1"'),
    });
    expect(readTables(bytes).get('FG_Tasks')).toMatchObject({ firstRow: -1, rows: [[1]] });
  });
});

describe('bytes that are no workbook', () => {
  const codeOf = (bytes: Uint8Array): string => {
    try {
      readTables(bytes, '台账.xlsx');
    } catch (error) {
      return error instanceof FengongError ? error.code : `not refused: ${String(error)}`;
    }
    return 'read';
  };

  test('are refused by what is wrong with them', async () => {
    const whole = await written(featureSpec);
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const utf16 = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(codeOf(new Uint8Array())).toBe('empty-file');
    expect(codeOf(strToU8('序号,任务\n1,修路'))).toBe('not-a-workbook');
    expect(codeOf(new Uint8Array([...compound, ...new Array<number>(600).fill(0)]))).toBe('old-office-file');
    expect(codeOf(new Uint8Array([...compound, 1, ...utf16]))).toBe('encrypted-file');
    expect(codeOf(whole.slice(0, whole.length - 200))).toBe('damaged-file');
    expect(codeOf(zipSync({ 'word/document.xml': strToU8('<w:document/>') }))).toBe('not-a-workbook');
    expect(codeOf(readFileSync(__filename))).toBe('not-a-workbook');
  });

  test('a bomb is refused before it grows', () => {
    const bytes = foreign({
      'xl/worksheets/a.xml': ' '.repeat(60_000_000),
      'xl/tables/t.xml': table('A1:A2', ['甲']),
    });
    expect(bytes.length).toBeLessThan(200_000);
    expect(codeOf(bytes)).toBe('archive-bomb');
  });

  test('a byte flipped in a part is found', async () => {
    const whole = await written(featureSpec);
    const at = strFromU8(whole, true).indexOf('xl/sharedStrings.xml') + 40;
    const flipped = whole.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0x55;
    expect(unzipSync(whole)['xl/sharedStrings.xml']).toBeDefined();
    expect(codeOf(flipped)).toBe('damaged-file');
  });
});
