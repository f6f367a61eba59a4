import { cellsToText } from '../../../src/taskpane/boot/cells-to-text';

test('one column is lines of text', () => {
  expect(cellsToText([['1. 甲'], ['牵头单位：乙']])).toEqual({ text: '1. 甲\n牵头单位：乙', html: '' });
});

test('several columns are a table too, in which breaks stay inside their cell and marks are text', () => {
  expect(
    cellsToText([
      ['1', '甲\n乙'],
      ['2', '<丙&丁>'],
    ]),
  ).toEqual({
    text: '1\t甲\n乙\n2\t<丙&丁>',
    html: '<table><tr><td>1</td><td>甲<br>乙</td></tr><tr><td>2</td><td>&lt;丙&amp;丁&gt;</td></tr></table>',
  });
});

test('nothing selected is nothing', () => {
  expect(cellsToText([])).toEqual({ text: '', html: '' });
});
