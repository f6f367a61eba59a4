// How one task is shared among its bodies, so that the fractional load of a plan adds up to its tasks. The definition is
// this product's own: docs/definitions.md.
import type { Weights } from '../model/settings';

/** A number for each role of a body. */
export interface ByRole {
  readonly lead: number;
  readonly joint: number;
  readonly support: number;
}

/** What part of a task each role has together, by the set of roles present (the bits of an index). */
export type RolePools = readonly ByRole[];

const HAS_LEAD = 1;
const HAS_JOINT = 2;
const HAS_SUPPORT = 4;

/**
 * The roles present in a task form pools that share 1 in proportion to their weights: a pool counts once, however many
 * are in it. Where every pool present weighs 0 the pools are equal.
 */
export function rolePools(weights: Weights): RolePools {
  return Array.from({ length: HAS_LEAD + HAS_JOINT + HAS_SUPPORT + 1 }, (_, present) => {
    const ifPresent = (of: ByRole): ByRole => ({
      lead: present & HAS_LEAD ? of.lead : 0,
      joint: present & HAS_JOINT ? of.joint : 0,
      support: present & HAS_SUPPORT ? of.support : 0,
    });
    const weighed = ifPresent(weights);
    const pools = sum(weighed) > 0 ? weighed : ifPresent({ lead: 1, joint: 1, support: 1 });
    const all = sum(pools) || 1;
    return { lead: pools.lead / all, joint: pools.joint / all, support: pools.support / all };
  });
}

const sum = ({ lead, joint, support }: ByRole) => lead + joint + support;

/**
 * What part of a task one body has, by its role, where so many bodies have each role: inside a pool all get the same.
 *
 * loadShares(rolePools({ lead: 1, joint: 1, support: 0.3 }), { lead: 2, joint: 0, support: 3 })
 *   → lead 1 / 1.3 / 2 = 0.385, support 0.3 / 1.3 / 3 = 0.077; 2 × 0.385 + 3 × 0.077 = 1
 */
export function loadShares(pools: RolePools, bodies: ByRole): ByRole {
  const present = (bodies.lead && HAS_LEAD) | (bodies.joint && HAS_JOINT) | (bodies.support && HAS_SUPPORT);
  const pool = pools[present]!;
  return {
    lead: pool.lead / (bodies.lead || 1),
    joint: pool.joint / (bodies.joint || 1),
    support: pool.support / (bodies.support || 1),
  };
}
