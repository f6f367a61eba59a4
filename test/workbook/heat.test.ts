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

test('the greatest count has the darkest colour, however small it is', () =>
  expect(heatSteps(1)).toEqual([{ from: 1, to: 1, step: 4 }]));

test('every count has exactly one step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (most) => {
      const steps = heatSteps(most);
      expect(steps[0]!.from).toBe(1);
      expect(steps.at(-1)!.to).toBe(most);
      steps.slice(1).forEach(({ from }, i) => expect(from).toBe(steps[i]!.to + 1));
    }),
  );
});
