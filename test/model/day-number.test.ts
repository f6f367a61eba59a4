import { dayNumber, isDateFormat, isoDay } from '../../src/model/day-number';

test('days as Excel counts them', () => {
  expect(dayNumber('1900-03-01')).toBe(61);
  expect(dayNumber('2024-03-01')).toBe(45352);
  expect(isoDay(45352)).toBe('2024-03-01');
  expect(isoDay(45352.99)).toBe('2024-03-01');
  // a workbook of an old Mac counts from 1904
  expect(isoDay(43890, true)).toBe('2024-03-01');
});

test.each([
  ['yyyy-mm-dd', true],
  ['yyyy"年"m"月"d"日"', true],
  ['[$-804]m/d;@', true],
  ['mmm', true],
  ['General', false],
  ['G/通用格式', false],
  ['#,##0.00_);[Red](#,##0.00)', false],
  ['0.0"day"', false],
  ['[h]:mm:ss', false],
  ['[h]:mm', false],
  ['mm:ss', false],
  ['@', false],
])('%s shows a day: %p', (code, is) => {
  expect(isDateFormat(code)).toBe(is);
});
