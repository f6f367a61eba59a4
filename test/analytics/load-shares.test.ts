import fc from 'fast-check';
import { loadShares, rolePools } from '../../src/analytics/load-shares';
import { anyWeights } from './any-plan';

const pools = rolePools({ lead: 1, joint: 1, support: 0.3 });

it('gives all to a lead that stands alone, and 1/n to each of n', () => {
  expect(loadShares(pools, { lead: 1, joint: 0, support: 0 })).toEqual({ lead: 1, joint: 0, support: 0 });
  expect(loadShares(pools, { lead: 4, joint: 0, support: 0 }).lead).toBe(0.25);
  expect(loadShares(pools, { lead: 0, joint: 0, support: 2 }).support).toBe(0.5);
});

it('weighs a pool once, however many are in it', () => {
  expect(loadShares(pools, { lead: 1, joint: 0, support: 1 })).toEqual({ lead: 1 / 1.3, joint: 0, support: 0.3 / 1.3 });
  expect(loadShares(pools, { lead: 1, joint: 0, support: 3 })).toEqual({
    lead: 1 / 1.3,
    joint: 0,
    support: 0.3 / 1.3 / 3,
  });
  expect(loadShares(pools, { lead: 2, joint: 4, support: 0 })).toEqual({ lead: 0.25, joint: 0.125, support: 0 });
});

it('shares equally among pools that weigh nothing', () => {
  const none = rolePools({ lead: 0, joint: 0, support: 0 });
  expect(loadShares(none, { lead: 1, joint: 0, support: 2 })).toEqual({ lead: 0.5, joint: 0, support: 0.25 });
  const noLead = rolePools({ lead: 0, joint: 1, support: 0 });
  expect(loadShares(noLead, { lead: 1, joint: 0, support: 1 })).toEqual({ lead: 0.5, joint: 0, support: 0.5 });
  expect(loadShares(noLead, { lead: 1, joint: 1, support: 0 })).toEqual({ lead: 0, joint: 1, support: 0 });
});

it('adds up to 1 wherever there is anybody, and to 0 where there is not', () => {
  const bodies = fc.record({ lead: fc.nat(5), joint: fc.nat(5), support: fc.nat(50) });
  fc.assert(
    fc.property(bodies, anyWeights, (count, weights) => {
      const share = loadShares(rolePools(weights), count);
      const sum = count.lead * share.lead + count.joint * share.joint + count.support * share.support;
      expect(sum).toBeCloseTo(count.lead + count.joint + count.support > 0 ? 1 : 0, 12);
    }),
  );
});
