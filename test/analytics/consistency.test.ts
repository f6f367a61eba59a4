import { analyze } from '../../src/analytics/analyze';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { makePlan, type GivenTask } from './make-plan';

const consistencyOf = (tasks: readonly GivenTask[]) => analyze(makePlan(tasks), DEFAULT_SETTINGS).consistency;
const task = (leaders: string[], lead: string[]): GivenTask => ({ leaders, lead });

it('learns from tasks with one leader and one lead unit only', () => {
  const { pattern } = consistencyOf([
    task(['张'], ['乙']),
    task(['李'], ['甲']),
    task(['王'], ['甲']),
    task(['王'], ['甲']),
    task(['赵', '王'], ['甲']),
    task(['赵'], ['甲', '乙']),
    { leaders: ['赵'], lead: ['乙'], leadRegions: ['沈阳市'] },
    { leaders: ['赵'], joint: ['乙'] },
  ]);
  expect(pattern).toEqual([
    { unit: '甲', leader: '王', tasks: 2 },
    { unit: '甲', leader: '李', tasks: 1 },
    { unit: '乙', leader: '张', tasks: 1 },
  ]);
});

it('misses a leader where a lead unit has one elsewhere, the best-founded first', () => {
  const { missing } = consistencyOf([
    task(['王'], ['甲']),
    task(['李'], ['乙']),
    task(['李'], ['乙']),
    task([], ['甲', '乙']),
    task([], ['丙']),
  ]);
  expect(missing).toEqual([{ task: 't4', unit: '乙', leader: '李', expected: ['李', '王'] }]);
});

it('takes no task as evidence for itself', () => {
  const { against } = consistencyOf([
    task(['王'], ['甲']),
    task(['王'], ['甲']),
    task(['李'], ['甲']),
    task(['张'], ['乙']),
  ]);
  expect(against).toEqual([{ task: 't3', leaders: ['李'], expected: ['王'] }]);
});

it('accepts any leader that a unit has elsewhere', () => {
  const known = [task(['王'], ['甲']), task(['王'], ['甲']), task(['李'], ['甲']), task(['李'], ['甲'])];
  expect(consistencyOf(known).against).toEqual([]);
});

describe('with joint leads', () => {
  const known = [task(['王'], ['甲']), task(['王'], ['甲']), task(['李'], ['乙']), task(['李'], ['乙'])];
  const against = (...given: GivenTask[]) => consistencyOf([...known, ...given]).against.map((row) => row.task);

  it('fits when each unit brings its leader, in any order', () => {
    expect(against(task(['李', '王'], ['甲', '乙']))).toEqual([]);
  });
  it('is against when a unit brings none of its leaders', () => {
    expect(against(task(['王'], ['甲', '乙']))).toEqual(['t5']);
  });
  it('is against when somebody is nobody’s leader and all leaders are known', () => {
    expect(against(task(['王', '李', '张'], ['甲', '乙']))).toEqual(['t5']);
  });
  it('lets an unknown unit explain an unexpected leader', () => {
    expect(against(task(['王', '张'], ['甲', '丙']))).toEqual([]);
  });
  it('says nothing of tasks without a lead', () => {
    expect(against({ leaders: ['张'], support: ['甲'] })).toEqual([]);
  });
});
