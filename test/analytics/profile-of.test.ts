import fc from 'fast-check';
import { analyze } from '../../src/analytics/analyze';
import { collaborationOf } from '../../src/analytics/collaboration-of';
import { profileOf, type Tally } from '../../src/analytics/profile-of';
import { tasksOfParties } from '../../src/analytics/tasks-of-parties';
import type { Matrix } from '../../src/analytics/types';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { anyPlan } from './any-plan';
import { makePlan } from './make-plan';

const TARGET = { indicator: '绿道', operator: '=', value: 30, unit: '公里', quote: '30公里' } as const;
const MADE = makePlan([
  { section: '二', leaders: ['王'], lead: ['甲'], support: ['乙'], viaAll: ['沈阳市', '大连市'], named: ['沈阳市'] },
  { section: '一', leaders: ['王', '李'], lead: ['乙'] },
  { section: '一', leaders: ['王'], support: ['甲'], groups: ['各成员单位'], viaAll: ['沈阳市'] },
  { lead: ['甲'], support: ['各成员单位'] },
]);
const PLAN = {
  ...MADE,
  tasks: MADE.tasks.map((task, t) => {
    if (t === 2) return { ...task, targets: [TARGET] };
    return t === 3 ? { ...task, deadline: '12月底前' } : task;
  }),
};

it('shows a unit', () => {
  expect(profileOf(PLAN, 'unit', '甲')).toEqual({
    tasks: [0, 2, 3],
    units: [
      { name: '各成员单位', tasks: [2, 3] },
      { name: '乙', tasks: [0] },
    ],
    supporters: [
      { name: '乙', tasks: [0] },
      { name: '各成员单位', tasks: [3] },
    ],
    supported: [],
    leads: [],
    leaders: [{ name: '王', tasks: [0, 2] }],
    regions: [
      { name: '沈阳市', tasks: [0, 2], named: [0] },
      { name: '大连市', tasks: [0], named: [] },
    ],
    sections: [
      { name: '二', tasks: [0] },
      { name: '一', tasks: [2] },
    ],
    targets: [{ task: 2, target: TARGET }],
    deadlines: [3],
  });
});

it('shows whom a unit supports', () => {
  expect(profileOf(PLAN, 'unit', '乙')).toMatchObject({ supporters: [], supported: [{ name: '甲', tasks: [0] }] });
  expect(profileOf(PLAN, 'leader', '王')).toMatchObject({ supporters: [], supported: [] });
});

it('shows a leader and a region', () => {
  expect(profileOf(PLAN, 'leader', '李')).toMatchObject({
    tasks: [1],
    leads: [{ name: '乙', tasks: [1] }],
    leaders: [{ name: '王', tasks: [1] }],
    regions: [],
  });
  expect(profileOf(PLAN, 'region', '大连市')).toMatchObject({
    tasks: [0],
    regions: [{ name: '沈阳市', tasks: [0], named: [0] }],
  });
});

it('shows a region as far as tasks name it', () => {
  expect(profileOf(PLAN, 'region', '沈阳市', true)).toMatchObject({
    tasks: [0],
    leads: [{ name: '甲', tasks: [0] }],
    regions: [{ name: '大连市', tasks: [0], named: [] }],
  });
  expect(profileOf(PLAN, 'region', '大连市', true)).toMatchObject({ tasks: [], units: [] });
});

it('knows whom it does not know', () => {
  expect(profileOf(PLAN, 'unit', '王')).toBeNull();
  expect(profileOf(makePlan([]), 'leader', '__proto__')).toBeNull();
});

it('has the figures of the workloads and matrices', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { byUnit, byLeader, byRegion, matrices } = analyze(plan, DEFAULT_SETTINGS);
      const { units } = tasksOfParties(plan);
      const { leadSupport } = collaborationOf(plan);
      const size = (tallies: readonly Tally[]) => new Map(tallies.map(({ name, tasks }) => [name, tasks.length]));
      const filled = ({ columns, values }: Matrix, row: number, except: string | null) =>
        new Map(
          columns.flatMap((name, c): [string, number][] => {
            const count = values[row]![c]!;
            return count > 0 && name !== except ? [[name, count]] : [];
          }),
        );
      byUnit.forEach(({ name, total }, row) => {
        const profile = profileOf(plan, 'unit', name)!;
        expect(profile.tasks).toEqual(units.get(name)!.total);
        expect(profile.tasks).toHaveLength(total);
        expect(size(profile.units)).toEqual(filled(matrices.unitUnit, row, name));
        expect(size(profile.regions)).toEqual(filled(matrices.unitRegion, row, null));
        expect(size(profile.sections)).toEqual(filled(matrices.unitSection, row, ''));
        const pairs = (own: 'from' | 'to', other: 'from' | 'to') =>
          leadSupport.filter((pair) => pair[own] === name).map((pair) => ({ name: pair[other], tasks: pair.tasks }));
        expect(profile.supporters).toEqual(pairs('from', 'to'));
        expect(profile.supported).toEqual(pairs('to', 'from'));
      });
      byLeader.forEach(({ name, tasks }, row) => {
        const profile = profileOf(plan, 'leader', name)!;
        expect(profile.tasks).toHaveLength(tasks);
        expect(size(profile.units)).toEqual(filled(matrices.leaderUnit, row, null));
      });
      for (const { name, named, total } of byRegion) {
        const profile = profileOf(plan, 'region', name)!;
        expect(profile.tasks).toHaveLength(total);
        const others = profile.units.flatMap((unit) => profileOf(plan, 'unit', unit.name)!.regions);
        for (const region of others) if (region.name === name) expect(region.named.length).toBeLessThanOrEqual(named);
      }
    }),
    { numRuns: 30 },
  );
});
