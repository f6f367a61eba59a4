import { isSubsequence } from '../../../src/taskpane/search/is-subsequence';

test.each([
  ['发改委', '省发展改革委', true],
  ['改发委', '省发展改革委', false],
  ['', '省发展改革委', true],
  ['省发展改革委', '省发展改革委', true],
  ['委委', '省发展改革委', false],
  ['𠀀乙', '甲𠀀乙', true],
])('%s of %s: %s', (part, whole, expected) => {
  expect(isSubsequence(part, whole)).toBe(expected);
});
