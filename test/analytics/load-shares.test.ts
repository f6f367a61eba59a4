import fc from 'fast-check';
import { loadShares } from '../../src/analytics/load-shares';
import { anyWeights } from './any-plan';

const WEIGHTS = { lead: 1, joint: 1, support: 0.3 };

it('gives all to a lead that stands alone, and 1/n to each of n', () => {
  expect(loadShares({ lead: 1, joint: 0, support: 0 }, WEIGHTS)).toEqual({ lead: 1, joint: 0, support: 0 });
  expect(loadShares({ lead: 4, joint: 0, support: 0 }, WEIGHTS).lead).toBe(0.25);
});

it('weighs a pool once, however many are in it', () => {
  const one = loadShares({ lead: 1, joint: 0, support: 1 }, WEIGHTS);
  const three = loadShares({ lead: 1, joint: 0, support: 3 }, WEIGHTS);
  expect(one.lead).toBeCloseTo(10 / 13, 12);
  expect(one.support).toBeCloseTo(3 / 13, 12);
  expect(three.lead).toBeCloseTo(10 / 13, 12);
  expect(three.support).toBeCloseTo(1 / 13, 12);
});

it('shares equally among pools that weigh nothing', () => {
  const none = { lead: 0, joint: 0, support: 0 };
  expect(loadShares({ lead: 1, joint: 0, support: 2 }, none)).toEqual({ lead: 0.5, joint: 0, support: 0.25 });
  expect(loadShares({ lead: 0, joint: 0, support: 2 }, WEIGHTS).support).toBe(0.5);
});

it('adds up to 1 wherever there is anybody, and to 0 where there is not', () => {
  const bodies = fc.record({ lead: fc.nat(5), joint: fc.nat(5), support: fc.nat(50) });
  fc.assert(
    fc.property(bodies, anyWeights, (count, weights) => {
      const share = loadShares(count, weights);
      const sum = count.lead * share.lead + count.joint * share.joint + count.support * share.support;
      expect(sum).toBeCloseTo(count.lead + count.joint + count.support > 0 ? 1 : 0, 12);
    }),
  );
});
