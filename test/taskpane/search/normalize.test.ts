import { normalize, wordsOf } from '../../../src/taskpane/search/normalize';

test('full-width letters, digits and brackets become half-width, capitals small', () => {
  expect(normalize('ＦＧＷ（１２）')).toBe('fgw(12)');
});

test('a query is parted by white space, enumeration commas and commas', () => {
  expect(wordsOf('　王健  沈阳、绿道，5G ')).toEqual(['王健', '沈阳', '绿道', '5g']);
  expect(wordsOf(' 、')).toEqual([]);
});
