// What became of every character. The reader's own registry is the witness: what the report says is text of tasks is as
// long as that text, and a sentence put in anywhere is either in the registry or listed.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../../src/model/plan';
import type { ReadingReport, TextUse } from '../../../src/model/reading-report';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { parsePlan } from '../../../src/parser/parse-plan';
import { reportReading } from '../../../src/parser/report/report-reading';
import type { SourceLine } from '../../../src/reader/document';
import { readDocument } from '../../../src/reader/read-document';
import { splitLines } from '../../../src/reader/split-lines';
import { disturb, disturbance } from '../support/disturb';

const root = join(__dirname, '../../..');
const folder = join(root, 'test/fixtures/dialects');
const documents = [
  readFileSync(join(root, 'seeds/2024-liaoning.md'), 'utf8'),
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
];

function report(lines: readonly SourceLine[]): ReadingReport {
  return reportReading({ name: 'plan.txt', sha256: '0', lines }, DEFAULT_SETTINGS);
}
const plan = (lines: readonly SourceLine[]): Plan =>
  parsePlan({ name: 'plan.txt', sha256: '0', lines }, DEFAULT_SETTINGS);
const share = ({ shares }: ReadingReport, use: TextUse): number => shares.find((one) => one.use === use)!.characters;
const filled = ({ shares }: ReadingReport) =>
  Object.fromEntries(shares.filter(({ characters }) => characters > 0).map(({ use, characters }) => [use, characters]));
const sum = ({ shares }: ReadingReport): number => shares.reduce((all, { characters }) => all + characters, 0);

/** Every character once, and as much text of tasks as the registry holds. */
function expectWhole(lines: readonly SourceLine[]): void {
  const found = report(lines);
  expect(sum(found)).toBe(lines.reduce((all, line) => all + line.text.length, 0));
  expect(found.characters).toBe(sum(found));
  expect(share(found, 'task')).toBe(plan(lines).tasks.reduce((all, task) => all + task.text.length, 0));
}

test('a paragraph that became several tasks, over broken lines', () => {
  const lines = splitLines(
    '一、控制排放\n（一）建设污水处理设施。（省住房城乡建设厅牵\n头，省环境保护厅参与）推进污泥处理。（省住房城乡建设厅负责）取缔非法\n堆放点。（省环境保护厅牵头，6月底前完成）\n（二）防治畜禽污染。（省农业厅负责）',
  );
  expect(plan(lines).tasks).toHaveLength(4);
  expectWhole(lines);
  expect(share(report(lines), 'unused')).toBe(0);
});

test('label lines, counted by hand', () => {
  const found = report(
    splitLines(
      [
        '2024年重点工作分工方案',
        '为做好今年工作，制定本方案。',
        '一、稳增长',
        '1. 修建绿道30公里。',
        '牵头领导：王 健',
        '牵头单位：市住建局',
        '责任单位：市财政局、各区人民政府',
        '完成时限：12月底前',
        '备注：结转项目',
        '— 2 —',
        '二、保障措施',
        '各部门要高度重视。',
      ].join('\n'),
    ),
  );
  expect(filled(found)).toEqual({
    title: 13,
    heading: 5,
    number: 2,
    task: 9,
    leader: 3,
    lead: 4,
    responsible: 11,
    deadline: 5,
    clause: 20,
    furniture: 5,
    // after the number
    blank: 1,
    unused: 14 + 7 + 6 + 9,
  });
  expect(found.unused).toEqual([
    { line: 2, place: 'before', text: '为做好今年工作，制定本方案。' },
    { line: 9, place: 'column', text: '备注：结转项目' },
    { line: 11, place: 'after', text: '二、保障措施' },
    { line: 12, place: 'after', text: '各部门要高度重视。' },
  ]);
});

test('clauses in brackets, rules, contacts, and what a clause says beside', () => {
  const found = report(
    splitLines(
      [
        '1.办好赛事。（市体育局牵头，市公安局配合，6月底前完成；列第一位者为牵头单位，下同）',
        '2.抓好安全。（责任单位：市应急局；适用范围：全市；联系人：贺春生）',
      ].join('\n'),
    ),
  );
  expect(filled(found)).toMatchObject({ task: 10, lead: 4, support: 4, deadline: 6, aside: 3, responsible: 4 });
  expect(found.unused).toEqual([{ line: 2, place: 'between', text: '适用范围：全市' }]);
});

test('a table: its header, its numbers, a column that is not read, and text below it on the same page', () => {
  const row = (...cells: string[]): SourceLine => ({ at: 1, text: cells.join('\t'), cells });
  const found = report([
    row('序号', '工作任务', '牵头单位', '进展情况'),
    row('1', '修建绿道。', '市住建局', '已开工'),
    row('2', '修建公园。', '市园林局', ''),
    { at: 1, text: '联系电话0000' },
  ]);
  expect(filled(found)).toEqual({ furniture: 14, number: 2, task: 10, lead: 8, blank: 9, unused: 11 });
  expect(found.unused.map(({ text, place }) => [place, text])).toEqual([
    ['column', '已开工'],
    ['after', '联系电话0000'],
  ]);
});

test('lines of one page below a table that lost its shape are read', () => {
  const cells = ['序号', '工作任务', '牵头单位', '1', '修建绿道。', '市住建局', '2', '修建公园。', '市园林局'];
  const lines = [...cells, '二、改善民生', '3.建设学校。（市教育局负责）'].map((text) => ({ at: 7, text }));
  expect(plan(lines).tasks.map(({ text }) => text)).toEqual(['修建绿道。', '修建公园。', '建设学校。']);
  expect(filled(report(lines))).toEqual({
    furniture: 10,
    number: 4,
    task: 15,
    lead: 8,
    responsible: 4,
    heading: 6,
    clause: 4,
  });
});

test('every character of every document is counted once', () => {
  for (const text of documents) expectWhole(splitLines(text));
});

test.each(['plan-typed.docx', 'plan-numbered.docx', 'plan-table.docx', 'plan-table.xlsx', 'plan-typed.pdf'])(
  'and of %s, over the lines that its format gives',
  async (name) => {
    const bytes = readFileSync(join(root, 'test/fixtures/documents', name));
    const { lines } = await readDocument(new Uint8Array(bytes), name);
    expectWhole(lines);
  },
);

test('and of disturbed copies', () => {
  fc.assert(
    fc.property(disturbance, (how) => expectWhole(splitLines(disturb(how)))),
    { numRuns: 6 },
  );
});

test('a sentence put in anywhere is in the registry or listed', () => {
  const sentence = '乘风破浪会有时直挂云帆济沧海。';
  const bare = sentence.slice(0, -1);
  const short = documents.slice(1);
  fc.assert(
    fc.property(fc.constantFrom(...short), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
      const lines = text.split(/\r?\n/);
      const at = Math.round(share * lines.length);
      const all = splitLines([...lines.slice(0, at), sentence, ...lines.slice(at)].join('\n'));
      const { title, sections, tasks } = plan(all);
      const isRead = JSON.stringify([title, sections, tasks]).includes(bare);
      const isListed = report(all).unused.some((one) => one.text.includes(bare));
      expect(isRead || isListed).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['labels', `1.办实事。\n${'责任单位：市教育局\n'.repeat(30_000)}`],
  ['clauses', `1.办实事。${'（市教育局负责）'.repeat(10_000)}`],
  ['verbs', `1.办实事。（${Array.from({ length: 5_000 }, (_, i) => `市${i}局配合`).join('，')}）`],
  ['marked leads', `1.办实事。\n责任单位：${Array.from({ length: 5_000 }, (_, i) => `市${i}局（牵头）`).join('、')}`],
  ['rules', `1.办实事。\n牵头单位：市教育局\n${'（下同第一位为牵头单位）\n'.repeat(10_000)}`],
])('many %s on one task take no more than their time', (_, text) => {
  const found = report(splitLines(text));
  expect(sum(found)).toBe(found.characters);
  expect(share(found, 'unused')).toBe(0);
});
