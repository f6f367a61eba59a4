import { planFrames } from '../../src/analytics/plan-frames';
import { makePlan } from './make-plan';

it('makes the frames of a plan once', () => {
  const plan = makePlan([{ lead: ['甲'] }]);
  expect(planFrames(plan)).toBe(planFrames(plan));
  expect(planFrames(plan).assignments.values).toEqual([[0, '甲', 'unit', null, 'lead', false]]);
});

it('gives a body the first category known of its spellings, also where one is a group', () => {
  const plan = makePlan([{ lead: [['甲（乙办）', '甲']], groups: [['甲系统', '甲']] }, { support: ['甲'] }]);
  const categories = ['甲类', '乙类', null];
  const parties = plan.parties.map((party, i) => ({ ...party, category: categories[i] ?? null }));
  const { assignments, codes } = planFrames({ ...plan, parties });
  expect(assignments.values).toEqual([
    [0, '甲', 'unit', '甲类', 'lead', false],
    [0, '甲', 'group', '甲类', 'support', false],
    [1, '甲', 'unit', '甲类', 'support', false],
  ]);
  expect(codes.bodies).toMatchObject({ names: ['甲'], kinds: ['unit'], categories: ['甲类'] });
});
