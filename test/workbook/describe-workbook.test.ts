import { analyze } from '../../src/analytics/analyze';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { contextOf } from '../../src/workbook/context';
import { describeWorkbook } from '../../src/workbook/describe-workbook';
import type { Link, Sheet } from '../../src/workbook/spec';
import { cellsIn, gridOf, sheetNamed, tableRows } from './cells';
import { checkWorkbook } from './invariants';
import { body, group, planWith, region, SMALL_PLAN, task } from './small-plan';

const build = (plan = SMALL_PLAN) =>
  describeWorkbook(contextOf(plan, analyze(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS, '2024-03-01'));

const spec = build();
const linkAt = (sheet: Sheet, row: number, column: number): Link | undefined =>
  sheet.links.find((link) => link.row === row && link.column === column);
/** What a person finds at the other end of the link in a cell: a column of the rows there. */
const behind = (sheet: Sheet, row: number, column: number, wanted: number): unknown[] => {
  const link = linkAt(sheet, row, column)!;
  return cellsIn(sheetNamed(spec, link.target.sheet), link.target).map((cells) => cells[wanted]);
};

test('every rule holds', () => checkWorkbook(spec));
test('the same plan gives the same spec', () => expect(build()).toEqual(spec));

test('the register: one row a task, units as printed, 等 at the end of an open list', () => {
  const rows = tableRows(sheetNamed(spec, '任务台账'));
  expect(rows.map((cells) => cells.slice(0, 10))).toEqual([
    [
      ...['1', '一、稳增长', '（一）扩大投资', '地区生产总值增长5.5%左右。', '地区生产总值 ≈5.5%', '张三'],
      ...['省发展改革委', '省财政厅等', '各市人民政府', null],
    ],
    ['2', '一、稳增长', null, '第2项工作。', null, '张三', '省发展改革委、省财政厅', null, '甲市人民政府', null],
    ['3', '一、稳增长', null, '第3项工作。', null, '张三、李四', '省公安厅', '省直有关部门', '某新区管委会', null],
    [
      ...['4', '二、保民生', null, '第4项工作。', null, '李四', '省公安厅（省边防办）', '省发展改革委', '各市人民政府'],
      '12月底前',
    ],
    ['5', '二、保民生', null, '第5项工作。', null, null, '省公安厅', '省财政厅', null, null],
  ]);
  expect(rows.map((cells) => cells.slice(10))).toEqual(
    // 2024-12-31 is the day 45657 of a sheet
    [1, 2, 3, 4, 5].map((no) => [
      no === 4 ? 45_657 : null,
      ...Array(8).fill(null),
      `第${no * 10}–${no * 10 + 3}行`,
      `2024-00${no}`,
    ]),
  );
});

test('an open list of leads alone keeps its 等', () => {
  const plan = planWith({ tasks: [task(1, { assignments: [body('lead', '省财政厅')], openEnded: true })] });
  expect(tableRows(sheetNamed(build(plan), '任务台账'))[0]!.slice(6, 8)).toEqual(['省财政厅等', null]);
});

test('places that lead stand as printed: their names alone would be read back as units', () => {
  const lead = (name: string, viaAll: boolean) => ({ ...region(name, viaAll), role: 'lead' as const });
  const plan = planWith({
    tasks: [
      task(1, {
        assignments: [body('lead', '省财政厅'), lead('某新区', false), lead('甲市', true), lead('乙市', true)],
        regionPhrases: ['某新区管委会', '各市人民政府'],
        allRegions: true,
      }),
    ],
  });
  expect(tableRows(sheetNamed(build(plan), '任务台账'))[0]!.slice(6, 9)).toEqual([
    '省财政厅、某新区管委会、各市人民政府',
    null,
    '某新区管委会，各市人民政府',
  ]);
});

test('who supports a task that nobody leads stands apart from those that share it', () => {
  const responsible = (...assignments: ReturnType<typeof body>[]) =>
    tableRows(sheetNamed(build(planWith({ tasks: [task(1, { assignments, openEnded: true })] })), '任务台账'))[0]![7];
  expect(responsible(body('joint', '省财政厅'), body('support', '省公安厅'))).toBe('省财政厅；配合：省公安厅等');
  expect(responsible(body('support', '省公安厅'))).toBe('配合：省公安厅等');
  expect(responsible(body('lead', '省财政厅'), body('support', '省公安厅'))).toBe('省公安厅等');
});

test('a collective phrase that leads is named wherever lead units are', () => {
  const targets = [{ indicator: '绿地', operator: '=', value: 5, unit: '%', quote: '5%' } as const];
  const lead = { ...group('各有关部门'), role: 'lead' as const };
  const spec = build(planWith({ tasks: [task(1, { assignments: [lead], targets })] }));
  expect(tableRows(sheetNamed(spec, '任务台账'))[0]![6]).toBe('各有关部门');
  expect(gridOf(sheetNamed(spec, '量化目标'))[3]!.at(-1)).toBe('各有关部门');
  expect(tableRows(sheetNamed(spec, '矩阵明细'))[0]![5]).toBe('各有关部门');
});

test('an open list of places alone keeps its 等', () => {
  const plan = planWith({
    tasks: [task(1, { assignments: [region('甲市', false)], regionPhrases: ['甲市人民政府'], openEnded: true })],
  });
  expect(tableRows(sheetNamed(build(plan), '任务台账'))[0]!.slice(6, 9)).toEqual([null, null, '甲市人民政府等']);
});

test('a target without an indicator begins with its number', () => {
  const targets = [
    { indicator: '', operator: '=', value: 5, unit: '%', quote: '5%' } as const,
    { indicator: '', operator: 'relative', value: null, unit: null, quote: '高于全国平均水平' } as const,
  ];
  const plan = planWith({ tasks: [task(1, { assignments: [body('lead', '省财政厅')], targets })] });
  expect(tableRows(sheetNamed(build(plan), '任务台账'))[0]![4]).toBe('5%\n高于全国平均水平');
});

test('a heading that is all title, as people type it, stands once', () => {
  const plan = planWith({
    sections: [{ no: '稳增长', title: '稳增长', subsections: [{ no: '扩大投资', title: '扩大投资' }] }],
    tasks: [task(1, { section: '稳增长', subsection: '扩大投资', assignments: [body('lead', '省财政厅')] })],
  });
  const typed = build(plan);
  expect(tableRows(sheetNamed(typed, '任务台账'))[0]!.slice(1, 3)).toEqual(['稳增长', '扩大投资']);
  expect(cellsIn(sheetNamed(typed, '单位×章节'), { row: 2, column: 1, rows: 1, columns: 1 })).toEqual([['稳增长']]);
});

test('assignments: a run of rows for each party and role', () => {
  const rows = tableRows(sheetNamed(spec, '责任明细')).map((cells) => [...cells.slice(0, 6), cells[12]]);
  const office = '省政府组成部门';
  expect(rows).toEqual([
    ['张三', '领导', null, '牵头领导', '独立', '1', '张三'],
    ['张三', '领导', null, '牵头领导', '独立', '2', '张三'],
    ['张三', '领导', null, '牵头领导', '联合', '3', '张三'],
    ['李四', '领导', null, '牵头领导', '独立', '4', '李四'],
    ['李四', '领导', null, '牵头领导', '联合', '3', '李四'],
    ['省公安厅', '单位', office, '牵头', '独立', '3', '省公安厅'],
    ['省公安厅', '单位', office, '牵头', '独立', '4', '省公安厅（省边防办）'],
    ['省公安厅', '单位', office, '牵头', '独立', '5', '省公安厅'],
    ['省发展改革委', '单位', office, '牵头', '独立', '1', '省发展改革委'],
    ['省发展改革委', '单位', office, '牵头', '联合', '2', '省发展改革委'],
    ['省发展改革委', '单位', office, '责任', '点名', '4', '省发展改革委'],
    ['省财政厅', '单位', office, '牵头', '联合', '2', '省财政厅'],
    ['省财政厅', '单位', office, '责任', '点名', '1', '省财政厅'],
    ['省财政厅', '单位', office, '责任', '点名', '5', '省财政厅'],
    ['省直有关部门', '统称', null, '责任', '点名', '3', '省直有关部门'],
    ['甲市', '地区', null, '责任', '点名', '2', '甲市'],
    ['甲市', '地区', null, '责任', '各市', '1', '甲市'],
    ['甲市', '地区', null, '责任', '各市', '4', '甲市'],
    ['乙市', '地区', null, '责任', '各市', '1', '乙市'],
    ['乙市', '地区', null, '责任', '各市', '4', '乙市'],
    ['某新区', '地区', null, '责任', '点名', '3', '某新区'],
  ]);
});

test('unit workload: counts, shares, and a way from a number to its tasks', () => {
  const sheet = sheetNamed(spec, '单位工作量');
  expect(cellsIn(sheet, { row: 2, column: 0, rows: 6, columns: 12 })).toEqual([
    [
      '位次',
      '单位',
      '类别',
      '牵头',
      '其中\n独立',
      '其中\n联合',
      '责任',
      '合计',
      '牵头\n占比',
      '加权',
      '折算',
      '涉及\n章节',
    ],
    [1, '省公安厅', '省政府组成部门', 3, 3, null, null, 3, 0.5, 3, expect.closeTo(2.31, 2), 2],
    [2, '省发展改革委', '省政府组成部门', 2, 1, 1, 1, 3, 0.333, 2.3, expect.closeTo(1.5, 2), 2],
    [3, '省财政厅', '省政府组成部门', 1, null, 1, 2, 3, 0.167, 1.6, expect.closeTo(0.96, 2), 2],
    [4, '省直有关部门', '统称', null, null, null, 1, 1, null, 0.3, expect.closeTo(0.23, 2), 1],
    [null, '合计', null, 6, 4, 2, 4, 10, 1, 7.2, expect.closeTo(5, 6), null],
  ]);
  expect(behind(sheet, 4, 7, 5)).toEqual(['1', '2', '4']);
  expect(linkAt(sheet, 4, 7)!.tip).toBe('第1、2、4项任务');
  expect(behind(sheet, 4, 5, 5)).toEqual(['2']);
  // all bodies stand together; their leads do not, and stand once more: alone, then with others
  expect([linkAt(sheet, 7, 7)!.target.sheet, linkAt(sheet, 7, 7)!.target.rows]).toEqual(['责任明细', 10]);
  expect(linkAt(sheet, 7, 3)!.tip).toBe('第1、2、3、4、5项任务');
  const { target } = linkAt(sheet, 7, 3)!;
  expect(cellsIn(sheetNamed(spec, target.sheet), target).map((cells) => cells.slice(0, 4))).toEqual([
    ['单位工作量', '省公安厅', '独立牵头', '3'],
    ['单位工作量', '省公安厅', '独立牵头', '4'],
    ['单位工作量', '省公安厅', '独立牵头', '5'],
    ['单位工作量', '省发展改革委', '独立牵头', '1'],
    ['单位工作量', '省发展改革委', '联合牵头', '2'],
    ['单位工作量', '省财政厅', '联合牵头', '2'],
  ]);
  // a figure that counts no tasks leads to those that it is worked out from
  expect(linkAt(sheet, 3, 8)!.target).toEqual(linkAt(sheet, 3, 3)!.target);
  expect(linkAt(sheet, 3, 10)!.target).toEqual(linkAt(sheet, 3, 7)!.target);
  expect(sheet.charts[0]!.series.map(({ name, values }) => [name, values.column])).toEqual([
    ['牵头', 3],
    ['责任', 6],
  ]);
});

test('leader and region workload', () => {
  expect(cellsIn(sheetNamed(spec, '领导工作量'), { row: 3, column: 1, rows: 3, columns: 7 })).toEqual([
    ['张三', 3, 2, 1, 0.6, 3, 1],
    ['李四', 2, 1, 1, 0.4, 1, 2],
    ['合计', 5, 3, 2, 1, null, null],
  ]);
  expect(cellsIn(sheetNamed(spec, '各市工作量'), { row: 3, column: 1, rows: 4, columns: 6 })).toEqual([
    ['甲市', 1, 2, 3, 0.5, 2],
    ['乙市', null, 2, 2, null, 2],
    ['某新区', 1, null, 1, 0.5, 1],
    ['合计', 2, 4, 6, 1, null],
  ]);
  // the zone is not one of "every city": it would not be set beside like
  expect(sheetNamed(spec, '各市工作量').charts[0]!.categories.rows).toBe(2);
});

test('a matrix of many units has more numbers than a call takes arguments', () => {
  const numbers = Array.from({ length: 130 }, (_, at) => at + 1);
  const plan = planWith({
    sections: numbers.map((no) => ({ no: String(no), title: '', subsections: [] })),
    tasks: numbers.map((no) =>
      task(no, {
        section: String(no),
        assignments: Array.from({ length: 10 }, (_, at) => body('lead', `第${no * 10 + at}局`)),
      }),
    ),
  });
  expect(sheetNamed(build(plan), '单位×章节').conditionals[0]).toMatchObject({ type: 'between', from: 1, to: 1 });
});

test('units that never share a task are no matrix of blanks', () => {
  const plan = planWith({
    tasks: [1, 2].map((no) => task(no, { assignments: [body('lead', no === 1 ? '省财政厅' : '省公安厅')] })),
  });
  const sheet = sheetNamed(build(plan), '协同矩阵');
  expect(gridOf(sheet).slice(2)).toEqual([['方案没有两个以上单位共同承担的任务。']]);
});

test('matrices: zero is blank, totals right and below', () => {
  const sheet = sheetNamed(spec, '单位×章节');
  expect(cellsIn(sheet, { row: 2, column: 0, rows: 7, columns: 4 })).toEqual([
    ['单位', '一\n稳增长', '二\n保民生', '合计'],
    ['省公安厅', 1, 2, 3],
    ['省发展改革委', 2, 1, 3],
    ['省财政厅', 2, 1, 3],
    ['省直有关部门', 1, null, 1],
    ['合计（项次）', 6, 4, 10],
    ['本章任务数', 3, 2, null],
  ]);
  expect(behind(sheet, 4, 1, 3)).toEqual(['1', '2']);
  expect(behind(sheet, 8, 2, 3)).toEqual(['第4项工作。', '第5项工作。']);
  expect(cellsIn(sheetNamed(spec, '领导×单位'), { row: 2, column: 0, rows: 7, columns: 4 })).toEqual([
    ['单位', '张三', '李四', '合计'],
    ['省公安厅', 1, 2, 3],
    ['省发展改革委', 2, 1, 3],
    ['省财政厅', 2, null, 2],
    ['省直有关部门', 1, 1, 2],
    ['合计（项次）', 6, 4, 10],
    ['牵头任务数', 3, 2, null],
  ]);
  const together = sheetNamed(spec, '协同矩阵');
  expect(cellsIn(together, { row: 3, column: 0, rows: 4, columns: 6 })).toEqual([
    ['省财政厅', null, 2, 1, null, 3],
    ['省发展改革委', 2, null, 1, null, 3],
    ['省公安厅', 1, 1, null, 1, 3],
    ['省直有关部门', null, null, 1, null, 1],
  ]);
  // both halves lead to the same tasks, and so do the totals beside and below a unit
  expect(behind(together, 3, 2, 3)).toEqual(['1', '2']);
  expect(behind(together, 4, 1, 3)).toEqual(['1', '2']);
  expect(linkAt(together, 3, 5)!.target).toEqual(linkAt(together, 7, 1)!.target);
});

test('categories by section: a task counts once a category, bodies without one stand last', () => {
  const sheet = sheetNamed(spec, '类别×章节');
  expect(cellsIn(sheet, { row: 2, column: 0, rows: 5, columns: 4 })).toEqual([
    ['类别', '一\n稳增长', '二\n保民生', '合计'],
    ['省政府组成部门', 3, 2, 5],
    ['统称与未分类', 1, null, 1],
    ['合计（项次）', 4, 2, 6],
    ['本章任务数', 3, 2, null],
  ]);
  expect(behind(sheet, 3, 1, 3)).toEqual(['1', '2', '3']);
  expect(behind(sheet, 4, 1, 3)).toEqual(['3']);
});

test('a plan that knows no categories says where to fill them in', () => {
  const parties = SMALL_PLAN.parties.map((party) => ({ ...party, category: null }));
  const sheet = sheetNamed(build(planWith({ parties })), '类别×章节');
  expect(gridOf(sheet)[2]![0]).toBe('单位没有类别。在“单位名录”中填写类别，重新计算后生成本表。');
});

test('who must work with whom: leads and their support, and who shares most', () => {
  const sheet = sheetNamed(spec, '协同关系');
  expect(cellsIn(sheet, { row: 2, column: 0, rows: 6, columns: 11 })).toEqual([
    ['牵头与责任（4 对）', ...Array(5).fill(undefined), '共同参与（4 对）', ...Array(4).fill(undefined)],
    [
      ...['位次', '牵头单位', '责任单位', '任务', '占牵头\n任务', undefined],
      ...['位次', '单位', '单位', '任务', '紧密度'],
    ],
    [1, '省公安厅', '省发展改革委', 1, 1 / 3, undefined, 1, '省发展改革委', '省财政厅', 2, expect.closeTo(2 / 3, 9)],
    [2, '省公安厅', '省财政厅', 1, 1 / 3, undefined, 2, '省公安厅', '省发展改革委', 1, expect.closeTo(1 / 3, 9)],
    [3, '省公安厅', '省直有关部门', 1, 1 / 3, undefined, 3, '省公安厅', '省财政厅', 1, expect.closeTo(1 / 3, 9)],
    [
      ...[4, '省发展改革委', '省财政厅', 1, 1 / 2, undefined],
      ...[4, '省公安厅', '省直有关部门', 1, expect.closeTo(1 / Math.sqrt(3), 9)],
    ],
  ]);
  expect(behind(sheet, 4, 3, 3)).toEqual(['4']);
  expect(behind(sheet, 7, 3, 3)).toEqual(['1']);
  // what 协同矩阵 shows has its rows there
  expect(linkAt(sheet, 4, 9)!.target).toEqual(linkAt(sheetNamed(spec, '协同矩阵'), 4, 1)!.target);
});

test('balance and gaps: a sentence, its figure, its tasks', () => {
  const sheet = sheetNamed(spec, '均衡与缺口');
  const said = gridOf(sheet).slice(3, -2);
  expect(said.map((cells) => [cells[0], cells[1], cells[3], cells[4]])).toEqual([
    ['牵头', '牵头单位', 3, '5 项任务'],
    ['责任', '责任单位', 3, '4 项任务'],
    ['领导', '领导牵头', 4, '位次表'],
    [undefined, '领导最多', 3, '3 项任务'],
    [undefined, '领导联合牵头', 1, '1 项任务'],
    ['地区', '面向各市', 2, '2 项任务'],
    [undefined, '点名最多', 1, '1 项任务'],
    ['协同', '牵头与责任', 1, '1 项任务'],
    [undefined, '共同参与', 2, '2 项任务'],
    ['缺口', '未列牵头领导', 1, '1 项任务'],
    [undefined, '未列责任单位', 1, '1 项任务'],
    [undefined, '未写涉及地区', 1, '1 项任务'],
    [undefined, '联合牵头', 1, '1 项任务'],
    [undefined, '名单未列全', 1, '1 项任务'],
    [undefined, '含统称', 1, '1 项任务'],
  ]);
  expect(said[8]![2]).toBe('共同参与任务最多的两家是省发展改革委与省财政厅，共 2 项。');
  expect(said[9]![2]).toBe('1 项任务未列牵头领导，其中 1 项的牵头单位在其他任务中有牵头领导，建议核对。');
  // from a sentence to its tasks; 甲市 is reached through "every city" by exactly those
  expect(behind(sheet, 3 + 5, 4, 0)).toEqual(['甲市', '甲市']);
  expect(behind(sheet, 3 + 9, 4, 3)).toEqual(['5']);
  expect(behind(sheet, 3 + 3, 4, 5)).toEqual(['1', '2', '3']);
  expect(linkAt(sheet, 3 + 2, 4)!.target.sheet).toBe('领导工作量');
});

test('targets and parties', () => {
  expect(cellsIn(sheetNamed(spec, '量化目标'), { row: 3, column: 0, rows: 1, columns: 9 })).toEqual([
    ['1', '一', '地区生产总值', '左右', 5.5, '%', '增长5.5%左右', '张三', '省发展改革委'],
  ]);
  expect(tableRows(sheetNamed(spec, '单位名录')).slice(0, 5)).toEqual([
    ['省公安厅', '单位', '省政府组成部门', '省公安厅（省边防办）', null, 1],
    ['省发展改革委', '单位', '省政府组成部门', null, null, 2],
    ['省财政厅', '单位', '省政府组成部门', null, null, 3],
    ['省直有关部门', '统称', null, null, null, 1],
    ['甲市', '地区', null, null, null, 1],
  ]);
});

test('the review says once and neutrally which tasks have no leader, unless a pattern speaks', () => {
  const rows = gridOf(sheetNamed(spec, '核查')).slice(3);
  expect(rows.map((cells) => [cells[0], cells[1], cells[2]])).toEqual([
    ['▲ 待核', '未列牵头领导，而牵头单位省公安厅在其他任务中由李四牵头。', '5'],
    ['▲ 待核', '牵头领导为张三、李四，而牵头单位在其他任务中由李四牵头。', '3'],
    ['● 提示', '1 项任务的单位名单以“等”结尾，未列出的单位无从计入，相关数字均为下限。', '1 项'],
    ['● 提示', '“省直有关部门”是统称，1 项任务没有落实到具体单位。', '1 项'],
  ]);
});

test('the cover counts and leads to every sheet', () => {
  const sheet = sheetNamed(spec, '封面');
  const grid = gridOf(sheet);
  expect(grid[2]!.filter((cell) => cell !== undefined)).toEqual([5, 2, 3, 2, 2, 3]);
  expect(grid[0]![0]).toBe('某省重点工作分工方案');
  const targets = new Set(sheet.links.filter(({ column }) => column === 0).map(({ target }) => target.sheet));
  expect([...targets]).toEqual(spec.sheets.slice(1).map(({ name }) => name));
});

test('status words are offered, and marked by symbol as well as colour', () => {
  const sheet = sheetNamed(spec, '任务台账');
  expect(sheet.validations.find(({ type }) => type === 'list')).toMatchObject({
    type: 'list',
    values: ['未启动', '进行中', '已完成', '滞后'],
  });
  const marks = sheet.conditionals.flatMap((rule) => (rule.type === 'equals' ? [[rule.text, rule.symbol]] : []));
  expect(marks).toEqual([
    ['未启动', '○'],
    ['进行中', '◐'],
    ['已完成', '●'],
    ['滞后', '▲'],
  ]);
});

test.each([[['待办,在办']], [[]], [['很长的状态词'.repeat(50)]]])(
  'status words that no drop-down can hold are typed: %j',
  (statuses) => {
    const settings = { ...DEFAULT_SETTINGS, statuses };
    const sheet = sheetNamed(
      describeWorkbook(contextOf(SMALL_PLAN, analyze(SMALL_PLAN, settings), settings, '2024-03-01')),
      '任务台账',
    );
    expect(sheet.validations.map(({ type }) => type)).toEqual(['decimal', 'date', 'date']);
  },
);

test('what stands out is said in sentences that lead to its sheet', () => {
  const sheet = sheetNamed(spec, '封面');
  const grid = gridOf(sheet);
  const sentences = sheet.links
    .filter(({ column }) => column === 11)
    .map(({ row, target }) => [grid[row]![0], target.sheet]);
  expect(sentences).toEqual([
    ['要点', '均衡与缺口'],
    ['承担任务最多的是省公安厅，共 3 项。', '单位工作量'],
    [
      '2 位领导牵头 4 项任务。另有 1 项未列牵头领导，其中 1 项的牵头单位在其他任务中有牵头领导，建议核对。',
      '领导工作量',
    ],
    ['2 项任务面向各市。点名较多的是甲市（1 项）。', '各市工作量'],
    ['1 项任务的单位名单以“等”结尾，未列出的单位无从计入，相关数字均为下限。', '均衡与缺口'],
    ['有 2 处建议人工核对，已按轻重排列。', '核查'],
  ]);
});

test('a plan without a title goes by the name of its file', () => {
  const untitled = build(planWith({ title: '' }));
  expect(untitled.title).toBe('plan.md');
  expect(gridOf(sheetNamed(untitled, '封面'))[0]![0]).toBe('plan.md');
  // what was read stays as it was read
  const settings = new Map(tableRows(sheetNamed(untitled, '设置')).map(([name, value]) => [name, value]));
  expect(settings.get('方案标题')).toBe('');
});
