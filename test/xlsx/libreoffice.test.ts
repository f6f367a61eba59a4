// What an independent program makes of the file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue, Sheet } from '../../src/workbook/spec';
import { readTables } from '../../src/xlsx/read-tables';
import { convert, sheetsOf } from '../support/libreoffice';
import { blank, featureSpec, TRICKY, workbook } from './feature-spec';
import { written } from './parts';

const folder = mkdtempSync(join(tmpdir(), 'fengong-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of `bytes` in the folder. */
function saved(bytes: Uint8Array, name: string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('LibreOffice', () => {
  test('computes the PivotTables to the numbers of a plain count', async () => {
    const source = featureSpec.sheets.find(({ name }) => name === '责任明细')?.blocks[0]?.values.slice(1) ?? [];
    const leads = source.filter(([, , role]) => role === '牵头');
    const count = (unit: CellValue, section: CellValue): number =>
      leads.filter(([name, , , chapter]) => name === unit && chapter === section).length;

    const file = saved(await written(featureSpec), 'pivots.xlsx');
    const [, lines = []] = [...sheetsOf(file, join(folder, 'csv'))].find(([name]) => name.includes('透视')) ?? [];
    const line = (name: string): string[] => lines.find(([first]) => first === name) ?? [];
    expect(lines.find(([first]) => first === '名称')?.slice(1, 3)).toEqual(['一', '二']);
    for (const unit of ['省发展改革委', '省财政厅']) {
      expect(line(unit).slice(1, 3).map(Number)).toEqual([count(unit, '一'), count(unit, '二')]);
    }
  }, 60_000);

  test('saves a copy whose tables read the same; what looks like a formula is still text', async () => {
    const columns = ['序号', '工作任务', '完成率', '填报日期'];
    const rows: CellValue[][] = TRICKY.map((text, index) => [String(index + 1), text, index / 4, 45352]);
    const area = { row: 2, column: 1, rows: rows.length + 1, columns: 4 };
    const days = { ...area, row: 3, column: 4, rows: rows.length, columns: 1 };
    const sheet: Sheet = {
      ...blank('任务台账'),
      blocks: [{ row: 2, column: 1, values: [columns, ...rows] }],
      formats: [{ area: days, style: { numberFormat: 'yyyy-mm-dd' } }],
      tables: [{ name: 'FG_Tasks', area, columns }],
    };
    convert(saved(await written(workbook(sheet)), 'tables.xlsx'), 'xlsx', join(folder, 'out'));
    const copy = new Uint8Array(readFileSync(join(folder, 'out', 'tables.xlsx')));
    expect(readTables(copy).get('FG_Tasks')).toEqual({
      sheet: '任务台账',
      firstRow: 2,
      headers: columns,
      rows: rows.map(([no, text, done]) => [no, text, done, '2024-03-01']),
    });
  }, 60_000);
});
