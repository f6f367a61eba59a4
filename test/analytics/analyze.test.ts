import { analyze } from '../../src/analytics/analyze';
import { analyzeFrames } from '../../src/analytics/analyze-frames';
import { MATRIX_NAMES } from '../../src/analytics/types';
import { planFrames } from '../../src/analytics/plan-frames';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { makePlan } from './make-plan';

const PLAN = makePlan(
  [
    // 甲 stands twice in t1, in two roles and two spellings: once, as lead
    {
      section: '二',
      leaders: ['王'],
      lead: ['甲'],
      support: [['甲（乙办）', '甲'], '丙'],
      groups: ['各成员单位'],
      viaAll: ['沈阳市', '大连市'],
      named: ['沈阳市'],
      openEnded: true,
      allRegions: true,
    },
    { section: '一', leaders: ['李', '王'], lead: ['丁', '甲'], support: ['丙'], named: ['大连市'] },
    { section: '一', joint: ['丙', '丁'] },
    { leaders: ['李'], support: ['丙'], viaAll: ['大连市'] },
    { section: '一' },
  ],
  ['一', '二', '三'],
);

const analytics = analyze(PLAN, DEFAULT_SETTINGS);

describe('analyze, on a plan made by hand', () => {
  it('counts units and groups by role, once a task, in the strongest role', () => {
    expect(analytics.byUnit).toEqual(
      [
        {
          name: '丙',
          kind: 'unit',
          category: null,
          lead: 0,
          soleLead: 0,
          jointLead: 0,
          joint: 1,
          support: 3,
          total: 4,
          weighted: 1.9,
          fractional: 0.3 / 1.3 / 2 + 0.3 / 1.3 + 0.5 + 1,
          sections: 2,
        },
        {
          name: '甲',
          kind: 'unit',
          category: null,
          lead: 2,
          soleLead: 1,
          jointLead: 1,
          joint: 0,
          support: 0,
          total: 2,
          weighted: 2,
          fractional: 1 / 1.3 + 1 / 1.3 / 2,
          sections: 2,
        },
        {
          name: '丁',
          kind: 'unit',
          category: null,
          lead: 1,
          soleLead: 0,
          jointLead: 1,
          joint: 1,
          support: 0,
          total: 2,
          weighted: 2,
          fractional: 1 / 1.3 / 2 + 0.5,
          sections: 1,
        },
        {
          name: '各成员单位',
          kind: 'group',
          category: null,
          lead: 0,
          soleLead: 0,
          jointLead: 0,
          joint: 0,
          support: 1,
          total: 1,
          weighted: 0.3,
          fractional: 0.3 / 1.3 / 2,
          sections: 1,
        },
      ].map((row) => ({ ...row, fractional: expect.closeTo(row.fractional, 9) })),
    );
  });

  it('counts leaders, alone and with others', () => {
    expect(analytics.byLeader).toEqual([
      { name: '王', tasks: 2, sole: 1, shared: 1, leadUnits: 2, sections: 2 },
      { name: '李', tasks: 2, sole: 1, shared: 1, leadUnits: 2, sections: 1 },
    ]);
  });

  it('counts a region both named and through "every city" as named', () => {
    expect(analytics.byRegion).toEqual([
      { name: '大连市', named: 1, viaAll: 2, total: 3, sections: 2 },
      { name: '沈阳市', named: 1, viaAll: 0, total: 1, sections: 1 },
    ]);
  });

  it('crosses parties with sections in the order of the document, no section last', () => {
    expect(analytics.matrices.unitSection).toEqual({
      rows: ['丙', '甲', '丁', '各成员单位'],
      columns: ['一', '二', '三', ''],
      values: [
        [2, 1, 0, 1],
        [1, 1, 0, 0],
        [2, 0, 0, 0],
        [0, 1, 0, 0],
      ],
    });
    expect(analytics.matrices.regionSection.values).toEqual([
      [1, 1, 0, 1],
      [0, 1, 0, 0],
    ]);
    expect(analytics.matrices.leaderSection.values).toEqual([
      [1, 1, 0, 0],
      [1, 0, 0, 1],
    ]);
  });

  it('crosses parties with parties, in any role', () => {
    expect(analytics.matrices.unitUnit).toEqual({
      rows: ['丙', '甲', '丁', '各成员单位'],
      columns: ['丙', '甲', '丁', '各成员单位'],
      values: [
        [4, 2, 2, 1],
        [2, 2, 1, 1],
        [2, 1, 2, 0],
        [1, 1, 0, 1],
      ],
    });
    expect(analytics.matrices.leaderUnit.values).toEqual([
      [2, 2, 1, 1],
      [2, 1, 1, 0],
    ]);
    expect(analytics.matrices.unitRegion.values).toEqual([
      [3, 1],
      [2, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('lists what is open', () => {
    expect(analytics.coverage).toEqual({
      noLeader: ['t3', 't5'],
      noLead: ['t3', 't4', 't5'],
      noSupport: ['t5'],
      openEnded: ['t1'],
      jointLead: ['t2'],
      noRegion: ['t3', 't5'],
      withGroups: ['t1'],
    });
  });

  it('measures balance over those who have any', () => {
    expect(analytics.balance.lead).toMatchObject({ n: 2, slots: 3, cr3: 1 });
    expect(analytics.balance.support).toMatchObject({ n: 3, slots: 6, cr3: 1 });
    expect(analytics.balance.leaders).toMatchObject({ n: 2, slots: 4, gini: 0, hhi: 0.5, equivalent: 2 });
    expect(analytics.balance.regions).toMatchObject({ n: 2, slots: 4 });
  });

  it('takes the category of any spelling of a body', () => {
    const parties = PLAN.parties.map((party) =>
      party.name === '甲（乙办）' ? { ...party, category: '省政府组成部门' } : party,
    );
    expect(analyze({ ...PLAN, parties }, DEFAULT_SETTINGS).byUnit.map(({ category }) => category)).toEqual([
      null,
      '省政府组成部门',
      null,
      null,
    ]);
  });

  it('can cross to another thread and be written as JSON', () => {
    expect(structuredClone(analytics)).toEqual(analytics);
    expect(JSON.parse(JSON.stringify(analytics))).toEqual(analytics);
  });
});

it('takes a lead shared with a region for a joint lead', () => {
  const { byUnit, coverage } = analyze(
    makePlan([{ lead: ['甲'], leadRegions: ['沈阳市'] }, { leadRegions: ['大连市'] }]),
    DEFAULT_SETTINGS,
  );
  expect(byUnit).toMatchObject([{ name: '甲', lead: 1, soleLead: 0, jointLead: 1, fractional: 1 }]);
  expect(coverage).toMatchObject({ noLead: [], jointLead: ['t1'], noRegion: [] });
});

it('does not miss a region where "every city" stands for cities that are not known', () => {
  expect(analyze(makePlan([{ allRegions: true }, {}]), DEFAULT_SETTINGS).coverage.noRegion).toEqual(['t2']);
});

it('works where there is nothing', () => {
  const nobody = { n: 0, slots: 0, gini: 0, hhi: 0, equivalent: 0, cr3: 0, cr5: 0 };
  for (const plan of [makePlan([]), makePlan([{}, {}])]) {
    const { byUnit, byLeader, byRegion, matrices, balance, consistency } = analyze(plan, DEFAULT_SETTINGS);
    expect({ byUnit, byLeader, byRegion }).toEqual({ byUnit: [], byLeader: [], byRegion: [] });
    expect(MATRIX_NAMES.map((name) => matrices[name].values)).toEqual([[], [], [], [], [], []]);
    expect(balance).toEqual({ lead: nobody, support: nobody, leaders: nobody, regions: nobody });
    expect(consistency).toEqual({ pattern: [], missing: [], against: [] });
  }
});

it.each([NaN, -1, Infinity])('refuses a weight of %p', (support) => {
  expect(() => analyze(PLAN, { ...DEFAULT_SETTINGS, weights: { lead: 1, joint: 1, support } })).toThrow(
    expect.objectContaining({ code: 'bad-weight', data: { role: 'support', weight: support } }),
  );
});

it('gives every result as a danfo DataFrame', () => {
  const frames = analyzeFrames(planFrames(PLAN), DEFAULT_SETTINGS.weights);
  expect(frames.byUnit.columns).toEqual([
    'name',
    'kind',
    'category',
    'lead',
    'soleLead',
    'jointLead',
    'joint',
    'support',
    'total',
    'weighted',
    'fractional',
    'sections',
  ]);
  expect(frames.byUnit.shape).toEqual([4, 12]);
  expect(frames.matrices.leaderUnit.values).toEqual([
    ['王', '丙', 2],
    ['王', '甲', 2],
    ['王', '丁', 1],
    ['王', '各成员单位', 1],
    ['李', '丙', 2],
    ['李', '甲', 1],
    ['李', '丁', 1],
  ]);
  expect(frames.balance.shape).toEqual([4, 8]);
});
