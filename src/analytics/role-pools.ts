// How one task is shared among its bodies, so that the fractional load of a plan adds up to its tasks. The definition is
// this product's own: docs/definitions.md.
import type { Weights } from '../model/settings';

/** A number for each role of a body. */
export interface ByRole {
  readonly lead: number;
  readonly joint: number;
  readonly support: number;
}

/** Which roles are present in a task, as the bits of an index. */
export const HAS_LEAD = 1;
export const HAS_JOINT = 2;
export const HAS_SUPPORT = 4;

/**
 * What part of a task each role has together, for each set of roles present (HAS_LEAD | HAS_SUPPORT …). The roles present
 * form pools that share 1 in proportion to their weights: a pool counts once, however many are in it; inside it all
 * get the same. Where every pool present weighs 0 the pools are equal.
 *
 * rolePools({ lead: 1, joint: 1, support: 0.3 })[HAS_LEAD | HAS_SUPPORT] → lead 1 / 1.3 = 0.769, support 0.3 / 1.3 = 0.231;
 * so with two leads and three support units each lead has 0.385 of the task, each support unit 0.077.
 */
export function rolePools(weights: Weights): readonly ByRole[] {
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
