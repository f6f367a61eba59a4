import { covers, yearsOfName } from '../../../src/parser/parties/years-of-name';

test.each([
  ['2018年11月起更名', null, 2018],
  ['2018年前', null, 2018],
  ['2013年至2018年', 2013, 2018],
  ['2021年起', 2021, null],
  ['原名', null, null],
])('%s', (note, from, to) => {
  expect(yearsOfName(note)).toEqual({ from, to });
});

test('both years are included', () => {
  const years = { from: 2013, to: 2018 };
  expect([2012, 2013, 2018, 2019].map((year) => covers(years, year))).toEqual([false, true, true, false]);
});
