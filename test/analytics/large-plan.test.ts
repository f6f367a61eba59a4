// A changed weight and a supposition over a plan of 20,000 tasks; how long they take is measured in bench/crosstab.ts.
import { analyze } from '../../src/analytics/analyze';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { whatIf } from '../../src/analytics/what-if';
import { makePlan, type GivenTask } from './make-plan';

const TASKS = 20_000;

const units = Array.from({ length: 60 }, (_, i) => `第${i}局`);
const leaders = Array.from({ length: 8 }, (_, i) => `领导${i}`);
const cities = Array.from({ length: 15 }, (_, i) => `第${i}市`);

const task = (_: unknown, t: number): GivenTask => ({
  section: String(t % 10),
  leaders: [leaders[(t * 7) % 8]!],
  lead: t % 9 === 0 ? [units[t % 60]!, units[(t + 1) % 60]!] : [units[(t * 13) % 60]!],
  support: [2, 3, 5].map((step) => units[(t * step + 30) % 60]!).filter((name, i, all) => all.indexOf(name) === i),
  viaAll: t % 3 === 0 ? [] : cities,
  named: t % 3 === 0 ? [cities[t % 15]!] : [],
});

test('the analytics of 20,000 tasks under changed weights', () => {
  const plan = makePlan(Array.from({ length: TASKS }, task));
  const before = analyze(plan, DEFAULT_SETTINGS).byUnit;
  const weights = { lead: 1, joint: 1, support: 0.5 };
  // half instead of 0.3 for each supported task
  const after = new Map(analyze(plan, { ...DEFAULT_SETTINGS, weights }).byUnit.map((row) => [row.name, row]));
  for (const { name, weighted, support } of before) {
    expect(after.get(name)!.weighted - weighted).toBeCloseTo(0.2 * support, 6);
  }
});

test('a merger of two bodies among 20,000 tasks', () => {
  const plan = makePlan(Array.from({ length: TASKS }, task));
  const merge = (into: string) => whatIf(plan, DEFAULT_SETTINGS.weights, [{ kind: 'merge', from: units[0]!, into }]);
  expect(merge(units[1]!).units.map(({ name, after }) => [name, after === null])).toEqual([
    [units[0], true],
    [units[1], false],
  ]);
});
