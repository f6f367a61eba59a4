import { analyze } from '../../src/analytics/analyze';
import type { ReviewMarks } from '../../src/model/review';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { contextOf } from '../../src/workbook/context';
import { describeWorkbook } from '../../src/workbook/describe-workbook';
import { reviewItems } from '../../src/workbook/review-items';
import { REVIEW_SENTENCES } from '../../src/workbook/words-review';
import { gridOf, sheetNamed, tableRows } from './cells';
import { planWith, SMALL_PLAN } from './small-plan';

function reviewOf(marks: ReviewMarks, plan = SMALL_PLAN) {
  const spec = describeWorkbook(contextOf(plan, analyze(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS, '2024-03-01'), {
    marks,
  });
  return { spec, sheet: sheetNamed(spec, '核查'), rows: tableRows(sheetNamed(spec, '核查')) };
}

const byKey = (rows: ReturnType<typeof tableRows>) => new Map(rows.map((cells) => [cells.at(-1), cells]));

test('what people decided stands beside its point, and the note counts it', () => {
  const mark = { handling: '已核', remark: '问过王处', what: '旧的句子' };
  const { sheet, rows } = reviewOf(new Map([['open-lists', mark]]));
  const [level, what, , , , , , handling, remark] = byKey(rows).get('open-lists')!;
  expect([level, handling, remark]).toEqual(['● 提示', '已核', '问过王处']);
  expect(what).toContain('1 项任务');
  expect(String(gridOf(sheet)[1]![1])).toContain('已处理 1 条');
  expect(rows.filter((cells) => cells[7] !== null)).toHaveLength(1);
});

test('decided and no longer found: the words of people stay, at the end', () => {
  const gone = { handling: '忽略', remark: '', what: '未列牵头领导。' };
  const { rows } = reviewOf(new Map([['missing-leader 2024-002 省财政厅', gone]]));
  expect(rows.at(-1)!.slice(0, 2)).toEqual(['○ 已消除', '未列牵头领导。']);
  expect(rows.at(-1)!.slice(7)).toEqual(['忽略', null, 'missing-leader 2024-002 省财政厅']);
  // marked in the pane and gone before anything was written: there is nothing to keep
  expect(reviewOf(new Map([['x', { ...gone, what: null }]])).rows).toHaveLength(rows.length - 1);
});

test('the cover counts what is still open', () => {
  const sentence = (marks: ReviewMarks) =>
    gridOf(sheetNamed(reviewOf(marks).spec, '封面'))
      .flat()
      .find((cell) => String(cell).includes('建议人工核对'));
  expect(sentence(new Map())).toMatch(/^有 2 处/);
  const doubts = reviewOf(new Map()).rows.filter(([level]) => level === '▲ 待核');
  const keys = doubts.map((cells) => String(cells.at(-1)));
  const checked = { handling: '已核', remark: '', what: null };
  expect(sentence(new Map([[keys[0]!, checked]]))).toMatch(/^有 1 处/);
  expect(sentence(new Map(keys.map((key) => [key, checked])))).toBeUndefined();
});

test('a plan without doubts has a sheet that says so', () => {
  const plan = planWith({ tasks: [], findings: [] });
  expect(reviewOf(new Map(), plan).rows.map((cells) => cells[1])).toEqual(['没有需要核对的地方。']);
});

test('a point about one task says how sure the reading of that task is', () => {
  const { rows } = reviewOf(new Map());
  const sure = rows.map((cells) => [cells[8 + 1], cells[5]]).filter(([, level]) => level !== null);
  expect(sure.length).toBeGreaterThan(0);
  for (const [key, level] of sure) if (String(key).startsWith('missing-leader')) expect(level).toBe('低');
  expect(rows.find((cells) => cells[9] === 'open-lists')![5]).toBeNull();
});

test('in English one is one', () => {
  const context = contextOf(SMALL_PLAN, analyze(SMALL_PLAN, DEFAULT_SETTINGS), DEFAULT_SETTINGS, '2024-03-01');
  const points = new Map(reviewItems(context, 'en').map((item) => [item.code, item]));
  expect(points.get('open-lists')).toMatchObject({ tasks: '1 task', what: expect.stringMatching(/^1 task has lists/) });
  expect(points.get('group')).toMatchObject({ what: expect.stringMatching(/: 1 task is not assigned/) });
  expect(REVIEW_SENTENCES.en.noLeader(['3'], [])).toMatch(/^Task 3 names no leader\./);
  expect(REVIEW_SENTENCES.en.noLeader(['3', '4'], [])).toMatch(/^Tasks 3, 4 name no leader\./);
});
