import fc from 'fast-check';
import { heatSteps } from '../../src/workbook/heat';

test('five steps that widen', () =>
  expect(heatSteps(40).map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [2, 6],
    [7, 14],
    [15, 25],
    [26, 40],
  ]));

test('small counts stay light', () => {
  expect(heatSteps(0)).toEqual([]);
  expect(heatSteps(1)).toEqual([{ from: 1, to: 1, step: 0 }]);
  expect(heatSteps(3).map(({ from, to, step }) => [from, to, step])).toEqual([
    [1, 1, 0],
    [2, 2, 1],
    [3, 3, 2],
  ]);
});

test('every count has exactly one step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (most) => {
      const steps = heatSteps(most);
      expect(steps[0]!.from).toBe(1);
      expect(steps.at(-1)!.to).toBe(most);
      expect(steps).toHaveLength(Math.min(5, most));
      steps.slice(1).forEach(({ from }, i) => expect(from).toBe(steps[i]!.to + 1));
    }),
  );
});
