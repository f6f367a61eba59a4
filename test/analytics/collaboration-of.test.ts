import fc from 'fast-check';
import { analyze } from '../../src/analytics/analyze';
import { collaborationOf } from '../../src/analytics/collaboration-of';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { anyPlan, anyTasks } from './any-plan';
import { makePlan, type Name } from './make-plan';

it('finds who leads with whose support, and who stands together', () => {
  const plan = makePlan([
    { lead: ['甲'], support: ['乙', '丙'] },
    { lead: ['甲', '乙'], support: ['丙'] },
    { joint: ['甲', '丁'] },
  ]);
  expect(collaborationOf(plan)).toEqual({
    leadSupport: [
      { from: '甲', to: '丙', tasks: [0, 1] },
      { from: '甲', to: '乙', tasks: [0] },
      { from: '乙', to: '丙', tasks: [1] },
    ],
    together: [
      { from: '甲', to: '乙', tasks: [0, 1] },
      { from: '甲', to: '丙', tasks: [0, 1] },
      { from: '乙', to: '丙', tasks: [0, 1] },
      { from: '甲', to: '丁', tasks: [2] },
    ],
  });
  expect(collaborationOf(makePlan([]))).toEqual({ leadSupport: [], together: [] });
});

it('has the pairs of the matrix of units', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { rows, values } = analyze(plan, DEFAULT_SETTINGS).matrices.unitUnit;
      const pair = (...one: [from: string, to: string, tasks: number]) => JSON.stringify(one);
      const above = rows.flatMap((from, a) =>
        rows.flatMap((to, b) => (b > a && values[a]![b]! > 0 ? [pair(from, to, values[a]![b]!)] : [])),
      );
      const { together } = collaborationOf(plan);
      expect(together.map(({ from, to, tasks }) => pair(from, to, tasks.length)).sort()).toEqual(above.sort());
      expect(together.every(({ tasks }, i) => i === 0 || together[i - 1]!.tasks.length >= tasks.length)).toBe(true);
    }),
  );
});

it('equals a plain look at each task', () => {
  const canonical = (names: readonly Name[] = []) => names.map((name) => (typeof name === 'string' ? name : name[1]));
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      const plain = new Map<string, number[]>();
      tasks.forEach(({ lead, joint, support, groups }, t) => {
        const leads = new Set(canonical(lead));
        const supports = new Set([...canonical(support), ...canonical(groups)]);
        for (const name of [...leads, ...canonical(joint)]) supports.delete(name);
        for (const from of leads) {
          for (const to of supports) {
            const key = JSON.stringify([from, to]);
            plain.set(key, [...(plain.get(key) ?? []), t]);
          }
        }
      });
      const { leadSupport } = collaborationOf(makePlan(tasks));
      expect(new Map(leadSupport.map(({ from, to, tasks }) => [JSON.stringify([from, to]), tasks]))).toEqual(plain);
    }),
  );
});
