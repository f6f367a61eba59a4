import { drawnArea, isSheetMark, markName, sheetMark } from '../../src/workbook/sheet-mark';
import { blank } from '../xlsx/feature-spec';

test('the mark of a sheet is a name that Excel takes, and refers to every cell the sheet fills', () => {
  const sheet = {
    ...blank('单位×章节'),
    blocks: [{ row: 2, column: 1, values: [['甲', 1, null]] }],
    merges: [{ row: 0, column: 0, rows: 1, columns: 6 }],
    formats: [{ area: { row: 2, column: 1, rows: 4, columns: 2 }, style: { bold: true } }],
  };
  expect(sheetMark(sheet)).toEqual({
    name: 'FG_Drawn_单位_章节',
    hidden: true,
    reference: { sheet: '单位×章节', row: 0, column: 0, rows: 6, columns: 6 },
  });
  expect([isSheetMark(markName('封面')), isSheetMark('FG_Workbook')]).toEqual([true, false]);
});

test('a sheet without a cell still has one that is ours', () => {
  expect(drawnArea(blank('透视'))).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});
