import fc from 'fast-check';
import { _balance } from '../../src/analytics/balance';

it('is all 0 where nobody has anything', () => {
  const none = { n: 0, slots: 0, gini: 0, hhi: 0, equivalent: 0, cr3: 0, cr5: 0 };
  expect(_balance([])).toEqual(none);
  expect(_balance([0, 0])).toEqual(none);
});

it('is even where all have the same', () => {
  expect(_balance([3, 3, 3, 3])).toEqual({ n: 4, slots: 12, gini: 0, hhi: 0.25, equivalent: 4, cr3: 0.75, cr5: 1 });
});

it('gives the figures worked by hand', () => {
  // shares 0.4 0.3 0.2 0.1: Gini 2 (1·1 + 2·2 + 3·3 + 4·4) / (4 · 10) − 5/4 = 0.25; HHI 0.16 + 0.09 + 0.04 + 0.01
  const figures = _balance([4, 1, 0, 3, 2]);
  expect(figures).toMatchObject({ n: 4, slots: 10, hhi: 0.3, cr3: 0.9, cr5: 1 });
  expect(figures.gini).toBeCloseTo(0.25, 12);
  expect(figures.equivalent).toBeCloseTo(10 / 3, 12);
});

it('has the Gini of the mean difference, on any slots', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 }), (slots) => {
      const sum = slots.reduce((a, b) => a + b, 0);
      const differences = slots.flatMap((a) => slots.map((b) => Math.abs(a - b))).reduce((a, b) => a + b, 0);
      expect(_balance(slots).gini).toBeCloseTo(differences / (2 * slots.length * sum), 9);
    }),
  );
});
