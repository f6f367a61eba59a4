import { isDark } from '../../../src/taskpane/boot/is-dark';

test.each([
  ['#FFFFFF', true, false],
  ['#E6E6E6', true, false],
  ['#666666', false, true],
  ['#262626', false, true],
  ['#0078D7', false, false],
])('Office background %s is decided by its luminance', (color, system, expected) => {
  expect(isDark(color, system)).toBe(expected);
});

test('without a colour from Office the system decides', () => {
  expect(isDark(undefined, true)).toBe(true);
  expect(isDark('', false)).toBe(false);
});
