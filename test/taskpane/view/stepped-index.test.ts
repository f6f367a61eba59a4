import { steppedIndex } from '../../../src/taskpane/view/stepped-index';

const ARROWS = ['ArrowLeft', 'ArrowRight'] as const;

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 3, 0],
  ['ArrowLeft', 0, 3],
  ['ArrowLeft', 2, 1],
  ['Home', 2, 0],
  ['End', 1, 3],
  ['Enter', 1, null],
])('%s from %d of 4 leads to %s', (key, from, to) => {
  expect(steppedIndex(key, from, 4, ARROWS)).toBe(to);
});
