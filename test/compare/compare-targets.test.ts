import { compareTargets } from '../../src/compare/compare-targets';
import { findTargets } from '../../src/parser/targets/find-targets';
import { task } from '../workbook/small-plan';
import { targetInShort } from './plans';

const of = (no: number, text: string) => task(no, { text, targets: findTargets(text) });
const verdicts = (old: string, now: string) =>
  compareTargets([{ old: [of(1, old)], new: [of(2, now)] }]).map(targetInShort);

it.each([
  ['more is more', '进出口总额增长6%。', '进出口总额增长7%。', ['raised 进出口总额 =6%→=7%']],
  ['a lower ceiling asks for more', '失业率控制在5.5%以内。', '失业率控制在5%以内。', ['raised 失业率 ≤5.5%→≤5%']],
  [
    'a lower floor asks for less',
    '优良天数比率不低于88%。',
    '优良天数比率不低于87%。',
    ['lowered 优良天数比率 ≥88%→≥87%'],
  ],
  ['a greater cut asks for more', '能耗下降3%。', '能耗下降3.5%。', ['raised 能耗 =3%→=3.5%']],
  [
    'a number without a verb is only another one',
    '财政赤字率3%。',
    '财政赤字率3.2%。',
    ['changed 财政赤字率 =3%→=3.2%'],
  ],
  ['a floor in place of a figure is only another one', '投资增长6%。', '投资增长6%以上。', ['changed 投资 =6%→≥6%']],
  ['units of another scale are the same amount', '新增就业46万人。', '新增就业460000人。', []],
  [
    'a range that moves down asks for less',
    '收入增长7%—8%。',
    '收入增长6%—7%。',
    ['lowered 收入 ≥7%→≥6%', 'lowered 收入 ≤8%→≤7%'],
  ],
])('%s', (_, old, now, expected) => {
  expect(verdicts(old, now)).toEqual(expected);
});

it('follows a target into another task', () => {
  const old = of(1, '推进“四好农村路”建设。新改建农村公路300公里。');
  const found = compareTargets([
    { old: [old], new: [of(2, '推进“四好农村路”建设。')] },
    { old: [], new: [of(3, '新改建农村公路400公里。')] },
  ]);
  expect(found.map((one) => [one.oldTask, one.newTask])).toEqual([['2024-001', '2024-003']]);
});

it('does not put together targets of two kinds', () => {
  expect(verdicts('改造危桥60座，建成学校10所。', '建成学校12所，种树5万株。')).toEqual([
    expect.stringMatching(/^raised .*学校 =10所→=12所$/),
    expect.stringMatching(/^dropped .*危桥 =60座→$/),
    expect.stringMatching(/^added .*→=5万株$/),
  ]);
});
