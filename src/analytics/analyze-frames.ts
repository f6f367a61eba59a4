// The analytics of a plan: danfo.js frames in, danfo.js frames out.
import type { DataFrame } from 'danfojs';
import { FengongError } from '../model/errors';
import type { Weights } from '../model/settings';
import { balance } from './balance';
import { byLeader } from './by-leader';
import { byRegion } from './by-region';
import { byUnit } from './by-unit';
import { consistency } from './consistency';
import { coverage } from './coverage';
import { matrix } from './matrix';
import type { PlanFrames } from './plan-frames';
import { MATRIX_NAMES, type MatrixName } from './types';

/** The columns of each frame are those of the verb that makes it. */
export interface AnalyticsFrames {
  readonly byUnit: DataFrame;
  readonly byLeader: DataFrame;
  readonly byRegion: DataFrame;
  readonly matrices: Readonly<Record<MatrixName, DataFrame>>;
  readonly balance: DataFrame;
  readonly coverage: DataFrame;
  readonly pattern: DataFrame;
  readonly doubts: DataFrame;
}

/** Every result. Throws FengongError `bad-weight` (not a finite number of 0 or more), `too-many-parties`. */
export function analyzeFrames(frames: PlanFrames, weights: Weights): AnalyticsFrames {
  for (const [role, weight] of Object.entries(weights)) {
    if (!Number.isFinite(weight) || weight < 0) throw new FengongError('bad-weight', { role, weight });
  }
  const same = kept.get(frames) ?? whateverTheWeights(frames);
  kept.set(frames, same);
  const units = byUnit(frames, weights);
  return { ...same, byUnit: units, balance: balance({ ...same, byUnit: units }) };
}

type Weightless = Omit<AnalyticsFrames, 'byUnit' | 'balance'>;

/** So that a changed weight is answered in no time, however large the plan. */
const kept = new WeakMap<PlanFrames, Weightless>();

const whateverTheWeights = (frames: PlanFrames): Weightless => ({
  byLeader: byLeader(frames),
  byRegion: byRegion(frames),
  matrices: forEachMatrix((name) => matrix(frames, name)),
  coverage: coverage(frames),
  ...consistency(frames),
});

/** One value for each of the six matrices. */
export function forEachMatrix<Value>(make: (name: MatrixName) => Value): Record<MatrixName, Value> {
  return Object.fromEntries(MATRIX_NAMES.map((name) => [name, make(name)])) as Record<MatrixName, Value>;
}
