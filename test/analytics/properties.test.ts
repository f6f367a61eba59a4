// What must hold for any plan at all.
import fc from 'fast-check';
import { analyze } from '../../src/analytics/analyze';
import { cellsOf } from '../../src/analytics/cells-of';
import { tasksOfParties } from '../../src/analytics/tasks-of-parties';
import { MATRIX_NAMES, type Analytics, type Matrix } from '../../src/analytics/types';
import type { Plan } from '../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { anyPlan, anyTasks, anyWeights } from './any-plan';
import { makePlan, type GivenTask, type Name } from './make-plan';

const analyticsOf = (plan: Plan) => analyze(plan, DEFAULT_SETTINGS);
const sum = (numbers: readonly number[]) => numbers.reduce((all, x) => all + x, 0);
const canonical = (name: Name) => (typeof name === 'string' ? name : name[1]);
const unique = (...lists: (readonly Name[] | undefined)[]) =>
  new Set(lists.flatMap((list) => (list ?? []).map(canonical)));

describe('workloads', () => {
  it('equal a plain count by Map, on any names', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const units = new Map<string, { lead: number; joint: number; support: number }>();
        const leaders = new Map<string, number>();
        const regions = new Map<string, { named: number; viaAll: number }>();
        for (const task of tasks) {
          for (const name of unique(task.lead, task.joint, task.support, task.groups)) {
            const row = units.get(name) ?? { lead: 0, joint: 0, support: 0 };
            if (unique(task.lead).has(name)) row.lead++;
            else if (unique(task.joint).has(name)) row.joint++;
            else row.support++;
            units.set(name, row);
          }
          for (const name of unique(task.leaders)) leaders.set(name, (leaders.get(name) ?? 0) + 1);
          for (const name of unique(task.named, task.leadRegions, task.viaAll)) {
            const row = regions.get(name) ?? { named: 0, viaAll: 0 };
            if (unique(task.named, task.leadRegions).has(name)) row.named++;
            else row.viaAll++;
            regions.set(name, row);
          }
        }
        const { byUnit, byLeader, byRegion } = analyticsOf(makePlan(tasks));
        expect(new Map(byUnit.map(({ name, lead, joint, support }) => [name, { lead, joint, support }]))).toEqual(
          units,
        );
        expect(new Map(byLeader.map(({ name, tasks }) => [name, tasks]))).toEqual(leaders);
        expect(new Map(byRegion.map(({ name, named, viaAll }) => [name, { named, viaAll }]))).toEqual(regions);
        expect([byUnit.length, byLeader.length, byRegion.length]).toEqual([units.size, leaders.size, regions.size]);
      }),
      { numRuns: 300 },
    );
  });

  it('add up in every row, and are sorted', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { byUnit, byLeader, byRegion } = analyticsOf(plan);
        for (const row of byUnit) {
          expect(row.soleLead + row.jointLead).toBe(row.lead);
          expect(row.lead + row.joint + row.support).toBe(row.total);
        }
        for (const row of byLeader) expect(row.sole + row.shared).toBe(row.tasks);
        for (const row of byRegion) expect(row.named + row.viaAll).toBe(row.total);
        const isDown = (rank: readonly (readonly [number, number])[]) =>
          rank.every(([a, b], i) => i === 0 || rank[i - 1]![0] > a || (rank[i - 1]![0] === a && rank[i - 1]![1] >= b));
        expect(isDown(byUnit.map(({ total, lead }) => [total, lead]))).toBe(true);
        expect(isDown(byLeader.map(({ tasks }) => [tasks, 0]))).toBe(true);
        expect(isDown(byRegion.map(({ total, named }) => [total, named]))).toBe(true);
      }),
    );
  });

  it('share tasks that are worth 1 each, whatever the weights', () => {
    fc.assert(
      fc.property(anyTasks, anyWeights, (tasks, weights) => {
        const { byUnit } = analyze(makePlan(tasks), { ...DEFAULT_SETTINGS, weights });
        const shared = tasks.filter((task) => unique(task.lead, task.joint, task.support, task.groups).size > 0);
        expect(Math.abs(sum(byUnit.map(({ fractional }) => fractional)) - shared.length)).toBeLessThan(1e-9);
      }),
    );
  });

  it('count sections as the matrices do', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { byUnit, byLeader, byRegion, matrices } = analyticsOf(plan);
        const touched = ({ values, columns }: Matrix) =>
          values.map((row) => row.filter((cell, c) => cell > 0 && columns[c] !== '').length);
        expect(byUnit.map(({ sections }) => sections)).toEqual(touched(matrices.unitSection));
        expect(byLeader.map(({ sections }) => sections)).toEqual(touched(matrices.leaderSection));
        expect(byRegion.map(({ sections }) => sections)).toEqual(touched(matrices.regionSection));
      }),
    );
  });
});

describe('matrices', () => {
  it('have the rows and columns of the workloads, and their totals as margins', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { byUnit, byLeader, byRegion, matrices } = analyticsOf(plan);
        const units = byUnit.map(({ name }) => name);
        expect(matrices.unitSection.rows).toEqual(units);
        expect(matrices.leaderUnit.rows).toEqual(byLeader.map(({ name }) => name));
        expect(matrices.leaderUnit.columns).toEqual(units);
        expect(matrices.unitRegion.columns).toEqual(byRegion.map(({ name }) => name));
        const rowSums = ({ values }: Matrix) => values.map(sum);
        expect(rowSums(matrices.unitSection)).toEqual(byUnit.map(({ total }) => total));
        expect(rowSums(matrices.regionSection)).toEqual(byRegion.map(({ total }) => total));
        expect(rowSums(matrices.leaderSection)).toEqual(byLeader.map(({ tasks }) => tasks));
        const { values } = matrices.unitUnit;
        expect(values.map((row, i) => row[i])).toEqual(byUnit.map(({ total }) => total));
        expect(values.map((row, r) => row.map((_, c) => values[c]![r]))).toEqual(values);
      }),
    );
  });

  it('lead from every cell to exactly its tasks', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...MATRIX_NAMES), (plan, name) => {
        const { rows, columns, values } = analyticsOf(plan).matrices[name];
        const cells = cellsOf(plan, name);
        const expected = rows.flatMap((row, r) =>
          columns.flatMap((column, c) => (values[r]![c]! > 0 ? [{ row, column, size: values[r]![c]! }] : [])),
        );
        expect(cells.map(({ row, column, tasks }) => ({ row, column, size: new Set(tasks).size }))).toEqual(expected);
        for (const { tasks } of cells) expect([...tasks].sort((a, b) => a - b)).toEqual(tasks);
      }),
    );
  });
});

describe('tasksOfParties', () => {
  it('leads from every count of a workload to exactly its tasks', () => {
    const sizes = (counts: Readonly<Record<string, readonly number[]>>) =>
      Object.fromEntries(Object.entries(counts).map(([count, tasks]) => [count, new Set(tasks).size]));
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { byUnit, byLeader, byRegion } = analyticsOf(plan);
        const { units, leaders, regions } = tasksOfParties(plan);
        expect([...units.keys()]).toEqual(byUnit.map(({ name }) => name));
        for (const row of byUnit) expect(row).toMatchObject(sizes(units.get(row.name)!));
        for (const row of byLeader) expect(row).toMatchObject(sizes(leaders.get(row.name)!));
        for (const row of byRegion) expect(row).toMatchObject(sizes(regions.get(row.name)!));
      }),
    );
  });
});

describe('what changes nothing', () => {
  /** Figures by name, whatever the order; the fractional load is a sum of fractions and compared on its own. */
  const figures = ({ byUnit, byLeader, byRegion, matrices, balance }: Analytics) => ({
    units: new Map(byUnit.map((row) => [row.name, { ...row, fractional: null }])),
    leaders: new Map(byLeader.map((row) => [row.name, row])),
    regions: new Map(byRegion.map((row) => [row.name, row])),
    cells: new Set(
      MATRIX_NAMES.flatMap((name) =>
        matrices[name].rows.flatMap((row, r) =>
          matrices[name].columns.map((column, c) => JSON.stringify([name, row, column, matrices[name].values[r]![c]])),
        ),
      ),
    ),
    balance,
  });

  it('is the order of the tasks', () => {
    const shuffled = anyTasks.chain((tasks) =>
      fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length, maxLength: tasks.length })),
    );
    fc.assert(
      fc.property(shuffled, ([tasks, other]) => {
        const sections = ['一', '二', '__proto__'];
        const before = analyticsOf(makePlan(tasks, sections));
        const after = analyticsOf(makePlan(other, sections));
        expect(figures(after)).toEqual(figures(before));
        const load = new Map(before.byUnit.map(({ name, fractional }) => [name, fractional]));
        for (const { name, fractional } of after.byUnit) expect(fractional).toBeCloseTo(load.get(name)!, 9);
      }),
    );
  });

  it('is what units are called', () => {
    const renamed = (name: Name): Name => (typeof name === 'string' ? `新${name}` : [`新${name[0]}`, `新${name[1]}`]);
    const rename = (task: GivenTask): GivenTask => ({
      ...task,
      lead: (task.lead ?? []).map(renamed),
      joint: (task.joint ?? []).map(renamed),
      support: (task.support ?? []).map(renamed),
      groups: (task.groups ?? []).map(renamed),
    });
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const before = analyticsOf(makePlan(tasks));
        const after = analyticsOf(makePlan(tasks.map(rename)));
        expect(after.byUnit).toEqual(before.byUnit.map((row) => ({ ...row, name: `新${row.name}` })));
        expect(MATRIX_NAMES.map((name) => after.matrices[name].values)).toEqual(
          MATRIX_NAMES.map((name) => before.matrices[name].values),
        );
        expect(after.balance).toEqual(before.balance);
        expect(after.coverage).toEqual(before.coverage);
        expect(after.consistency.against.map(({ task }) => task)).toEqual(
          before.consistency.against.map(({ task }) => task),
        );
      }),
    );
  });
});
