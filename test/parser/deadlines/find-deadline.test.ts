import { isDeadline, leadingDeadline } from '../../../src/parser/deadlines/find-deadline';

test.each([
  '12月底前完成',
  '１２月底前',
  '2024年6月30日前',
  '十二月底前',
  '汛期前完成',
  '国庆节前建成',
  '秋季学期开学前',
  '年内持续推进',
  '长期坚持',
  '3个月内完成',
  '按序时进度推进',
])('%s is a deadline', (words) => expect(isDeadline(words)).toBe(true));

test.each(['市教育局', '五一广场管理处', '中秋节组委会', '市国庆办', '省十四运组委会'])('%s is none', (words) =>
  expect(isDeadline(words)).toBe(false),
);

test('a sentence may begin with its deadline', () => {
  expect(leadingDeadline('2020年底前开展收费治理。')).toBe('2020年底前');
  expect(leadingDeadline('开展收费治理。')).toBeNull();
});
