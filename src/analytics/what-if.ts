// Before and after: what would follow from a few suppositions, figure by figure, each with its tasks.
import type { Plan } from '../model/plan';
import type { Weights } from '../model/settings';
import { applySteps, type Supposed } from './apply-steps';
import { _balance } from './balance';
import { bodiesAlone } from './bodies-alone';
import { byUnit, UNIT_COLUMNS } from './by-unit';
import { rowsOf } from './frame';
import { planFrames } from './plan-frames';
import { tasksOfUnits } from './tasks-of-parties';
import type { UnitRow } from './types';
import type { UnitChange, UnitSide, WhatIf, WhatIfStep, WholeSide } from './what-if-types';

/** `plan` and what is supposed of it have the same tasks in the same places. */
export function whatIf(plan: Plan, weights: Weights, steps: readonly WhatIfStep[]): WhatIf {
  const supposed = suppose(plan, weights, steps);
  const before = sideOf(plan, weights);
  const after = sideOf(supposed.plan, supposed.weights);
  const names = new Set([...before.units.keys(), ...after.units.keys()]);
  const units = [...names]
    .map((name): UnitChange => ({
      name,
      before: before.units.get(name) ?? null,
      after: after.units.get(name) ?? null,
    }))
    .filter(hasChanged)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  return { touched: supposed.touched, units, before: before.whole, after: after.whole };
}

/** The plan that was supposed last: other weights over it cost only the counting, as its frames are made already. */
const last = new WeakMap<Plan, { readonly steps: string; readonly plan: Plan }>();

function suppose(plan: Plan, weights: Weights, steps: readonly WhatIfStep[]): Supposed {
  const bodies = bodiesAlone(plan);
  const changing = JSON.stringify(steps.filter(({ kind }) => kind !== 'weights'));
  const supposed = applySteps(bodies, weights, steps);
  // nothing but weights: the frames of the plan itself are made
  if (supposed.plan === bodies) return { ...supposed, plan };
  const known = last.get(plan);
  if (known?.steps === changing) return { ...supposed, plan: known.plan };
  last.set(plan, { steps: changing, plan: supposed.plan });
  return supposed;
}

function sideOf(plan: Plan, weights: Weights): { units: ReadonlyMap<string, UnitSide>; whole: WholeSide } {
  const frames = planFrames(plan);
  const rows = rowsOf(UNIT_COLUMNS, byUnit(frames, weights));
  const units = tasksOfUnits(frames.codes);
  const { leads } = frames.codes;
  return {
    units: new Map(rows.map((row) => [row.name, { row, tasks: units.get(row.name)! }])),
    whole: {
      lead: _balance(rows.map(({ lead }) => lead)),
      weighted: _balance(rows.map(({ weighted }) => weighted)),
      jointlyLed: [...leads.keys()].filter((t) => leads[t]! > 1),
    },
  };
}

/** Shares of tasks change a little for everybody who stands in them: that alone is no change to tell. */
const FIGURES = ['lead', 'joint', 'support', 'total', 'weighted'] as const satisfies readonly (keyof UnitRow)[];

/** By how much a figure changes; free of the noise of binary fractions. */
const change = ({ before, after }: UnitChange, figure: (typeof FIGURES)[number]): number =>
  Math.abs(Number(((after?.row[figure] ?? 0) - (before?.row[figure] ?? 0)).toPrecision(9)));

const TINY = 1e-9;
const hasChanged = (unit: UnitChange): boolean => FIGURES.some((figure) => change(unit, figure) > TINY);
const sizeOf = (unit: UnitChange): number => change(unit, 'lead') + change(unit, 'total') + change(unit, 'weighted');
