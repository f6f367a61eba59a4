// How evenly slots are spread over the parties that have any. Neutral arithmetic: nothing here is called performance.
import type { DataFrame } from 'danfojs';
import { columnOf, frameOf, type Columns } from './frame';
import type { Analytics, Balance } from './types';

export type BalanceOf = keyof Analytics['balance'];
export type BalanceRow = Balance & { readonly of: BalanceOf };

export const BALANCE_COLUMNS: Columns<BalanceRow> = {
  of: 'string',
  n: 'int32',
  slots: 'int32',
  gini: 'float32',
  hhi: 'float32',
  equivalent: 'float32',
  cr3: 'float32',
  cr5: 'float32',
};

/**
 * The balance of leads, of support (joint roles included: all that stands beside a lead or shares a task without one), of
 * leaders and of regions, from the three workloads. Columns: BalanceRow.
 */
export function balance(loads: { byUnit: DataFrame; byLeader: DataFrame; byRegion: DataFrame }): DataFrame {
  const joint = columnOf<number>(loads.byUnit, 'joint');
  const slots: Record<BalanceOf, readonly number[]> = {
    lead: columnOf<number>(loads.byUnit, 'lead'),
    support: columnOf<number>(loads.byUnit, 'support').map((support, i) => support + joint[i]!),
    leaders: columnOf<number>(loads.byLeader, 'tasks'),
    regions: columnOf<number>(loads.byRegion, 'total'),
  };
  const rows = (Object.keys(slots) as BalanceOf[]).map((of): BalanceRow => ({ of, ..._balance(slots[of]) }));
  return frameOf(BALANCE_COLUMNS, rows);
}

/**
 * Concentration of `slots` over the parties that have at least one. All 0 where nobody has.
 *
 * Gini, with x sorted up and i counted from 1: 2 Σ i·x_i / (n Σ x) − (n + 1) / n (Sen, On Economic Inequality, 1973);
 * 0 where all have the same, (n − 1) / n where one has everything. HHI: Σ share², here in 1/n … 1 (Hirschman 1945,
 * Herfindahl 1950). Its inverse is the numbers equivalent (Adelman 1969). CRk: the share of the k largest.
 */
export function _balance(slots: readonly number[]): Balance {
  const up = slots.filter((x) => x > 0).sort((a, b) => a - b);
  const n = up.length;
  const sum = up.reduce((all, x) => all + x, 0);
  if (n === 0) return { n: 0, slots: 0, gini: 0, hhi: 0, equivalent: 0, cr3: 0, cr5: 0 };
  const ranked = up.reduce((all, x, i) => all + (i + 1) * x, 0);
  const squares = up.reduce((all, x) => all + x * x, 0);
  const top = (k: number) => up.slice(-k).reduce((all, x) => all + x, 0) / sum;
  return {
    n,
    slots: sum,
    gini: (2 * ranked) / (n * sum) - (n + 1) / n,
    hhi: squares / (sum * sum),
    equivalent: (sum * sum) / squares,
    cr3: top(3),
    cr5: top(5),
  };
}
