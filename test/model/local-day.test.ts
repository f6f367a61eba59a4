import { localDay } from '../../src/model/local-day';

test("the day is that of the person's clock, not of Greenwich", () => {
  expect(localDay(new Date(2024, 2, 1, 0, 5))).toBe('2024-03-01');
  expect(localDay(new Date(2024, 11, 31, 23, 55))).toBe('2024-12-31');
});
