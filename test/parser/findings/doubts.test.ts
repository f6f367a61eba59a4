// What looks read and may not be: each doubt speaks on one document, and is silent on another that is right.
import { read } from '../support/read';

/** The findings of `codes` on the tasks of `text`: number of the task, code, what it speaks of. */
function doubts(text: string, ...codes: string[]) {
  const plan = read(text);
  return plan.findings
    .filter(({ code }) => codes.includes(code))
    .map(({ code, task, data }) => [plan.tasks.find(({ id }) => id === task)?.no ?? null, code, data]);
}

const plan = (...lines: string[]): string => ['2024年市政府重点工作分工', ...lines].join('\n');

test('a list under an unusual word is read by its characters, and a person is asked', () => {
  const text = plan('1.修建绿道30公里。', '扎口单位：市住建局', '协力单位：市财政局、市水务局');
  expect(doubts(text, 'role-guessed')).toEqual([
    ['1', 'role-guessed', { word: '扎口单位', text: '市住建局', kind: 'lead' }],
    ['1', 'role-guessed', { word: '协力单位', text: '市财政局、市水务局', kind: 'support' }],
  ]);
  expect(doubts(plan('1.修建绿道30公里。', '牵头单位：市住建局'), 'role-guessed')).toEqual([]);
});

test('a column under a word that says nothing about a role is not counted, and a person is asked', () => {
  const text = plan('序号\t工作任务\t牵头单位\t谁来帮', '1\t修建绿道30公里。\t市住建局\t市财政局');
  expect(doubts(text, 'column-not-read')).toEqual([['1', 'column-not-read', { word: '谁来帮', text: '市财政局' }]]);
  const known = plan('序号\t工作任务\t牵头单位\t投资额', '1\t修建绿道30公里。\t市住建局\t3.5亿元');
  expect(doubts(known, 'column-not-read')).toEqual([]);
});

test('a clause of unknown form that stays in the text', () => {
  const text = plan('1.修建绿道30公里——市住建局牵头，市财政局配合', '2.新建学校5所。（市教育局牵头）');
  expect(doubts(text, 'clause-in-text')).toEqual([
    ['1', 'clause-in-text', { quote: '0公里——市住建局牵头，市财政局配合' }],
  ]);
  const prose = plan('1.压实责任单位的责任，加强部门配合。（市应急局牵头）');
  expect(doubts(prose, 'clause-in-text')).toEqual([]);
});

test('the next task caught in the text of the one before', () => {
  const text = plan('1.修建绿道30公里。2.新建学校5所。（市教育局牵头）', '3.改造管网20公里。（市住建局牵头）');
  expect(doubts(text, 'task-in-text')).toEqual([['1', 'task-in-text', { quote: '建绿道30公里。2.新建学校5所。' }]]);
  expect(doubts(plan('1.增长2.5%左右，2.0版上线。（市教育局牵头）'), 'task-in-text')).toEqual([]);
});

test('a number of unknown form at the head of a task', () => {
  const text = plan('Ⅰ.修建绿道30公里。（市住建局牵头）', 'Ⅱ.新建学校5所。（市教育局牵头）');
  expect(doubts(text, 'mark-in-text')).toEqual([
    [null, 'mark-in-text', { quote: 'Ⅰ' }],
    [null, 'mark-in-text', { quote: 'Ⅱ' }],
  ]);
  expect(
    doubts(plan('1.“十四五”规划落地。（市住建局牵头）', '2.5G基站建成50个。（市工信局牵头）'), 'mark-in-text'),
  ).toEqual([]);
});

test('several clauses in one task may be several tasks', () => {
  const text = plan('（一）推行容缺受理（市行政审批局牵头）；建设热线平台（市信访局牵头）。');
  expect(doubts(text, 'several-clauses')).toEqual([['（一）', 'several-clauses', { count: 2 }]]);
  expect(doubts(plan('1.推行容缺受理。（市行政审批局牵头）（12月底前完成）'), 'several-clauses')).toEqual([]);
});

test('a party that a rule of the document brings to a task', () => {
  const text = plan(
    '1.修建绿道30公里。（市住建局牵头，各区政府负责，以下各项均涉及各区政府，不再列出）',
    '2.新建学校5所。（市教育局牵头）',
  );
  expect(doubts(text, 'carried-here').at(-1)).toEqual([
    '2',
    'carried-here',
    { parties: '各区政府', quote: '以下各项均涉及各区政府，不再列出' },
  ]);
  expect(doubts(plan('1.修建绿道30公里。（市住建局牵头，各区政府负责）'), 'carried-here')).toEqual([]);
});

test('a name that holds more than a name', () => {
  const text = plan('1.修建绿道30公里。', '牵头单位：市住建局（联系人：李明 88881234）、市水务局每月报送');
  expect(doubts(text, 'odd-name')).toEqual([
    ['1', 'odd-name', { name: '市住建局（联系人：李明88881234）' }],
    ['1', 'odd-name', { name: '市水务局每月报送' }],
  ]);
  const right = plan('1.修建绿道30公里。', '牵头单位：市数据局（市营商局）、中国（某某）自由贸易试验区管委会');
  expect(doubts(right, 'odd-name')).toEqual([]);
});

test('two bodies without a mark between them', () => {
  const text = plan('1.修建绿道30公里。', '牵头单位：市发展改革委市财政局');
  expect(doubts(text, 'names-together')).toEqual([['1', 'names-together', { name: '市发展改革委市财政局' }]]);
  const right = plan('1.修建绿道30公里。', '牵头单位：市委市政府信访局、市公安局交警支队、国家税务总局沈阳市税务局');
  expect(doubts(right, 'names-together')).toEqual([]);
});

test('a leader who is no name, or two', () => {
  const text = plan('1.修建绿道30公里。', '牵头领导：王健高涛、大数据局', '牵头单位：市住建局');
  expect(doubts(text, 'odd-person')).toEqual([
    ['1', 'odd-person', { name: '王健高涛' }],
    ['1', 'odd-person', { name: '大数据局' }],
  ]);
  const right = plan('1.修建绿道30公里。', '牵头领导：王 健、欧阳晓明、阿不都拉·买买提', '牵头单位：市住建局');
  expect(doubts(right, 'odd-person')).toEqual([]);
});

test('text that was not read is asked about on the task beside it', () => {
  const text = plan(
    '1.修建绿道30公里。',
    '牵头单位：市住建局',
    '进度安排另行通知，不得拖延。',
    '2.新建学校5所。',
    '牵头单位：市教育局',
  );
  expect(doubts(text, 'text-not-read')).toEqual([['1', 'text-not-read', { text: '进度安排另行通知，不得拖延。' }]]);
});

test('a task that has who does it, and no text', () => {
  const text = plan('1.修建绿道30公里。（市住建局牵头）', '2.（市教育局牵头）');
  expect(doubts(text, 'task-without-text')).toEqual([['2', 'task-without-text', {}]]);
  const right = plan('1.修建绿道30公里。', '牵头领导：王健', '（牵头单位：市住建局）', '（责任单位：市财政局）');
  expect(doubts(right, 'task-without-text')).toEqual([]);
});

test('words without a full stop behind the last sentence', () => {
  const text = plan('1.修建绿道30公里。', '第二节 办好民生实事', '2.新建学校5所。（市教育局牵头）');
  expect(doubts(`${text}\n3.改造管网20公里。（市住建局牵头）续表。`, 'tail-in-text')).toEqual([
    ['1', 'tail-in-text', { quote: '第二节 办好民生实事' }],
  ]);
  expect(doubts(plan('1.修建绿道30公里，新建学校5所（市教育局牵头）'), 'tail-in-text')).toEqual([]);
});

test('a rule for lists in words that are not known', () => {
  const text = plan('责任单位名称加粗的为牵头单位。', '1.修建绿道30公里。', '责任单位：市住建局、市财政局');
  expect(doubts(text, 'rule-not-read')).toEqual([[null, 'rule-not-read', { quote: '责任单位名称加粗的为牵头单位' }]]);
  const known = plan('责任单位列第一位者为牵头单位。', '1.修建绿道30公里。', '责任单位：市住建局、市财政局');
  expect(doubts(known, 'rule-not-read')).toEqual([]);
});

test('a deadline that holds something else', () => {
  const text = plan('1.修建绿道30公里。', '牵头单位：市住建局', '完成时限：11月底前）');
  expect(doubts(text, 'odd-deadline')).toEqual([['1', 'odd-deadline', { words: '11月底前）' }]]);
  const right = plan('1.修建绿道30公里。', '牵头单位：市住建局', '完成时限：11月底前（汛期除外）');
  expect(doubts(right, 'odd-deadline')).toEqual([]);
});

test('clauses before the first task, and behind the last one, are asked about', () => {
  const text = plan(
    '修建绿道30公里 市住建局牵头',
    '1.新建学校5所。（市教育局牵头）',
    '一、附则',
    '改造管网 市水务局负责',
  );
  expect(doubts(text, 'text-not-read')).toEqual([
    ['1', 'text-not-read', { text: '修建绿道30公里 市住建局牵头' }],
    ['1', 'text-not-read', { text: '一、附则改造管网 市水务局负责' }],
  ]);
  const right = plan(
    '各县（市、区）人民政府，市政府各部门：',
    '1.新建学校5所。（市教育局牵头）',
    '抄送：市委办公室，市人大常委会办公室。',
  );
  expect(doubts(right, 'text-not-read')).toEqual([]);
});

test('a leader who is only a title, and a group whose phrase holds more', () => {
  const text = plan('1.修建绿道30公里。', '牵头领导：副市长', '牵头单位：市住建局', '责任单位：各市人民政府支持');
  expect(doubts(text, 'leader-placeholder', 'unrecognised-name')).toEqual([
    ['1', 'unrecognised-name', { name: '各市人民政府支持' }],
    ['1', 'leader-placeholder', { printed: '副市长' }],
  ]);
});

test('labels above their tasks are read one task too late', () => {
  const text = plan(
    '一、城市建设',
    '牵头单位：市住建局',
    '1.修建绿道30公里。',
    '牵头单位：市教育局',
    '2.新建学校5所。',
  );
  expect(doubts(text, 'clauses-shifted')).toEqual([['1', 'clauses-shifted', { text: '城市建设' }]]);
  const right = plan('一、城市建设', '牵头领导：王健', '1.修建绿道30公里。', '牵头单位：市住建局');
  expect(doubts(right, 'clauses-shifted')).toEqual([]);
});

test('a task without a number among tasks that have one', () => {
  const text = plan(
    '1.修建绿道30公里。',
    '牵头单位：市住建局',
    '由市财政局保障',
    '责任单位：市水务局',
    '2.新建学校5所。（市教育局牵头）',
  );
  expect(doubts(text, 'unnumbered-task')).toEqual([
    [null, 'unnumbered-task', { text: '由市财政局保障' }],
    ['1', 'unnumbered-task', { text: '由市财政局保障' }],
  ]);
  const right = plan('修建绿道30公里。（市住建局牵头）', '新建学校5所。（市教育局牵头）');
  expect(doubts(right, 'unnumbered-task')).toEqual([]);
});

test('a clause in a heading, and one under a label that is not read', () => {
  const heading = plan('（一）优化服务。〖市政府办公室牵头〗', '1.推行容缺受理。（市行政审批局牵头）');
  expect(doubts(heading, 'clause-in-text')).toEqual([
    ['1', 'clause-in-text', { quote: '化服务。〖市政府办公室牵头〗' }],
  ]);
  const label = plan('1.推行容缺受理。（市行政审批局牵头）', '备注：市财政局配合。');
  expect(doubts(label, 'clause-in-text')).toEqual([['1', 'clause-in-text', { quote: '市财政局配合。' }]]);
  expect(doubts(plan('1.推行容缺受理。（市行政审批局牵头）', '备注：续建项目。'), 'clause-in-text')).toEqual([]);
});

test('cells of a table that lost its shape, where there are fewer of them than columns', () => {
  const header = ['序号', '工作任务', '牵头领导', '牵头单位', '配合单位', '完成时限'];
  const whole = ['1', '修建绿道30公里。', '王健', '市住建局', '市水务局', '6月底前'];
  const short = ['2', '新建口袋公园5个。', '李明', '市城管局', '年底前'];
  expect(doubts(plan(...header, ...whole, ...short), 'cells-guessed')).toEqual([
    ['2', 'cells-guessed', { text: '新建口袋公园5个。' }],
  ]);
});

test('a phrase for many that was taken for one body', () => {
  const text = plan('1.修建绿道30公里。', '牵头单位：市住建局', '责任单位：市财政局、机关有关处，乡镇人大');
  expect(doubts(text, 'unrecognised-name')).toEqual([
    ['1', 'unrecognised-name', { name: '机关有关处' }],
    ['1', 'unrecognised-name', { name: '乡镇人大' }],
  ]);
  expect(
    doubts(plan('1.修路。', '牵头单位：市住建局', '责任单位：市财政局、机关有关处室'), 'unrecognised-name'),
  ).toEqual([]);
});
