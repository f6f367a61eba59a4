import { heightOf, linesOf, shorten, unitsOf, widthFor } from '../../src/workbook/measure';

describe('unitsOf', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['省发展改革委', 12],
    ['增长5.5%左右', 12],
    ['“等”', 6],
  ])('%s is %i', (text, units) => expect(unitsOf(text)).toBe(units));
});

describe('linesOf', () => {
  test.each([
    ['', 10, 1],
    ['省发展改革', 10, 1],
    ['省发展改革委', 10, 2],
    ['a\nb\nc', 10, 3],
    // the comma may not begin a line, so it takes its character along
    ['一二三四五，六', 10, 2],
    ['一二三四五，六七八九', 10, 3],
    // a word is not broken where it fits on a line of its own
    ['中文 information', 12, 2],
    ['abcdefghijklmnopqrstuvwxyz', 10, 3],
  ])('%j in %i characters takes %i', (text, width, lines) => expect(linesOf(text, width)).toBe(lines));

  test('larger text takes more', () => expect(linesOf('省发展改革委', 12, 20)).toBe(2));
});

test('heights stay under the tallest row of Excel', () => {
  expect(heightOf(1)).toBe(20);
  expect(heightOf(4)).toBe(63);
  expect(heightOf(100)).toBe(409);
});

test('widths keep to their limits', () => {
  expect(widthFor(['ab', '省财政厅'], 4, 40)).toBe(10);
  expect(widthFor(['ab'], 6, 40)).toBe(6);
  expect(widthFor(['省'.repeat(50)], 6, 40)).toBe(40);
});

test('a shortened text says so', () => {
  expect(shorten('省财政厅', 8)).toBe('省财政厅');
  expect(shorten('省财政厅省商务厅', 10)).toBe('省财政厅…');
});

test('numbers with 、 between them move to the next line together, as LibreOffice prints them', () => {
  expect(linesOf('第 1、2、4、11、12、13、14、17、20', 20)).toBe(3);
});
