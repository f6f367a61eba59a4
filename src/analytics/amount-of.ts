// What one body adds to a figure by standing in a task.
import type { Weights } from '../model/settings';
import type { Measure } from './cross-tab-types';
import { loadShares, rolePools } from './load-shares';
import { bodiesByRole, JOINT, LEAD, type PlanCodes } from './plan-codes';

/** amount(t, role): see Measure. `tasks` is not a measure of bodies. */
export function amountOf(
  codes: PlanCodes,
  measure: Exclude<Measure, 'tasks'>,
  weights: Weights,
): (t: number, role: number) => number {
  const nameOf = (role: number) => (role === LEAD ? 'lead' : role === JOINT ? 'joint' : 'support');
  if (measure === 'weighted') return (_, role) => weights[nameOf(role)];
  if (measure === 'fractional') {
    const pools = rolePools(weights);
    return (t, role) => loadShares(pools, bodiesByRole(codes.bodies.incidence, t))[nameOf(role)];
  }
  return (_, role) => (nameOf(role) === measure ? 1 : 0);
}
