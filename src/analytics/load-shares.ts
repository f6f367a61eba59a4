// How one task is shared among its bodies, so that the fractional load of a plan adds up to its tasks.
import type { Weights } from '../model/settings';

/** How many bodies, and what part of a task, in each role. */
export interface ByRole {
  readonly lead: number;
  readonly joint: number;
  readonly support: number;
}

/**
 * The share of one body in each role, in a task that has `bodies` of each. The roles present form pools that share 1 in
 * proportion to their weights (a pool counts once, however many are in it); inside a pool all get the same. Where every
 * pool present weighs 0 the pools are equal. The definition is this product's own: docs/definitions.md.
 *
 * loadShares({ lead: 2, joint: 0, support: 3 }, { lead: 1, joint: 1, support: 0.3 })
 *   → lead 1 / 1.3 / 2 = 0.385, support 0.3 / 1.3 / 3 = 0.077: 2 × 0.385 + 3 × 0.077 = 1
 */
export function loadShares(bodies: ByRole, weights: Weights): ByRole {
  const pool = (role: keyof ByRole, weight: number) => (bodies[role] > 0 ? weight : 0);
  const all = pool('lead', weights.lead) + pool('joint', weights.joint) + pool('support', weights.support);
  const pools = pool('lead', 1) + pool('joint', 1) + pool('support', 1);
  const share = (role: keyof ByRole) => {
    if (bodies[role] === 0) return 0;
    return (all > 0 ? weights[role] / all : 1 / pools) / bodies[role];
  };
  return { lead: share('lead'), joint: share('joint'), support: share('support') };
}
