// No input makes the reader throw anything but FengongError, hang, or take more than linear time.
import fc from 'fast-check';
import { FengongError } from '../../src/model/errors';
import { read } from './support/read';

const attempt = (text: string): void => {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof FengongError)) throw error;
    expect(error.code).toBe('no-tasks');
  }
};

const scrap = fc.constantFrom(
  ...'1. |2.|（一）|一、|(1)|①|牵头单位：|责任单位：|牵头领导:|完成时限：|（|）|〔|〕|、|，|；|。|等|和|各市人民政府|省财政厅|王 健|5%|以上|下同|列第一位者为牵头单位|牵头|负责|\t|| |\n|\n\n|## |**|序号|工作任务|12月底前|“|《|与|同步|超过|万人|每|　'.split(
    '|',
  ),
);

test('scraps of plans in any order', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => attempt(scraps.join(''))),
    { numRuns: 2000 },
  );
});

test('any characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => attempt(`1.${text}（市财政局牵头）`)),
    { numRuns: 500 },
  );
});

test('a document without assignments has no tasks', () => {
  expect(() => read('今天天气很好。\n\n我们去公园。')).toThrow(new FengongError('no-tasks'));
});

const TAIL = '\n2.推进乙。\n责任单位：市财政局\n';
const LONG = 300_000;
const fill = (unit: string, length = LONG) => unit.repeat(Math.floor(length / unit.length));
test.each([
  ['100,000 nested brackets', `1.推进甲。${fill('（', 100_000)}${fill('）', 100_000)}`],
  ['brackets never closed', `1.推进甲。\n责任单位：${fill('（')}`],
  ['a line of 10 MB', `1.${fill('推进甲乙丙丁，', 3_400_000)}`],
  ['a list of one name', `1.甲。\n责任单位：${fill('市财政局、')}`],
  ['a list of bare names', `1.甲。\n责任单位：${fill('教育、')}`],
  ['blanks in a list', `1.甲。\n责任单位：${fill('甲 ')}`],
  ['joiners', `1.甲。\n责任单位：${fill('和')}`],
  ['等', `1.甲。\n责任单位：${fill('等')}`],
  ['labels on one line', `1.甲。${fill('责任单位：')}`],
  ['digits', `1.${fill('12345 ')}个`],
  ['Chinese numerals', `1.${fill('三十')}个`],
  ['bounds', `1.${fill('超过')}5个`],
  ['quotes never closed', `1.${fill('“《')}5个`],
  ['one text over many lines', `1.推进\n${fill('没有序号的一行文字甲乙丙丁\n')}`],
  ['one list over many lines', `1.甲。\n责任单位：${fill('没有序号的一行文字甲乙\n')}`],
  ['header words', fill('工作任务\n责任单位\n牵头单位\n')],
  [
    'excerpts of tables, one cell a line',
    fill('工作任务\n牵头单位\n责任单位\n21\n推进甲。\n市财政局\n市教育局\n22\n推进乙。\n市教育局\n市财政局\n'),
  ],
  ['lone pipes', fill('|\n')],
  ['place classes', `1.甲。\n责任单位：各${fill('区县')}人`],
  ['declarations', `1.甲。（${fill('列第一位的')}）`],
  ['brackets behind full stops that say nothing', `1.${fill('推进甲乙。（丙丁戊己）')}`],
  ['a paragraph of many tasks', `1.${fill('推进甲乙丙。（市财政局负责）', 3_000_000)}`],
  ['verbs', `1.甲。（${fill('市财政局牵头，')}市教育局负责）`],
])('%s', (_, text) => {
  const start = process.cpuUsage();
  attempt(text + TAIL);
  const { user, system } = process.cpuUsage(start);
  // a quadratic step takes minutes here; a linear one fractions of a second
  expect((user + system) / 1e6).toBeLessThan(10);
});

test('a document without tasks is refused with the first line that looks like a clause', () => {
  const refused = (text: string) => {
    try {
      read(text);
    } catch (error) {
      return error instanceof FengongError ? error.data : null;
    }
    return null;
  };
  expect(refused('关于报送材料的通知\n\n请各责任单位于周五前报送。')).toEqual({
    name: 'plan.txt',
    line: 3,
    text: '请各责任单位于周五前报送。',
  });
  expect(refused('今天天气很好。')).toEqual({ name: 'plan.txt' });
});
