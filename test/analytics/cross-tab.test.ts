import fc from 'fast-check';
import { analyze } from '../../src/analytics/analyze';
import { crossTab } from '../../src/analytics/cross-tab';
import type { CrossTab, CrossTabRequest, Dimension, Measure } from '../../src/analytics/cross-tab-types';
import type { Matrix } from '../../src/analytics/types';
import type { Plan } from '../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { anyName, anyPlan, anyWeights } from './any-plan';
import { makePlan } from './make-plan';

const WEIGHTS = DEFAULT_SETTINGS.weights;
const ALL: CrossTabRequest = {
  rows: 'unit',
  columns: 'section',
  measure: 'tasks',
  filters: {},
  sort: 'order',
  top: { rows: null, columns: null },
};

const PLAN = makePlan([
  { section: '一', leaders: ['王'], lead: ['甲'], support: ['乙', '丙'], named: ['沈阳市'] },
  { section: '二', leaders: ['王', '李'], lead: ['乙', '甲'], viaAll: ['沈阳市', '大连市'] },
  { section: '二', support: ['丙'] },
  { section: '二' },
]);

/** Names and values, as one reads them on paper. */
const paper = ({ rows, columns, cells, total }: CrossTab) => [
  ['', ...columns.map(({ name }) => name), '合计'],
  ...rows.map(({ name, total }, r) => [name, ...cells[r]!.map(({ value }) => value), total.value]),
  ['合计', ...columns.map(({ total }) => total.value), total.value],
];

describe('crossTab, on a plan made by hand', () => {
  const tab = (request: Partial<CrossTabRequest>) => paper(crossTab(PLAN, { ...ALL, ...request }, WEIGHTS));

  it('counts tasks, those of nobody in a last line', () => {
    expect(tab({})).toEqual([
      ['', '一', '二', '合计'],
      ['甲', 1, 1, 2],
      ['乙', 1, 1, 2],
      ['丙', 1, 1, 2],
      [null, 0, 1, 1],
      ['合计', 1, 3, 4],
    ]);
  });

  it('counts a task once in a total, however many lines it stands in', () => {
    expect(tab({ rows: 'leader', columns: 'region' })).toEqual([
      ['', '沈阳市', '大连市', null, '合计'],
      ['王', 2, 1, 0, 2],
      ['李', 1, 1, 0, 1],
      [null, 0, 0, 2, 2],
      ['合计', 2, 1, 2, 4],
    ]);
  });

  it('measures bodies: those of the row, else of the column, else all', () => {
    expect(tab({ measure: 'lead' })).toEqual([
      ['', '一', '二', '合计'],
      ['甲', 1, 1, 2],
      ['乙', 0, 1, 1],
      ['合计', 1, 2, 3],
    ]);
    expect(tab({ rows: 'leader', columns: 'unit', measure: 'weighted' })).toEqual([
      ['', '甲', '乙', '丙', '合计'],
      ['王', 2, 1.3, 0.3, 3.6],
      ['李', 1, 1, 0, 2],
      [null, 0, 0, 0.3, 0.3],
      ['合计', 2, 1.3, 0.6, 3.9],
    ]);
    expect(tab({ rows: 'region', columns: 'section', measure: 'support' })).toEqual([
      ['', '一', '二', '合计'],
      ['沈阳市', 2, 0, 2],
      [null, 0, 1, 1],
      ['合计', 2, 1, 3],
    ]);
  });

  it('filters by section, leader, role and name', () => {
    expect(tab({ filters: { sections: ['二'], leaders: ['李'] } })).toEqual([
      ['', '二', '合计'],
      ['甲', 1, 1],
      ['乙', 1, 1],
      ['合计', 1, 1],
    ]);
    expect(tab({ filters: { roles: ['support'] } })).toEqual([
      ['', '一', '二', '合计'],
      ['乙', 1, 0, 1],
      ['丙', 1, 1, 2],
      ['合计', 1, 1, 2],
    ]);
    expect(tab({ rows: 'region', filters: { namedOnly: true } })).toEqual([
      ['', '一', '二', '合计'],
      ['沈阳市', 1, 0, 1],
      ['合计', 1, 0, 1],
    ]);
  });

  it('puts categories together, and filters by them', () => {
    const parties = PLAN.parties.map((party) => ({ ...party, category: party.name === '丙' ? null : '厅局' }));
    const request: CrossTabRequest = { ...ALL, rows: 'category', measure: 'lead' };
    expect(paper(crossTab({ ...PLAN, parties }, request, WEIGHTS))).toEqual([
      ['', '一', '二', '合计'],
      ['厅局', 1, 2, 3],
      ['合计', 1, 2, 3],
    ]);
    const others = crossTab({ ...PLAN, parties }, { ...ALL, filters: { categories: [''] } }, WEIGHTS);
    expect(others.rows.map(({ name }) => name)).toEqual(['丙']);
    expect(others.total).toEqual({ value: 2, tasks: [0, 2] });
  });

  it('sorts by total and shows the top, without changing a total', () => {
    const top = crossTab(PLAN, { ...ALL, measure: 'support', sort: 'total', top: { rows: 1, columns: 1 } }, WEIGHTS);
    expect(paper(top)).toEqual([
      ['', '一', '合计'],
      ['丙', 1, 2],
      ['合计', 2, 3],
    ]);
    expect(top.omitted).toEqual({ rows: 1, columns: 1 });
  });

  it('gives the tasks behind every number', () => {
    const { rows, cells, columns, total } = crossTab(PLAN, ALL, WEIGHTS);
    expect(rows[0]).toEqual({ name: '甲', total: { value: 2, tasks: [0, 1] } });
    expect(cells[2]).toEqual([
      { value: 1, tasks: [0] },
      { value: 1, tasks: [2] },
    ]);
    expect(columns[1]!.total.tasks).toEqual([1, 2, 3]);
    expect(total.tasks).toEqual([0, 1, 2, 3]);
  });

  it('works where there is nothing', () => {
    expect(paper(crossTab(makePlan([]), { ...ALL, rows: 'leader' }, WEIGHTS))).toEqual([
      ['', '合计'],
      ['合计', 0],
    ]);
  });
});

describe('crossTab, on any plan', () => {
  const dimension = fc.constantFrom<Dimension>('unit', 'category', 'leader', 'region', 'section');
  const measure = fc.constantFrom<Measure>('tasks', 'lead', 'joint', 'support', 'weighted', 'fractional');
  const filters = fc.record(
    {
      sections: fc.subarray(['一', '二', '']),
      leaders: fc.array(anyName, { maxLength: 6 }),
      roles: fc.subarray(['lead', 'joint', 'support'] as const),
      namedOnly: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const request = fc.record({ rows: dimension, columns: dimension, measure, filters });

  it('is the workloads, in its totals', () => {
    fc.assert(
      fc.property(anyPlan, anyWeights, measure, (plan, weights, measure) => {
        const { byUnit } = analyze(plan, { ...DEFAULT_SETTINGS, weights });
        const { rows } = crossTab(plan, { ...ALL, measure }, weights);
        const of = new Map(rows.map(({ name, total }) => [name, total.value]));
        const column = measure === 'tasks' ? 'total' : measure;
        for (const row of byUnit) expect(of.get(row.name) ?? 0).toBeCloseTo(row[column], 9);
      }),
    );
  });

  it('is the matrices, in its cells', () => {
    const matrices: readonly [keyof ReturnType<typeof analyze>['matrices'], Dimension, Dimension][] = [
      ['unitSection', 'unit', 'section'],
      ['regionSection', 'region', 'section'],
      ['leaderUnit', 'leader', 'unit'],
      ['leaderSection', 'leader', 'section'],
      ['unitUnit', 'unit', 'unit'],
      ['unitRegion', 'unit', 'region'],
    ];
    const filled = (matrix: Matrix) =>
      matrix.rows.flatMap((row, r) =>
        matrix.columns.flatMap((column, c) => (matrix.values[r]![c] ? [[row, column, matrix.values[r]![c]]] : [])),
      );
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...matrices), (plan, [name, rows, columns]) => {
        const tab = crossTab(plan, { ...ALL, rows, columns }, WEIGHTS);
        // a matrix has tasks without a section under '', and no line for tasks without parties
        const nameOf = (line: string | null) => line ?? (columns === 'section' ? '' : null);
        const cells = tab.rows.flatMap((row, r) =>
          tab.columns.flatMap((column, c) => {
            const { value } = tab.cells[r]![c]!;
            const shown = row.name !== null && nameOf(column.name) !== null && value > 0;
            return shown ? [[row.name, nameOf(column.name), value]] : [];
          }),
        );
        expect(cells).toEqual(filled(analyze(plan, DEFAULT_SETTINGS).matrices[name]));
      }),
    );
  });

  it('counts, under any filter, what a plain look at each task counts', () => {
    fc.assert(
      fc.property(anyPlan, anyWeights, request, (plan, weights, given) => {
        const tab = crossTab(plan, { ...ALL, ...given }, weights);
        const plain = plainCells(plan, given);
        tab.rows.forEach(({ name: row }, r) =>
          tab.columns.forEach(({ name: column }, c) => {
            const tasks = plain.get(JSON.stringify([row, column])) ?? [];
            const cell = tab.cells[r]![c]!;
            if (given.measure === 'tasks') expect(cell).toEqual({ value: tasks.length, tasks });
            else expect(tasks).toEqual(expect.arrayContaining([...cell.tasks]));
          }),
        );
        if (given.measure !== 'tasks') return;
        const all = [...plain.values()].reduce((sum, tasks) => sum + tasks.length, 0);
        expect(tab.cells.flat().reduce((sum, { value }) => sum + value, 0)).toBe(all);
      }),
      { numRuns: 500 },
    );
  });

  it('has margins that are its tasks, each once', () => {
    fc.assert(
      fc.property(anyPlan, anyWeights, request, (plan, weights, given) => {
        const { rows, columns, cells, total } = crossTab(plan, { ...ALL, ...given }, weights);
        const union = (lists: readonly (readonly number[])[]) => [...new Set(lists.flat())].sort((a, b) => a - b);
        rows.forEach(({ total }, r) => expect(total.tasks).toEqual(union(cells[r]!.map(({ tasks }) => tasks))));
        const shown = union(rows.map(({ total }) => total.tasks));
        expect(total.tasks).toEqual(shown);
        columns.forEach((column, c) =>
          expect(column.total.tasks).toEqual(expect.arrayContaining(union(cells.map((row) => row[c]!.tasks)))),
        );
      }),
    );
  });

  /** The tasks of each cell, by looking at one task after the other; no weights, no integers. */
  function plainCells(plan: Plan, { rows, columns, filters }: Pick<CrossTabRequest, 'rows' | 'columns' | 'filters'>) {
    const canonical = new Map(
      plan.parties.map(({ kind, name, canonical }) => [JSON.stringify([kind, name]), canonical]),
    );
    const cells = new Map<string, number[]>();
    plan.tasks.forEach((task, t) => {
      const bodies = new Map<string, string>();
      const leaders = new Set<string>();
      const regions = new Map<string, boolean>();
      for (const { kind, name, role, viaAll } of task.assignments) {
        const party = canonical.get(JSON.stringify([kind, name]))!;
        if (kind === 'leader') leaders.add(party);
        else if (kind === 'region') regions.set(party, (regions.get(party) ?? false) || !viaAll);
        else if (role === 'lead' || !bodies.has(party) || (role === 'joint' && bodies.get(party) === 'support'))
          bodies.set(party, role);
      }
      const { sections, roles, namedOnly } = filters;
      const seenBodies = [...bodies].filter(([, role]) => !roles || (roles as readonly string[]).includes(role));
      const seenLeaders = [...leaders].filter((name) => !filters.leaders || filters.leaders.includes(name));
      const seenRegions = [...regions].filter(([, named]) => !namedOnly || named);
      if (sections && !sections.includes(task.section ?? '')) return;
      if (roles && seenBodies.length === 0) return;
      if (filters.leaders && seenLeaders.length === 0) return;
      if (namedOnly && seenRegions.length === 0) return;
      const lines: Record<Dimension, (string | null)[]> = {
        unit: seenBodies.map(([name]) => name),
        category: seenBodies.length > 0 ? [''] : [],
        leader: seenLeaders,
        region: seenRegions.map(([name]) => name),
        section: task.section === null ? [] : [task.section],
      };
      for (const row of lines[rows].length ? lines[rows] : [null]) {
        for (const column of lines[columns].length ? lines[columns] : [null]) {
          const key = JSON.stringify([row, column]);
          cells.set(key, [...(cells.get(key) ?? []), t]);
        }
      }
    });
    return cells;
  }
});
