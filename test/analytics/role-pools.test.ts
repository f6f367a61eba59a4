import fc from 'fast-check';
import { HAS_JOINT, HAS_LEAD, HAS_SUPPORT, rolePools } from '../../src/analytics/role-pools';
import { anyWeights } from './any-plan';

const pools = rolePools({ lead: 1, joint: 1, support: 0.3 });

it('gives all to a role that stands alone', () => {
  expect(pools[HAS_LEAD]).toEqual({ lead: 1, joint: 0, support: 0 });
  expect(pools[HAS_SUPPORT]).toEqual({ lead: 0, joint: 0, support: 1 });
});

it('shares in proportion to the weights of the roles present', () => {
  expect(pools[HAS_LEAD | HAS_SUPPORT]).toEqual({ lead: 1 / 1.3, joint: 0, support: 0.3 / 1.3 });
  expect(pools[HAS_LEAD | HAS_JOINT]).toEqual({ lead: 0.5, joint: 0.5, support: 0 });
});

it('shares equally among roles that weigh nothing', () => {
  const none = rolePools({ lead: 0, joint: 0, support: 0 });
  expect(none[HAS_LEAD | HAS_SUPPORT]).toEqual({ lead: 0.5, joint: 0, support: 0.5 });
  expect(rolePools({ lead: 0, joint: 1, support: 0 })[HAS_LEAD]).toEqual({ lead: 1, joint: 0, support: 0 });
});

it('adds up to 1 wherever there is anybody, and to 0 where there is not', () => {
  fc.assert(
    fc.property(anyWeights, (weights) => {
      rolePools(weights).forEach(({ lead, joint, support }, present) =>
        expect(lead + joint + support).toBeCloseTo(present === 0 ? 0 : 1, 12),
      );
    }),
  );
});
