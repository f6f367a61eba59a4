import fc from 'fast-check';
import { analyze } from '../../../src/analytics/analyze';
import { FengongError } from '../../../src/model/errors';
import type { Plan } from '../../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { contextOf } from '../../../src/workbook/context';
import { describeProfiles } from '../../../src/workbook/profile/describe-profiles';
import { partiesBy, partiesNamed } from '../../../src/workbook/profile/find-parties';
import { profileFacts } from '../../../src/workbook/profile/profile-facts';
import type { ProfileOf, ProfileParty } from '../../../src/workbook/profile/profile-party';
import { profileSheet } from '../../../src/workbook/profile/profile-sheet';
import { anyPlan } from '../../analytics/any-plan';
import { makePlan } from '../../analytics/make-plan';
import { gridOf, sheetNamed } from '../cells';
import { checkSheets } from '../invariants';
import { SMALL_PLAN } from '../small-plan';

const DAY = '2024-03-01';
const contextFor = (plan: Plan) => contextOf(plan, analyze(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS, DAY);
const factsOf = (of: ProfileOf, name: string): [string, string][] =>
  profileFacts(contextFor(SMALL_PLAN), { of, name })!.map(({ label, text }) => [label.replace('\n', ''), text]);
const profiles = (plan: Plan, parties: readonly ProfileParty[]) =>
  describeProfiles(plan, analyze(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS, DAY, parties);

test('a unit: what it leads and supports, over whom, with whom, where, what it promised', () => {
  expect(factsOf('unit', '省发展改革委')).toEqual([
    [
      '总体情况',
      '共 3 项任务：牵头 2 项（独立 1 项、联合 1 项），承担责任 1 项，任务数在 3 家单位中居第 2 位。涉及 2 个章节；加权工作量 2.3。',
    ],
    ['章节分布', '一、稳增长 2 项；二、保民生 1 项。'],
    ['牵头领导', '张三 2 项、李四 1 项。'],
    ['配合单位', '本单位牵头时：省财政厅 1 项。'],
    ['配合的牵头单位', '本单位承担责任时：省公安厅 1 项。'],
    ['涉及地区', '面向各市 2 项，点名甲市 1 项。'],
    ['量化目标', '地区生产总值 ≈5.5%（第 1 项）。'],
    ['完成时限', '12月底前（第 4 项）。'],
  ]);
});

test('a leader and a city', () => {
  expect(factsOf('leader', '李四')).toEqual([
    [
      '总体情况',
      '共牵头 2 项任务：独立牵头 1 项，与其他领导共同牵头 1 项，任务数在 2 位领导中居第 2 位。涉及 1 家牵头单位、2 个章节。',
    ],
    ['章节分布', '一、稳增长 1 项；二、保民生 1 项。'],
    ['牵头单位', '省公安厅 2 项。'],
    ['共同牵头的领导', '张三 1 项。'],
    ['涉及地区', '面向各市 1 项，点名某新区 1 项。'],
    ['完成时限', '12月底前（第 4 项）。'],
  ]);
  // what names the city is told apart from what concerns every city
  expect(factsOf('region', '甲市')).toEqual([
    ['总体情况', '共涉及 3 项任务：点名 1 项，通过“各市” 2 项。涉及 2 个章节。以下各栏只统计点名的任务。'],
    ['章节分布', '一、稳增长 1 项。'],
    ['牵头单位', '省发展改革委 1 项、省财政厅 1 项。'],
    ['牵头领导', '张三 1 项。'],
    ['面向各市的任务', '共 2 项，对各市相同：第 1，4 项。'],
  ]);
});

test('the sheet lists its tasks by role and leads to the register', () => {
  const back = { text: '← 封面', tip: '返回封面', target: { sheet: '封面', row: 0, column: 0, rows: 1, columns: 1 } };
  const sheet = profileSheet(contextFor(SMALL_PLAN), '情况', { of: 'unit', name: '省公安厅' }, back);
  const grid = gridOf(sheet);
  expect(grid[1]![0]).toBe('省公安厅任务分工情况表');
  expect([grid[2]![0], grid[2]![3]]).toEqual(['依据：《某省重点工作分工方案》', '2024年3月1日']);
  const first = grid.findIndex((cells) => cells[0] === '序号');
  expect(grid.slice(first, first + 4)).toEqual([
    ['序号', '角色', '工作任务', '牵头领导', '牵头单位', '时限'],
    ['3', '独立牵头', '第3项工作。', '张三、李四', '省公安厅', null],
    ['4', '独立牵头', '第4项工作。', '李四', '省公安厅（省边防办）', '12月底前'],
    ['5', '独立牵头', '第5项工作。', null, '省公安厅', null],
  ]);
  expect(sheet.links.slice(1).map(({ target }) => [target.sheet, target.row])).toEqual([
    ['任务台账', 5],
    ['任务台账', 6],
    ['任务台账', 7],
  ]);
  expect(sheet.page).toMatchObject({ orientation: 'portrait', repeatRows: [first, first], fitTall: 1 });
  // the way back is not printed
  expect(sheet.page.area.columns).toBe(6);
  expect(grid[0]![7]).toBe('← 封面');
});

test('a column that no task fills is left out, and a party that is gone is said to be', () => {
  const back = { text: '', tip: '', target: { sheet: '封面', row: 0, column: 0, rows: 1, columns: 1 } };
  const context = contextFor(SMALL_PLAN);
  const lender = gridOf(profileSheet(context, '情况', { of: 'leader', name: '张三' }, back));
  const header = lender.find((cells) => cells[0] === '序号');
  expect(header).toEqual(['序号', '角色', '工作任务', '其他领导', '牵头单位']);
  const gone = gridOf(profileSheet(context, '情况', { of: 'unit', name: '省水利厅' }, back));
  expect(gone[3]![2]).toBe('方案中已没有“省水利厅”。');
});

test('an index leads to every profile', () => {
  const analytics = analyze(SMALL_PLAN, DEFAULT_SETTINGS);
  const spec = profiles(SMALL_PLAN, partiesBy(analytics, 'unit'));
  expect(spec.sheets.map(({ name }) => name)).toEqual(['目录', '省公安厅', '省发展改革委', '省财政厅', '省直有关部门']);
  const index = sheetNamed(spec, '目录');
  expect(gridOf(index).slice(2)).toEqual([
    ['序号', '名称', '类型', '任务', '其中牵头'],
    [1, '省公安厅', '省政府组成部门', 3, 3],
    [2, '省发展改革委', '省政府组成部门', 3, 2],
    [3, '省财政厅', '省政府组成部门', 3, 1],
    [4, '省直有关部门', '统称', 1, 0],
  ]);
  expect(index.links.map(({ target }) => target.sheet)).toEqual(spec.sheets.slice(1).map(({ name }) => name));
});

test('names that Excel cannot have for sheets', () => {
  const long = '名'.repeat(40);
  const plan = makePlan([{ lead: ['甲/乙', '甲:乙', "'", '目录', `${long}甲`, `${long}乙`] }]);
  const spec = profiles(plan, partiesBy(analyze(plan, DEFAULT_SETTINGS), 'unit'));
  expect(spec.sheets.map(({ name }) => name)).toEqual([
    ...['目录', '甲 乙', '甲 乙 2', '未名', '目录 2', '名'.repeat(31), `${'名'.repeat(29)} 2`],
  ]);
});

test('parties are found by any spelling, and a wrong one is asked back', () => {
  const analytics = analyze(SMALL_PLAN, DEFAULT_SETTINGS);
  expect(partiesNamed(SMALL_PLAN, analytics, ['省公安厅（省边防办）', '张三', '甲市', '省公安厅'])).toEqual([
    { of: 'unit', name: '省公安厅' },
    { of: 'leader', name: '张三' },
    { of: 'region', name: '甲市' },
  ]);
  expect(() => partiesNamed(SMALL_PLAN, analytics, ['财政'])).toThrow(
    expect.objectContaining({ code: 'unknown-party', data: { name: '财政', alike: '省财政厅' } }) as FengongError,
  );
});

test('every profile of any plan is sound and lists as many tasks as it says', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom<ProfileOf>('unit', 'leader', 'region'), (plan, by) => {
      const analytics = analyze(plan, DEFAULT_SETTINGS);
      const spec = profiles(plan, partiesBy(analytics, by));
      checkSheets(spec);
      const counts = {
        unit: analytics.byUnit.map(({ total }) => total),
        leader: analytics.byLeader.map(({ tasks }) => tasks),
        region: analytics.byRegion.map(({ named }) => named),
      }[by];
      spec.sheets.slice(1).forEach((sheet, at) => {
        const grid = gridOf(sheet);
        const header = grid.findIndex((cells) => cells[0] === '序号');
        expect(grid.length - header - 2).toBe(counts[at]);
      });
    }),
    { numRuns: 40 },
  );
});
