// Any plan at all, for property tests: names of the kind that break maps and keys, and words of every other kind.
import fc from 'fast-check';
import type { Plan } from '../../src/model/plan';
import { makePlan, type GivenTask, type Name } from './make-plan';

/** Names that merge or throw where keys are joined, coerced or looked up in an object. */
export const HARD_NAMES = [
  '',
  '-',
  '_',
  'a-b',
  'a',
  'b',
  '1',
  '01',
  '1.0',
  'null',
  '__proto__',
  'constructor',
  'values',
];

export const anyName: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...HARD_NAMES), fc.string({ maxLength: 3 }));

/** Now and then a name is a spelling of another; no other name ends so. */
const anySpelling: fc.Arbitrary<Name> = fc.oneof(
  { weight: 4, arbitrary: anyName },
  { weight: 1, arbitrary: anyName.map((name): Name => [`${name}（又名）`, name]) },
);

const names = (maxLength: number) => fc.array(anySpelling, { maxLength });

export const anyTask: fc.Arbitrary<GivenTask> = fc.record({
  section: fc.constantFrom('一', '二', '__proto__', null),
  leaders: names(2),
  lead: names(3),
  joint: names(2),
  support: names(4),
  groups: names(2),
  named: names(2),
  viaAll: names(3),
  leadRegions: names(1),
  allRegions: fc.boolean(),
  openEnded: fc.boolean(),
});

export const anyTasks: fc.Arbitrary<GivenTask[]> = fc.array(anyTask, { maxLength: 12 });

export const anyPlan: fc.Arbitrary<Plan> = anyTasks.map((tasks) => makePlan(tasks));

/** Weights as people set them, 0 included. */
export const anyWeights = fc.record({
  lead: fc.constantFrom(0, 0.5, 1, 2),
  joint: fc.constantFrom(0, 0.5, 1),
  support: fc.constantFrom(0, 0.1, 0.3, 1),
});
