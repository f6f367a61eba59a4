import fc from 'fast-check';
import { analyze } from '../../src/analytics/analyze';
import { applySteps } from '../../src/analytics/apply-steps';
import { tasksOfParties } from '../../src/analytics/tasks-of-parties';
import { whatIf } from '../../src/analytics/what-if';
import type { WhatIfStep } from '../../src/analytics/what-if-types';
import type { Plan } from '../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { anyPlan, anyWeights } from './any-plan';
import { makePlan } from './make-plan';

const WEIGHTS = DEFAULT_SETTINGS.weights;

const PLAN = makePlan([
  { section: '一', lead: ['甲'], support: ['乙', '丙'] },
  { section: '一', lead: [['甲（某办）', '甲'], '乙'] },
  { section: '二', lead: ['乙'], support: ['甲'] },
  { section: '二', support: ['丙'] },
]);

/** Name, lead, support, weighted: before and after. */
const changes = (steps: readonly WhatIfStep[]) =>
  whatIf(PLAN, WEIGHTS, steps).units.map(({ name, before, after }) => [
    name,
    ...[before, after].map((side) => side && [side.row.lead, side.row.support, side.row.weighted]),
  ]);

describe('what if, on a plan made by hand', () => {
  it('two bodies were one: it counts once where both stood', () => {
    expect(changes([{ kind: 'merge', from: '乙', into: '甲' }])).toEqual([
      ['乙', [2, 1, 2.3], null],
      ['甲', [2, 1, 2.3], [3, 0, 3]],
    ]);
    const { touched, before, after } = whatIf(PLAN, WEIGHTS, [{ kind: 'merge', from: '乙', into: '甲' }]);
    expect(touched).toEqual([[0, 1, 2]]);
    expect([before.jointlyLed, after.jointlyLed]).toEqual([[1], []]);
    expect([before.lead.n, after.lead.n]).toEqual([2, 1]);
  });

  it('another body led one task', () => {
    expect(changes([{ kind: 'move', task: 't1', from: '甲', to: '丙' }])).toEqual([
      ['甲', [2, 1, 2.3], [1, 1, 1.3]],
      ['丙', [0, 2, 0.6], [1, 1, 1.3]],
    ]);
  });

  it('another body led all that one leads, also where it leads already', () => {
    expect(changes([{ kind: 'move-all', from: '甲', to: '乙' }])).toEqual([
      ['甲', [2, 1, 2.3], [0, 1, 0.3]],
      ['乙', [2, 1, 2.3], [3, 0, 3]],
    ]);
  });

  it('weights were others', () => {
    expect(changes([{ kind: 'weights', weights: { lead: 1, joint: 1, support: 1 } }])).toEqual([
      ['丙', [0, 2, 0.6], [0, 2, 2]],
      ['甲', [2, 1, 2.3], [2, 1, 3]],
      ['乙', [2, 1, 2.3], [2, 1, 3]],
    ]);
  });

  it('one supposition rests on those before it, and one that fits nothing changes nothing', () => {
    const steps: WhatIfStep[] = [
      { kind: 'merge', from: '丙', into: '乙' },
      { kind: 'move-all', from: '乙', to: '丁' },
      { kind: 'move', task: 't9', from: '甲', to: '乙' },
      { kind: 'merge', from: '丙', into: '甲' },
    ];
    expect(whatIf(PLAN, WEIGHTS, steps).touched).toEqual([[0, 3], [1, 2], [], []]);
    expect(changes(steps).find(([name]) => name === '丁')).toEqual(['丁', null, [2, 0, 2]]);
  });
});

describe('what if, on any plan', () => {
  const bodies = (plan: Plan) => analyze(plan, DEFAULT_SETTINGS).byUnit.map(({ name }) => name);
  /** A plan, and two of its bodies that are not the same. */
  const two = fc
    .tuple(anyPlan, fc.nat(), fc.nat())
    .map(([plan, i, j]) => {
      const names = bodies(plan);
      return { plan, from: names[i % names.length] ?? '', to: names[j % names.length] ?? '' };
    })
    .filter(({ from, to }) => from !== to);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const rowsOf = (plan: Plan, weights = WEIGHTS) => analyze(plan, { ...DEFAULT_SETTINGS, weights }).byUnit;

  it('merging, then counting, is counting, then adding without what both had', () => {
    fc.assert(
      fc.property(two, anyWeights, ({ plan, from, to }, weights) => {
        const after = applySteps(plan, weights, [{ kind: 'merge', from, into: to }]).plan;
        const [old, now] = [tasksOfParties(plan).units, tasksOfParties(after).units];
        const [a, b, both] = [old.get(from)!, old.get(to)!, now.get(to)!];
        const union = (one: readonly number[], other: readonly number[]) =>
          [...new Set([...one, ...other])].sort((x, y) => x - y);
        const without = (one: readonly number[], other: readonly number[]) => one.filter((t) => !other.includes(t));
        expect(now.has(from)).toBe(false);
        expect(both.total).toEqual(union(a.total, b.total));
        expect(both.total.length).toBe(
          a.total.length + b.total.length - a.total.filter((t) => b.total.includes(t)).length,
        );
        expect(both.lead).toEqual(union(a.lead, b.lead));
        expect(both.joint).toEqual(without(union(a.joint, b.joint), both.lead));
        expect(both.support).toEqual(without(union(a.support, b.support), union(both.lead, both.joint)));
        for (const [name, tasks] of old) {
          if (name !== from && name !== to) {
            expect(now.get(name)).toMatchObject({ lead: tasks.lead, joint: tasks.joint, support: tasks.support });
          }
        }
        const fractional = (of: Plan) => sum(rowsOf(of, weights).map((row) => row.fractional));
        expect(fractional(after)).toBeCloseTo(fractional(plan), 6);
      }),
      { numRuns: 40 },
    );
  });

  it('moving leads keeps every total but those of the two', () => {
    fc.assert(
      fc.property(two, ({ plan, from, to }) => {
        const { plan: after, touched } = applySteps(plan, WEIGHTS, [{ kind: 'move-all', from, to }]);
        const [old, now] = [tasksOfParties(plan).units, tasksOfParties(after).units];
        expect(touched[0]).toEqual(old.get(from)!.lead);
        expect(now.get(from)?.lead ?? []).toEqual([]);
        expect(now.get(to)!.lead).toEqual(
          [...new Set([...old.get(from)!.lead, ...old.get(to)!.lead])].sort((x, y) => x - y),
        );
        for (const [name, tasks] of old) {
          if (name !== from && name !== to) expect(now.get(name)!.total).toEqual(tasks.total);
        }
        const led = (of: Plan) => of.tasks.length - analyze(of, DEFAULT_SETTINGS).coverage.noLead.length;
        expect(led(after)).toBe(led(plan));
      }),
      { numRuns: 40 },
    );
  });

  it('one task moved is all moved, where it is the only one', () => {
    fc.assert(
      fc.property(two, ({ plan, from, to }) => {
        const leads = tasksOfParties(plan).units.get(from)!.lead;
        const steps = leads.map((t): WhatIfStep => ({ kind: 'move', task: plan.tasks[t]!.id, from, to }));
        const each = applySteps(plan, WEIGHTS, steps).plan;
        expect(each).toEqual(applySteps(plan, WEIGHTS, [{ kind: 'move-all', from, to }]).plan);
      }),
      { numRuns: 40 },
    );
  });

  it('says what changes and nothing else, and leaves the plan as it is', () => {
    const step = fc.constantFrom<'merge' | 'move-all' | 'weights'>('merge', 'move-all', 'weights');
    fc.assert(
      fc.property(two, step, anyWeights, ({ plan, from, to }, kind, weights) => {
        const given = structuredClone(plan);
        const one: WhatIfStep =
          kind === 'merge' ? { kind, from, into: to } : kind === 'move-all' ? { kind, from, to } : { kind, weights };
        const { units } = whatIf(plan, WEIGHTS, [one]);
        expect(plan).toEqual(given);
        const supposed = applySteps(plan, WEIGHTS, [one]);
        const after = new Map(rowsOf(supposed.plan, supposed.weights).map((row) => [row.name, row]));
        const told = new Map(units.map((unit) => [unit.name, unit]));
        for (const row of rowsOf(plan)) {
          const unit = told.get(row.name);
          if (unit) expect([unit.before?.row, unit.after?.row]).toEqual([row, after.get(row.name)]);
          else {
            const figures = ['lead', 'joint', 'support', 'total', 'weighted'] as const;
            for (const figure of figures) expect(row[figure]).toBeCloseTo(after.get(row.name)![figure], 6);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
