// The workbook of the bundled plan, against the figures that were counted by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analytics/analyze';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parsePlan } from '../../src/parser/parse-plan';
import { contextOf } from '../../src/workbook/context';
import { describeWorkbook } from '../../src/workbook/describe-workbook';
import { cellsIn, gridOf, sheetNamed, tableRows } from './cells';
import { checkWorkbook } from './invariants';

const text = readFileSync(join(__dirname, '../../seeds/2024-liaoning.md'), 'utf8');
const lines = text.split('\n').map((line, index) => ({ at: index + 1, text: line }));
const plan = parsePlan({ name: '2024-liaoning.md', sha256: '0'.repeat(64), lines }, DEFAULT_SETTINGS);
const spec = describeWorkbook(contextOf(plan, analyze(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS, '2024-03-01'));

test('every rule holds', () => checkWorkbook(spec));

test('the six figures of the cover', () => {
  const figures = gridOf(sheetNamed(spec, '封面'))[2]!.filter((cell) => cell !== undefined);
  expect(figures).toEqual([228, 10, 43, 53, 8, 15]);
});

test('leaders and cities as counted', () => {
  const leaders = cellsIn(sheetNamed(spec, '领导工作量'), { row: 3, column: 1, rows: 8, columns: 2 });
  expect(leaders).toEqual([
    ['王健', 68],
    ['靳国卫', 48],
    ['霍步刚', 36],
    ['王利波', 29],
    ['张立林', 17],
    ['高涛', 17],
    ['郭彩云', 13],
    ['郑艺', 2],
  ]);
  const cities = cellsIn(sheetNamed(spec, '各市工作量'), { row: 3, column: 1, rows: 15, columns: 4 });
  expect(cities[0]).toEqual(['沈阳市', 23, 176, 199]);
  expect(cities[1]).toEqual(['大连市', 22, 176, 198]);
  expect(cities[13]).toEqual(['朝阳市', 9, 176, 185]);
  expect(cities[14]).toEqual(['省沈抚示范区', 176, null, 176]);
});

test('a row for each task and each target, and tasks per section', () => {
  expect(tableRows(sheetNamed(spec, '任务台账'))).toHaveLength(228);
  expect(gridOf(sheetNamed(spec, '量化目标')).slice(3)).toHaveLength(49);
  const matrix = sheetNamed(spec, '各市×章节');
  expect(cellsIn(matrix, { row: 19, column: 0, rows: 1, columns: 11 })[0]).toEqual([
    '本章任务数',
    ...[11, 45, 16, 27, 21, 31, 11, 21, 40, 5],
  ]);
});

test('what deserves a look comes first', () => {
  const rows = gridOf(sheetNamed(spec, '核查')).slice(3);
  expect(rows.slice(0, 5).map((cells) => cells[2])).toEqual(['37', '69', '71', '222', '190']);
});

test('a size that opens at once', () => {
  const cells = spec.sheets.flatMap((sheet) => sheet.blocks.map(({ values }) => values.length * values[0]!.length));
  expect(cells.reduce((a, b) => a + b, 0)).toBeLessThan(140_000);
});
