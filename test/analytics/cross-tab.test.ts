import fc from 'fast-check';
import { analyze } from '../../src/analytics/analyze';
import { crossTab } from '../../src/analytics/cross-tab';
import {
  DIMENSIONS,
  MEASURES,
  subsectionKey,
  type CrossTab,
  type CrossTabLine,
  type CrossTabRequest,
  type Dimension,
} from '../../src/analytics/cross-tab-types';
import type { Matrix } from '../../src/analytics/types';
import type { Plan } from '../../src/model/plan';
import type { Assignment } from '../../src/model/task';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { anyPlan, anyWeights, HARD_NAMES } from './any-plan';
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
  ['', ...columns.map(nameOf), '合计'],
  ...rows.map((line, r) => [nameOf(line), ...cells[r]!.map(({ value }) => value), line.total.value]),
  ['合计', ...columns.map(({ total }) => total.value), total.value],
];

const nameOf = ({ kind, name }: CrossTab['rows'][number]) => (kind === 'rest' ? '其他' : name);

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

  it('keeps sections in their order, and of them the largest', () => {
    const sections = makePlan([
      { section: '一' },
      { section: '二' },
      { section: '三' },
      { section: '三' },
      { section: '二' },
    ]);
    const request: CrossTabRequest = { ...ALL, rows: 'section', columns: 'role', sort: 'total' };
    const names = (rows: number) =>
      crossTab(sections, { ...request, top: { rows, columns: null } }, WEIGHTS).rows.map(nameOf);
    expect([names(1), names(2), names(3)]).toEqual([
      ['二', '其他'],
      ['二', '三', '其他'],
      ['一', '二', '三'],
    ]);
  });

  it('sorts by total and puts all beyond the top together, without changing a total', () => {
    const top = crossTab(PLAN, { ...ALL, measure: 'support', sort: 'total', top: { rows: 1, columns: 1 } }, WEIGHTS);
    expect(paper(top)).toEqual([
      ['', '一', '其他', '合计'],
      ['丙', 1, 1, 2],
      ['其他', 1, 0, 1],
      ['合计', 2, 1, 3],
    ]);
    expect(top.omitted).toEqual({ rows: 1, columns: 1 });
    // two of the rest in one task are still one task
    expect(tab({ rows: 'leader', columns: 'unit', top: { rows: 1, columns: 1 } })).toEqual([
      ['', '甲', '其他', null, '合计'],
      ['王', 2, 2, 0, 2],
      ['其他', 1, 1, 0, 1],
      [null, 0, 1, 1, 2],
      ['合计', 2, 3, 1, 4],
    ]);
  });

  it('crosses a body with its own role', () => {
    expect(tab({ columns: 'role' })).toEqual([
      ['', 'lead', 'support', null, '合计'],
      ['甲', 2, 0, 0, 2],
      ['乙', 1, 1, 0, 2],
      ['丙', 0, 2, 0, 2],
      [null, 0, 0, 1, 1],
      ['合计', 2, 2, 1, 4],
    ]);
    expect(tab({ rows: 'role', columns: 'unit', measure: 'weighted' })).toEqual([
      ['', '甲', '乙', '丙', '合计'],
      ['lead', 2, 1, 0, 3],
      ['support', 0, 0.3, 0.6, 0.9],
      ['合计', 2, 1.3, 0.6, 3.9],
    ]);
  });

  it('tells who leads from who takes part, and collective names from bodies', () => {
    expect(tab({ rows: 'leadUnit', columns: 'unit' })).toEqual([
      ['', '甲', '乙', '丙', null, '合计'],
      ['甲', 2, 2, 1, 0, 2],
      ['乙', 1, 1, 0, 0, 1],
      [null, 0, 0, 1, 1, 2],
      ['合计', 2, 2, 2, 1, 4],
    ]);
    const groups = makePlan([{ lead: ['甲'], groups: ['有关部门'] }, { lead: ['甲'] }]);
    const table = crossTab(groups, { ...ALL, rows: 'group', columns: 'role', measure: 'support' }, WEIGHTS);
    expect(paper(table)).toEqual([
      ['', 'support', '合计'],
      ['有关部门', 1, 1],
      ['合计', 1, 1],
    ]);
  });

  it('puts tasks together by subsection and by the month in which they are due', () => {
    const [first, second, third] = PLAN.tasks;
    const tasks = [
      { ...first!, subsection: '（一）', deadlineIso: '2024-12-31' },
      { ...second!, subsection: '（一）', deadlineIso: '2024-06-30' },
      { ...third!, deadlineIso: '2024-06-01' },
    ];
    const request: CrossTabRequest = { ...ALL, rows: 'month', columns: 'subsection' };
    expect(paper(crossTab({ ...PLAN, tasks }, request, WEIGHTS))).toEqual([
      ['', subsectionKey('一', '（一）'), subsectionKey('二', '（一）'), null, '合计'],
      ['2024-06', 0, 1, 1, 2],
      ['2024-12', 1, 0, 0, 1],
      ['合计', 1, 1, 1, 3],
    ]);
  });

  it('gives the tasks behind every number', () => {
    const { rows, cells, columns, total } = crossTab(PLAN, ALL, WEIGHTS);
    expect(rows[0]).toEqual({ kind: 'named', name: '甲', total: { value: 2, tasks: [0, 1] } });
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
  const few = fc.option(fc.nat(3), { nil: null });
  const anyTop = fc.record({ rows: few, columns: few });
  const dimension = fc.constantFrom(...DIMENSIONS);
  const measure = fc.constantFrom(...MEASURES);
  const some = fc.record(
    {
      sections: fc.subarray(['一', '二', ''], { minLength: 1 }),
      leaders: fc.subarray(HARD_NAMES, { minLength: 5 }),
      roles: fc.subarray(['lead', 'joint', 'support'] as const, { minLength: 1 }),
      namedOnly: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  // filters on filters leave little to look at
  const filters = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: some });
  const request = fc.record({ rows: dimension, columns: dimension, measure, filters });
  const datedPlan = fc
    .tuple(
      anyPlan,
      fc.infiniteStream(fc.constantFrom('（一）', '（二）', null)),
      fc.infiniteStream(fc.constantFrom('2024-06-30', '2024-12-31', null)),
    )
    .map(([plan, subsections, days]): Plan => {
      const tasks = plan.tasks.map((task) => ({
        ...task,
        subsection: subsections.next().value,
        deadlineIso: days.next().value,
      }));
      return { ...plan, tasks };
    });

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
      fc.property(datedPlan, anyWeights, request, (plan, weights, given) => {
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
      { numRuns: 200 },
    );
  });

  it('has margins that are its tasks, each once', () => {
    fc.assert(
      fc.property(datedPlan, anyWeights, request, anyTop, (plan, weights, given, top) => {
        const { rows, columns, cells, total } = crossTab(plan, { ...ALL, ...given, top }, weights);
        const union = (lists: readonly (readonly number[])[]) => [...new Set(lists.flat())].sort((a, b) => a - b);
        rows.forEach(({ total }, r) => expect(total.tasks).toEqual(union(cells[r]!.map(({ tasks }) => tasks))));
        columns.forEach(({ total }, c) => expect(total.tasks).toEqual(union(cells.map((row) => row[c]!.tasks))));
        expect(total.tasks).toEqual(union(rows.map(({ total }) => total.tasks)));
        expect(total.tasks).toEqual(union(columns.map(({ total }) => total.tasks)));
      }),
    );
  });

  it('adds up: what bodies of the rows carry is what the margins say', () => {
    const partition = fc.constantFrom<Dimension>('section', 'subsection', 'month');
    const ofBodies = fc.constantFrom(...MEASURES.filter((measure) => measure !== 'tasks'));
    const bodies = fc.constantFrom<Dimension>('unit', 'category', 'role');
    fc.assert(
      fc.property(
        datedPlan,
        anyWeights,
        bodies,
        partition,
        ofBodies,
        anyTop,
        (plan, weights, rows, columns, measure, top) => {
          const tab = crossTab(plan, { ...ALL, rows, columns, measure, top }, weights);
          const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
          tab.rows.forEach(({ total }, r) =>
            expect(sum(tab.cells[r]!.map(({ value }) => value))).toBeCloseTo(total.value, 6),
          );
          tab.columns.forEach(({ total }, c) =>
            expect(sum(tab.cells.map((row) => row[c]!.value))).toBeCloseTo(total.value, 6),
          );
          expect(sum(tab.rows.map(({ total }) => total.value))).toBeCloseTo(tab.total.value, 6);
          if (measure !== 'fractional') return;
          const withBodies = plan.tasks.filter(({ assignments }) =>
            assignments.some(({ kind, role }) => (kind === 'unit' || kind === 'group') && role !== 'leader'),
          );
          expect(tab.total.value).toBeCloseTo(withBodies.length, 6);
        },
      ),
    );
  });

  it('does not change a total, nor what stays in sight, with the top', () => {
    fc.assert(
      fc.property(datedPlan, anyWeights, request, anyTop, (plan, weights, given, top) => {
        const whole = crossTab(plan, { ...ALL, ...given, sort: 'total' }, weights);
        const cut = crossTab(plan, { ...ALL, ...given, sort: 'total', top }, weights);
        const kept = (lines: readonly CrossTabLine[]) => lines.flatMap((line, i) => (line.kind === 'named' ? [i] : []));
        expect(cut.total).toEqual(whole.total);
        const at = (lines: readonly CrossTabLine[], { name }: CrossTabLine) =>
          lines.findIndex((line) => line.kind === 'named' && line.name === name);
        for (const r of kept(cut.rows)) {
          const row = at(whole.rows, cut.rows[r]!);
          expect(cut.rows[r]).toEqual(whole.rows[row]);
          for (const c of kept(cut.columns)) {
            expect(cut.cells[r]![c]).toEqual(whole.cells[row]![at(whole.columns, cut.columns[c]!)]);
          }
        }
        const values = (lines: readonly CrossTabLine[]) => kept(lines).map((line) => lines[line]!.total.value);
        const largest = values(whole.rows).sort((a, b) => b - a);
        expect(values(cut.rows).sort((a, b) => b - a)).toEqual(largest.slice(0, values(cut.rows).length));
        expect(kept(cut.rows).length + cut.omitted.rows).toBe(kept(whole.rows).length);
      }),
    );
  });

  it('is of the names and of nothing else: other names, another order of tasks, the same numbers', () => {
    fc.assert(
      fc.property(anyPlan, request, fc.infiniteStream(fc.nat()), (plan, given, keys) => {
        const asked = { ...ALL, ...given, filters: {} };
        const cellsOf = (of: Plan, nameOf: (name: string) => string, idOf: (t: number) => string) => {
          const { rows, columns, cells } = crossTab(of, asked, WEIGHTS);
          const found = rows.flatMap((row, r) =>
            columns.flatMap((column, c) => {
              const { value, tasks } = cells[r]![c]!;
              const name = (line: CrossTabLine) => line.name && nameOf(line.name);
              return value === 0 ? [] : [[name(row), name(column), value, tasks.map(idOf).sort()]];
            }),
          );
          return found.map((cell) => JSON.stringify(cell)).sort();
        };
        const order = plan.tasks.map((task) => ({ task, key: keys.next().value })).sort((a, b) => a.key - b.key);
        const shuffled = { ...plan, tasks: order.map(({ task }) => task) };
        const ids = (of: Plan) => (t: number) => of.tasks[t]!.id;
        expect(cellsOf(shuffled, String, ids(shuffled))).toEqual(cellsOf(plan, String, ids(plan)));

        const renamed: Plan = {
          ...plan,
          parties: plan.parties.map((party) => ({
            ...party,
            name: `新${party.name}`,
            canonical: `新${party.canonical}`,
          })),
          tasks: plan.tasks.map((task) => ({
            ...task,
            assignments: task.assignments.map((assignment) => ({ ...assignment, name: `新${assignment.name}` })),
          })),
        };
        const parties: ReadonlySet<Dimension> = new Set(['unit', 'leadUnit', 'group', 'leader', 'region']);
        const bare = (name: string) => name;
        const isOfParties = parties.has(asked.rows) && parties.has(asked.columns);
        if (!isOfParties) return;
        expect(cellsOf(renamed, (name) => name.slice(1), ids(renamed))).toEqual(cellsOf(plan, bare, ids(plan)));
      }),
    );
  });

  /** The tasks of each cell, by looking at one task after the other; no weights, no integers. */
  function plainCells(plan: Plan, { rows, columns, filters }: Pick<CrossTabRequest, 'rows' | 'columns' | 'filters'>) {
    const canonical = new Map(
      plan.parties.map(({ kind, name, canonical }) => [JSON.stringify([kind, name]), canonical]),
    );
    const cells = new Map<string, number[]>();
    const known = ({ kind, name }: Assignment) => canonical.get(JSON.stringify([kind, name]))!;
    const all = plan.tasks.flatMap(({ assignments }) => assignments);
    const units = new Set(all.filter(({ kind, role }) => kind === 'unit' && role !== 'leader').map(known));
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
        subsection: task.subsection === null ? [] : [subsectionKey(task.section, task.subsection)],
        month: task.deadlineIso === null ? [] : [task.deadlineIso.slice(0, 7)],
        leadUnit: seenBodies.filter(([, role]) => role === 'lead').map(([name]) => name),
        group: seenBodies.filter(([name]) => !units.has(name)).map(([name]) => name),
        role: [...new Set(seenBodies.map(([, role]) => role))],
      };
      const ofBodies: ReadonlySet<Dimension> = new Set(['unit', 'leadUnit', 'group', 'category']);
      const pairs = (): (string | null)[][] => {
        const other = rows === 'role' ? columns : rows;
        if ((rows === 'role') === (columns === 'role') || !ofBodies.has(other)) {
          const either = (names: (string | null)[]) => (names.length > 0 ? names : [null]);
          return either(lines[rows]).flatMap((row) => either(lines[columns]).map((column) => [row, column]));
        }
        const own = seenBodies.filter(([name]) => other === 'category' || lines[other].includes(name));
        const both = own.map(([name, role]) => {
          const line = other === 'category' ? '' : name;
          return rows === 'role' ? [role, line] : [line, role];
        });
        return both.length > 0 ? both : [[null, null]];
      };
      for (const key of new Set(pairs().map((pair) => JSON.stringify(pair)))) {
        cells.set(key, [...(cells.get(key) ?? []), t]);
      }
    });
    return cells;
  }
});
