import { weightedLoad } from '../../src/analytics/by-unit';

const WEIGHTS = { lead: 1, joint: 0.5, support: 0.3 };

it('weighs roles', () => {
  expect(weightedLoad({ lead: 2, joint: 3, support: 10 }, WEIGHTS)).toBe(6.5);
});

it('is free of the noise of binary fractions', () => {
  // 3 × 0.3 is 0.8999999999999999 in doubles
  expect(weightedLoad({ lead: 0, joint: 0, support: 3 }, WEIGHTS)).toBe(0.9);
});
