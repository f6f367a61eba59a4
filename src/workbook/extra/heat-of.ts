// The steps of the heat map of a cross-tab, the same on its sheet and in the pane.
import type { CrossTab, Measure } from '../../analytics/cross-tab-types';
import { heatShares, heatSteps, type HeatStep } from '../heat';

/** Measures whose numbers are whole. */
export const isWhole = (measure: Measure): boolean => measure !== 'weighted' && measure !== 'fractional';

export function heatOf({ cells }: CrossTab, measure: Measure): HeatStep[] {
  const most = cells.flat().reduce((largest, { value }) => Math.max(largest, value), 0);
  if (most === 0) return [];
  return isWhole(measure) ? heatSteps(most) : heatShares(most);
}
