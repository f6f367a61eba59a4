// What a task shows only beside the others of its plan: each doubt speaks on one document, and is silent on another that
// is right.
import { read } from '../support/read';

function doubts(text: string, code: string) {
  const plan = read(text);
  return plan.findings
    .filter((finding) => finding.code === code)
    .map(({ task, data }) => [plan.tasks.find(({ id }) => id === task)?.no ?? null, data]);
}

const TEXTS = [
  '修建绿道30公里。',
  '新建学校5所。',
  '改造管网20公里。',
  '植树造林1万亩。',
  '建成车位1万个。',
  '推广良种5万亩。',
];

/** Six tasks, each `{text}` with its clause below it; `change` writes one of them otherwise. */
const plan = (lines: (text: string, no: number) => readonly string[]): string =>
  ['2024年市政府重点工作分工', ...TEXTS.flatMap((text, at) => lines(text, at + 1))].join('\n');

const ordinary = plan((text, no) => [
  `${no}.${text}`,
  '牵头领导：王健',
  '牵头单位：市住房城乡建设局',
  '完成时限：12月底前',
]);

test.each([
  'number-lost',
  'text-like-name',
  'support-alone',
  'nobody-named',
  'role-missing',
  'paragraph-joined',
  'number-in-heading',
  'number-anew',
  'end-missing',
  'near-name',
  'group-of-places',
])('an ordinary plan gives no %s', (code) => {
  expect(doubts(ordinary, code)).toEqual([]);
});

test('a task without a number where the others have one', () => {
  const text = plan((text, no) => [`${no === 6 ? '工作任务：' : `${no}.`}${text}`, '牵头单位：市住房城乡建设局']);
  expect(doubts(text, 'number-lost')).toEqual([[null, { text: '推广良种5万亩。' }]]);
});

test('a text that is the name of a body, or no longer than a heading', () => {
  const text = plan((text, no) => [
    `${no}.${no === 2 ? '市教育局' : no === 4 ? '绿化' : text}`,
    '牵头单位：市住房城乡建设局',
  ]);
  expect(doubts(text, 'text-like-name')).toEqual([
    ['2', { text: '市教育局' }],
    ['4', { text: '绿化' }],
  ]);
});

test('a body supports what nobody leads', () => {
  const text = plan((text, no) => [`${no}.${text}`, no === 3 ? '配合单位：市财政局' : '责任单位：市住房城乡建设局']);
  expect(doubts(text, 'support-alone')).toEqual([['3', {}]]);
});

test('a task that says by when and not by whom', () => {
  const text = plan((text, no) => [
    `${no}.${text}`,
    ...(no === 3 ? [] : ['责任单位：市住房城乡建设局']),
    '完成时限：12月底前',
  ]);
  expect(doubts(text, 'nobody-named')).toEqual([['3', { text: '改造管网20公里。' }]]);
});

test('one task lacks what all others have', () => {
  const text = plan((text, no) => [
    `${no}.${text}`,
    ...(no === 2 ? [] : ['牵头领导：王健']),
    `${no === 3 ? '配合' : '牵头'}单位：市住房城乡建设局`,
    ...(no === 5 ? [] : ['完成时限：12月底前']),
  ]);
  expect(doubts(text, 'role-missing')).toEqual([
    ['2', { kind: 'leader', text: '新建学校5所。' }],
    ['3', { kind: 'lead', text: '改造管网20公里。' }],
    ['5', { kind: 'deadline', text: '建成车位1万个。' }],
  ]);
});

test('a paragraph joined to one task, and to each of them', () => {
  const one = plan((text, no) => [
    `${no}.${text}（市住房城乡建设局牵头）`,
    ...(no === 6 ? ['转载请注明出处，联系本网管理员。'] : []),
  ]);
  expect(doubts(one, 'paragraph-joined')).toEqual([['6', { text: '转载请注明出处，联系本网管理员。' }]]);
  const each = plan((text, no) => [`${no}.${text}`, '坚持质量第一，严格验收。（市住房城乡建设局牵头）']);
  expect(doubts(each, 'paragraph-joined')).toEqual([]);
});

test('the heading above a task has the number of a task', () => {
  const text = [
    '2024年市土地储备中心工作分工',
    '工作任务 | 具体要求 | 责任部门 | 完成时限',
    '2.公开招租公告。 | 市资产管理中心负责公开有关信息 | 市财政局 | 6月底前',
  ].join('\n');
  expect(doubts(text, 'number-in-heading')).toEqual([[null, { text: '2.公开招租公告。' }]]);
});

test('numbers begin anew without a heading', () => {
  const text = plan((text, no) => [`${no > 4 ? no - 4 : no}.${text}`, '牵头单位：市住房城乡建设局']);
  expect(doubts(text, 'number-anew')).toEqual([
    ['1', { no: '1' }],
    ['2', { no: '2' }],
  ]);
  const headed = plan((text, no) => [
    ...(no === 1 ? ['一、城建'] : no === 5 ? ['二、农业'] : []),
    `${no > 4 ? no - 4 : no}.${text}`,
    '牵头单位：市住房城乡建设局',
  ]);
  expect(doubts(headed, 'number-anew')).toEqual([]);
});

test('one text has no full stop', () => {
  const text = plan((text, no) => [`${no}.${no === 2 ? '新建学校5所，加强' : text}`, '牵头单位：市住房城乡建设局']);
  expect(doubts(text, 'end-missing')).toEqual([['2', { text: '新建学校5所，加强' }]]);
});

test('a name that is named once and is one character off another', () => {
  const text = plan((text, no) => [`${no}.${text}`, `牵头单位：市住${no === 2 ? '户' : '房'}城乡建设局`]);
  expect(doubts(text, 'near-name')).toEqual([['2', { name: '市住户城乡建设局', other: '市住房城乡建设局' }]]);
  const counted = plan((text, no) => [`${no}.${text}`, `牵头单位：市第${no === 2 ? '二' : '一'}人民医院`]);
  expect(doubts(counted, 'near-name')).toEqual([]);
});

test('a phrase for many that ends as governments do', () => {
  const text = plan((text, no) => [
    `${no}.${text}`,
    `责任单位：市农业农村局、${no === 2 ? '各边境县人民政府' : '市财政局'}`,
  ]);
  expect(doubts(text, 'group-of-places')).toEqual([['2', { name: '各边境县人民政府' }]]);
});
