// A register as people leave it in the cells: what they corrected is read, what they wrote beside it comes back.
import { PARTY_COLUMNS, TASK_COLUMNS, TABLES } from '../../../src/model/register';
import type { NamedTable, TableCell } from '../../../src/model/tables';
import { namesOf, namesOfKind } from '../../../src/model/task';
import { isRegister, readRegister } from '../../../src/parser/register/read-register';

const HEADERS = TASK_COLUMNS.map(({ header }) => header);

/** A register of rows given by header; columns may be moved and added. */
function register(rows: readonly Record<string, TableCell>[], headers: readonly string[] = HEADERS): NamedTable {
  return {
    sheet: '任务台账',
    firstRow: 2,
    headers,
    rows: rows.map((row) => headers.map((header) => row[header] ?? null)),
  };
}

function settings(...rows: [string, TableCell][]): NamedTable {
  return { sheet: '设置', firstRow: 2, headers: ['设置项', '取值', '说明'], rows: rows.map(([a, b]) => [a, b, null]) };
}

const read = (tasks: NamedTable, others: [string, NamedTable][] = []) =>
  readRegister(new Map([[TABLES.tasks, tasks], ...others]), '台账.xlsx');

const FACTS: [string, TableCell][] = [
  ['方案标题', '2024年辽宁省重点工作分工方案'],
  ['方案年份', 2024],
  ['章节全称·一', '稳增长，扩投资'],
];

const ROW = {
  序号: '12',
  章节: '一、稳增长',
  小节: '（一）扩大投资',
  工作任务: '建设农村供水工程 300 处。',
  牵头领导: '王健、张立林',
  牵头单位: '省水利厅',
  责任单位: '省财政厅、省审计厅、省安委会成员单位等',
  涉及地区: '沈阳、大连市人民政府，省沈抚示范区管委会',
  完成时限: '12月底前',
  截止日期: '2024-12-31',
  原文位置: '第21–27行',
  编号: '2024-012',
};

test('a title that its cell only begins is known whole', () => {
  const title = '深入实施科教兴国战略和人才强省战略全面提升区域创新能力和水平';
  const row = { ...ROW, 章节: '一、深入实施科教兴国战略和人才强省战略…' };
  const { plan } = read(register([row]), [[TABLES.settings, settings(['章节全称·一', title])]]);
  expect(plan.sections[0]!.title).toBe(title);
});

test('a government that leads one task and is reached by another is a unit there and a place here', () => {
  const leads = { ...ROW, 牵头单位: '大连市人民政府', 责任单位: '', 涉及地区: '' };
  const reached = { ...ROW, 编号: '2024-013', 涉及地区: '大连市人民政府' };
  const parties: NamedTable = {
    sheet: '单位名录',
    firstRow: 2,
    headers: PARTY_COLUMNS.map(({ header }) => header),
    rows: [
      ['大连市人民政府', '单位', null, null, null, 1],
      ['大连市', '地区', null, null, null, 1],
    ],
  };
  const { plan } = read(register([leads, reached]), [
    [TABLES.settings, settings(...FACTS)],
    [TABLES.parties, parties],
  ]);
  expect(namesOf(plan.tasks[0]!, 'lead', 'unit')).toEqual(['大连市人民政府']);
  expect(namesOfKind(plan.tasks[1]!, 'region')).toEqual(['大连市']);
});

test('behind 配合： stand those that support a task which nobody leads', () => {
  const roles = (row: Partial<typeof ROW>, ...others: [string, TableCell][]) => {
    const { plan } = read(register([{ ...ROW, ...row }]), [[TABLES.settings, settings(...FACTS, ...others)]]);
    const [task] = plan.tasks;
    return (['lead', 'joint', 'support'] as const).map((role) => namesOf(task!, role, 'unit'));
  };
  const both = { 牵头单位: '', 责任单位: '省财政厅、省审计厅；配合：省公安厅等', 涉及地区: '' };
  expect(roles(both)).toEqual([[], ['省财政厅', '省审计厅'], ['省公安厅']]);
  expect(roles({ ...both, 责任单位: '配合：省公安厅' })).toEqual([[], [], ['省公安厅']]);
  expect(roles({ ...both, 责任单位: '省财政厅、配合单位:省公安厅' })).toEqual([[], ['省财政厅'], ['省公安厅']]);
  expect(roles({ ...both, 责任单位: '省财政厅；配合：省公安厅；配合：省审计厅' })[2]).toEqual(['省公安厅', '省审计厅']);
  expect(roles({ ...both, 牵头单位: '省水利厅' })).toEqual([['省水利厅'], [], ['省财政厅', '省审计厅', '省公安厅']]);
  expect(roles(both, ['单列责任单位的读法', '列第一位者为牵头单位'])).toEqual([
    ['省财政厅'],
    [],
    ['省审计厅', '省公安厅'],
  ]);
});

test('a workbook without FG_Tasks is none of ours', () => {
  expect(isRegister(new Map([['别的表', register([])]]))).toBe(false);
  expect(isRegister(new Map([[TABLES.tasks, register([])]]))).toBe(true);
});

test('a row is read by the rules of the plan, wherever its columns stand', () => {
  const moved = [...HEADERS].reverse();
  const { plan } = read(register([ROW], moved), [[TABLES.settings, settings(...FACTS)]]);
  const [task] = plan.tasks;
  expect(plan.title).toBe('2024年辽宁省重点工作分工方案');
  expect(plan.sections).toEqual([
    { no: '一', title: '稳增长，扩投资', subsections: [{ no: '（一）', title: '扩大投资' }] },
  ]);
  expect(task).toMatchObject({
    id: '2024-012',
    no: '12',
    section: '一',
    subsection: '（一）',
    text: '建设农村供水工程 300 处。',
    regionPhrases: ['沈阳、大连市人民政府', '省沈抚示范区管委会'],
    allRegions: false,
    openEnded: true,
    deadline: '12月底前',
    deadlineIso: '2024-12-31',
    source: { firstLine: 21, lastLine: 27 },
  });
  expect(namesOf(task!, 'leader', 'leader')).toEqual(['王健', '张立林']);
  expect(namesOf(task!, 'lead', 'unit')).toEqual(['省水利厅']);
  expect(namesOf(task!, 'support', 'unit')).toEqual(['省财政厅', '省审计厅']);
  expect(namesOfKind(task!, 'group')).toEqual(['省安委会成员单位']);
  expect(namesOfKind(task!, 'region')).toEqual(['沈阳市', '大连市', '省沈抚示范区']);
  expect(task!.targets).toMatchObject([{ indicator: '农村供水工程', value: 300, unit: '处' }]);
});

test('what people wrote comes back by task, in our columns and in theirs; empty cells are nothing', () => {
  const own = [...HEADERS, '督办人'];
  const rows = [
    { ...ROW, 状态: '进行中', 完成率: 0.4, 填报日期: '2024-06-30', 督办人: '李四', 备注: ' ' },
    { ...ROW, 序号: '13', 编号: '2024-013' },
  ];
  const { entries } = read(register(rows, own));
  expect([...entries].map(([id, row]) => [id, Object.fromEntries(row)])).toEqual([
    ['2024-012', { 状态: '进行中', 完成率: 0.4, 填报日期: '2024-06-30', 督办人: '李四' }],
  ]);
});

test('rows that people added or copied get ids of their own; blank rows are passed over', () => {
  const rows = [ROW, ROW, { 序号: '229', 工作任务: '新增任务。', 牵头单位: '省教育厅' }, {}];
  const { plan } = read(register(rows), [[TABLES.settings, settings(...FACTS)]]);
  expect(plan.tasks.map(({ id }) => id)).toEqual(['2024-012', '2024-012-2', '2024-229']);
  // a task that came from no document is found in its row of the sheet
  expect(plan.tasks[2]!.source).toEqual({ firstLine: 6, lastLine: 6 });
});

test.each([
  ['所列单位共同承担', ['joint', 'joint']],
  ['列第一位者为牵头单位', ['lead', 'support']],
  ['所列单位即为牵头单位', ['lead', 'lead']],
])('a lone 责任单位 is read as 设置 says: %s', (reading, roles) => {
  const { plan } = read(register([{ ...ROW, 牵头单位: null, 责任单位: '省财政厅、省审计厅', 涉及地区: null }]), [
    [TABLES.settings, settings(['单列责任单位的读法', reading])],
  ]);
  expect(plan.tasks[0]!.assignments.filter(({ kind }) => kind === 'unit').map(({ role }) => role)).toEqual(roles);
});

test('a rule of the plan for lone lists stands in its rows already, and goes on for rows that people add', () => {
  const row = { ...ROW, 牵头单位: null, 责任单位: '省财政厅、省审计厅', 涉及地区: null };
  const { plan } = read(register([row, { ...row, 编号: null }]), [
    [TABLES.settings, settings(['本方案采用的读法', '列第一位者为牵头单位'])],
  ]);
  const roles = plan.tasks.map(({ assignments }) =>
    assignments.filter(({ kind }) => kind === 'unit').map((one) => one.role),
  );
  expect(roles).toEqual([
    ['joint', 'joint'],
    ['lead', 'support'],
  ]);
  expect(plan.reading.loneResponsible).toBe('first-is-lead');
});

test('names that a person put together in 单位名录 are counted as one, with the category they gave', () => {
  const parties: NamedTable = {
    sheet: '单位名录',
    firstRow: 2,
    headers: ['规范名称', '类型', '类别', '别名', '成员', '排序'],
    rows: [['省审计厅', '单位', '监督部门', '省财政厅、审计厅', null, 1]],
  };
  const { plan } = read(register([ROW]), [[TABLES.parties, parties]]);
  expect(plan.parties.filter(({ kind }) => kind === 'unit')).toEqual([
    { name: '省水利厅', kind: 'unit', canonical: '省水利厅', category: '省政府组成部门' },
    { name: '省财政厅', kind: 'unit', canonical: '省审计厅', category: '监督部门' },
    { name: '省审计厅', kind: 'unit', canonical: '省审计厅', category: '监督部门' },
  ]);
});

test('weights and status words are read; a value that makes no sense is the default', () => {
  const { settings: read1 } = read(register([ROW]), [
    [TABLES.settings, settings(['权重·牵头', 2], ['权重·责任', '很多'], ['状态词', '未动、在办、办结'])],
  ]);
  expect(read1.weights).toEqual({ lead: 2, joint: 1, support: 0.3 });
  expect(read1.statuses).toEqual(['未动', '在办', '办结']);
});

test('a register without tasks, or without its text column, is refused by name', () => {
  expect(() => read(register([{}]))).toThrow(expect.objectContaining({ code: 'no-tasks' }));
  const headers = HEADERS.filter((header) => header !== '工作任务');
  expect(() => read(register([ROW], headers))).toThrow(
    expect.objectContaining({ code: 'register-column-missing', data: { name: '台账.xlsx', column: '工作任务' } }),
  );
});

test('members that a person gave a group are counted in its place; the phrase stays as printed', () => {
  const parties: NamedTable = {
    sheet: '单位名录',
    firstRow: 2,
    headers: ['规范名称', '类型', '类别', '别名', '成员', '排序'],
    rows: [['省安委会成员单位', '统称', null, null, '省应急厅、省审计厅、省公安厅', 1]],
  };
  const { plan } = read(register([ROW]), [[TABLES.parties, parties]]);
  const [task] = plan.tasks;
  expect(
    task!.assignments.filter(({ kind }) => kind === 'unit').map(({ name, role, through }) => [name, role, through]),
  ).toEqual([
    ['省水利厅', 'lead', undefined],
    ['省财政厅', 'support', undefined],
    ['省审计厅', 'support', undefined],
    ['省应急厅', 'support', '省安委会成员单位'],
    ['省公安厅', 'support', '省安委会成员单位'],
  ]);
  expect(namesOfKind(task!, 'group')).toEqual([]);
  const named = plan.parties.find(({ name }) => name === '省安委会成员单位');
  expect(named).toMatchObject({ kind: 'group', members: ['省应急厅', '省审计厅', '省公安厅'] });
});

test('an added row takes no id from a row further down', () => {
  const { plan } = read(
    register([{ ...ROW, 编号: null }, ROW, { ...ROW, 序号: null, 编号: null }, { ...ROW, 编号: '003' }]),
  );
  expect(plan.tasks.map(({ id }) => id)).toEqual(['012', '2024-012', '003-2', '003']);
});

test('places keep their kind, also where a government leads one task and is a place of another', () => {
  const parties = {
    sheet: '单位名录',
    firstRow: 2,
    headers: ['规范名称', '类型', '类别', '别名', '成员', '排序'],
    rows: [
      ['大连市人民政府', '单位', null, null, null, 1],
      ['鞍山市', '单位', null, null, null, 1],
      ['鞍山市', '地区', null, null, null, 2],
      ['沈阳市', '地区', null, null, null, 2],
    ],
  };
  const rows = [
    { ...ROW, 涉及地区: '鞍山市、大连市人民政府' },
    { ...ROW, 编号: '2024-013', 牵头单位: '省水利厅、大连市人民政府', 涉及地区: null },
    { ...ROW, 编号: '2024-014', 牵头单位: '省水利厅、沈阳市', 涉及地区: '各市人民政府' },
  ];
  const { plan } = read(register(rows), [
    [TABLES.settings, settings(...FACTS)],
    [TABLES.parties, parties],
  ]);
  const [beside, leading, everywhere] = plan.tasks;
  expect(namesOfKind(beside!, 'region')).toEqual(['鞍山市', '大连市']);
  expect(beside!.regionPhrases).toEqual(['鞍山市', '大连市人民政府']);
  expect(namesOf(leading!, 'lead', 'unit')).toEqual(['省水利厅', '大连市人民政府']);
  expect(namesOf(everywhere!, 'lead', 'unit')).toEqual(['省水利厅']);
  expect(everywhere!.assignments.filter(({ name }) => name === '沈阳市')).toEqual([
    { role: 'lead', kind: 'region', name: '沈阳市', viaAll: true },
  ]);
  expect(plan.parties.filter(({ name }) => name === '沈阳市').map(({ kind }) => kind)).toEqual(['region']);
});

test('settings are found by their headers, and long titles of sections come back whole', () => {
  const title = '县水利局、县自然资源局、县住房城乡建设局共同牵头的任务（1项）';
  const { sheet, firstRow, rows } = settings(...FACTS, ['章节全称·二', title]);
  const moved = {
    sheet,
    firstRow,
    headers: ['核对', '设置项', '取值', '说明'],
    rows: rows.map((row) => [null, ...row]),
  };
  const { plan } = read(
    register([
      { ...ROW, 章节: `二、${title.slice(0, 17)}…` },
      { ...ROW, 编号: '2', 章节: '农业、农村' },
    ]),
    [[TABLES.settings, moved]],
  );
  expect(plan.title).toBe('2024年辽宁省重点工作分工方案');
  expect(plan.sections.map((section) => [section.no, section.title])).toEqual([
    ['二', title],
    ['农业、农村', '农业、农村'],
  ]);
});

describe('截止日期', () => {
  const due = (cells: Record<string, TableCell>) => {
    const { plan, entries } = read(register([{ ...ROW, ...cells }]), [[TABLES.settings, settings(...FACTS)]]);
    const findings = plan.findings.filter(({ code }) => code.startsWith('due-'));
    return { iso: plan.tasks[0]!.deadlineIso, findings, kept: entries.get('2024-012')?.get('截止日期') };
  };

  test('is what stands in the cell, however it was typed', () => {
    expect(due({ 截止日期: '2024/12/31' })).toEqual({ iso: '2024-12-31', findings: [], kept: undefined });
    expect(due({ 完成时限: '汛期前', 截止日期: '2024-05-31' })).toMatchObject({ iso: '2024-05-31', findings: [] });
    expect(due({ 完成时限: null, 截止日期: 45_473 })).toMatchObject({ iso: '2024-06-30', findings: [] });
  });

  test('comes from the words where the cell is empty or the workbook has no such column', () => {
    expect(due({ 截止日期: null })).toMatchObject({ iso: '2024-12-31', findings: [] });
    const older = HEADERS.filter((header) => header !== '截止日期');
    const { plan } = read(register([ROW], older), [[TABLES.settings, settings(...FACTS)]]);
    expect(plan.tasks[0]!.deadlineIso).toBe('2024-12-31');
  });

  test('is doubted where the words say another day, and counts', () => {
    expect(due({ 截止日期: '2024-11-30' })).toMatchObject({
      iso: '2024-11-30',
      findings: [{ code: 'due-differs', severity: 'warning', data: { day: '2024-11-30', words: '12月底前' } }],
    });
  });

  test('is kept and not used where it is no day', () => {
    expect(due({ 截止日期: '尽快' })).toMatchObject({
      iso: null,
      findings: [{ code: 'due-unreadable', data: { text: '尽快' } }],
      kept: '尽快',
    });
  });
});
