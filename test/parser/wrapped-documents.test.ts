// Text that was broken at a right edge, as in a .pdf or in mail, reads as if it had not been.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../src/model/plan';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parsePlan } from '../../src/parser/parse-plan';
import { readDocument } from '../../src/reader/read-document';
import { read, registryFields } from './support/read';

const parsed = async (text: string): Promise<Plan> =>
  parsePlan(await readDocument(new TextEncoder().encode(text), 'plan.txt'), DEFAULT_SETTINGS);

/** `text` in lines of `width` characters; no line begins with a mark that closes, and no number is broken. */
function broken(text: string, width: number): string {
  const wrapped = (line: string): string[] => {
    if (line.length <= width) return [line];
    let cut = width;
    while (/[，。；：、）〕”》\d.%]/.test(line[cut] ?? '') || /[（〔“《]/.test(line[cut - 1]!)) cut--;
    return [line.slice(0, cut), ...wrapped(line.slice(cut))];
  };
  return text.split('\n').flatMap(wrapped).join('\n');
}

const folder = join(__dirname, '../fixtures/long');
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')])
  // the cells of a table are no paragraphs
  .filter(([name, text]) => !/[\t|]/.test(text) && !/_cells|_district_supervision/.test(name));

test.each([40, 42, 45])(
  'of long documents broken at %d characters at most one task in two hundred reads otherwise',
  async (width) => {
    let looked = 0;
    let other = 0;
    for (const [, text] of documents) {
      const [whole, pieces] = [await parsed(text), await parsed(broken(text, width))];
      expect(pieces.reading).toEqual(whole.reading);
      const fields = new Set(pieces.tasks.map((task) => JSON.stringify(registryFields(task))));
      looked += whole.tasks.length;
      other += whole.tasks.filter((task) => !fields.has(JSON.stringify(registryFields(task)))).length;
    }
    expect(looked).toBeGreaterThan(900);
    expect(other).toBeLessThanOrEqual(looked / 200);
  },
);

const WRAPPED = [
  '某市2024年重点工作分工',
  '1.修建绿道30公里，新建口袋公园12个，改造提升城市公园5',
  '个。牵头领导：王健；牵头单位：市园林局、市住建局；责任',
  '单位：市财政局、市自然资源和规划局，各县（市、区）人民',
  '政府；完成时限：12月底前',
  '2.新建学校5所。牵头单位：市教育局；责任单位：市财政局。',
].join('\n');

test('a task knows all its lines, and every line that was joined is told', () => {
  const plan = read(WRAPPED);
  expect(plan.tasks.map(registryFields)).toMatchObject([
    {
      text: '修建绿道30公里，新建口袋公园12个，改造提升城市公园5个。',
      leaders: ['王健'],
      supportUnits: ['市财政局', '市自然资源和规划局'],
      regionPhrases: ['各县（市、区）人民政府'],
      deadline: '12月底前',
    },
    { text: '新建学校5所。', leadUnits: ['市教育局'], supportUnits: ['市财政局'] },
  ]);
  expect(plan.tasks.map(({ source }) => source)).toEqual([
    { firstLine: 2, lastLine: 5 },
    { firstLine: 6, lastLine: 6 },
  ]);
  expect(plan.findings.filter(({ code }) => code === 'wrapped-line-joined').map(({ line }) => line)).toEqual([3, 4, 5]);
});

test('lists that are long by chance are no edge', () => {
  const plan = read(
    [
      '某市2024年重点工作分工',
      '1.修建绿道30公里。',
      '责任单位：市园林局、市住房城乡建设局、市财政局',
      '推进要求按月调度',
      '2.新建学校5所。',
      '责任单位：市教育局、市住房城乡建设局、市财政局',
      '3.改造管网20公里。',
      '责任单位：市水务局、市住房城乡建设局、市财政局',
    ].join('\n'),
  );
  expect(plan.tasks.map(registryFields).map(({ jointUnits }) => jointUnits)).toEqual([
    ['市园林局', '市住房城乡建设局', '市财政局'],
    ['市教育局', '市住房城乡建设局', '市财政局'],
    ['市水务局', '市住房城乡建设局', '市财政局'],
  ]);
});
