import { analyze } from '../../../src/analytics/analyze';
import { tasksOfParties } from '../../../src/analytics/tasks-of-parties';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { core } from '../../../src/taskpane/worker/core';
import type { Ledger } from '../../../src/taskpane/worker/protocol';
import { togetherOf } from '../../../src/taskpane/worker/together-of';
import { SMALL_PLAN } from '../../workbook/small-plan';

const LEDGER = {
  plan: SMALL_PLAN,
  settings: DEFAULT_SETTINGS,
  analytics: analyze(SMALL_PLAN, DEFAULT_SETTINGS),
  tasksOf: tasksOfParties(SMALL_PLAN),
} as Ledger;

test('the strongest pairs, and a matrix in which those who work together stand together', () => {
  const { leadSupport, together, matrix } = togetherOf(LEDGER, 'zh');
  expect(leadSupport.all).toBe(4);
  expect(together.top[0]).toEqual({ from: '省发展改革委', to: '省财政厅', tasks: [0, 1] });
  expect(matrix.down).toEqual(['省财政厅', '省发展改革委', '省公安厅', '省直有关部门']);
  expect(matrix.across).toEqual(matrix.down);
  const counts = matrix.cells.map((row) => row.map(({ value }) => value));
  expect(counts).toEqual([
    [0, 2, 1, 0],
    [2, 0, 1, 0],
    [1, 1, 0, 1],
    [0, 0, 1, 0],
  ]);
  // the totals are all tasks of each body
  expect(matrix.rows.map(({ total }) => total.value)).toEqual([3, 3, 3, 1]);
  expect(matrix.cells[0]![1]!.tasks).toEqual([0, 1]);
});

test('a profile is that of the analytics; a region is looked at by the tasks that name it', async () => {
  expect(await core.profile(LEDGER, 'region', '甲市')).toMatchObject({ tasks: [1] });
  expect(await core.profile(LEDGER, 'region', '乙市')).toMatchObject({ tasks: [0, 3] });
  expect(await core.profile(LEDGER, 'unit', '省水利厅')).toBeNull();
});
