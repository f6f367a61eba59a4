// How sure each task is, from what was found, what its assignments leave open, and the pattern of the plan.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { confidences } from '../../src/analytics/confidences';
import { doubtfulLeaders } from '../../src/analytics/doubtful-leaders';
import { read } from '../parser/support/read';

const levels = (text: string) => {
  const plan = read(text);
  return confidences(plan, doubtfulLeaders(plan)).map(({ level, reasons }) => [level, ...reasons]);
};

test('each reason by itself', () => {
  expect(
    levels(
      [
        '1.建设学校。（市教育局牵头，市财政局配合）',
        '2.建设医院。（市卫健委牵头，市财政局等配合）',
        '3.建设绿道。（市住建局牵头，市直有关部门配合，汛期前完成）',
        '4.培训骨干。（某某项目牵头）',
        '5.办好赛事。',
      ].join('\n'),
    ),
  ).toEqual([
    ['high'],
    ['medium', 'open-lists'],
    ['medium', 'deadline-unclear', 'group'],
    ['low', 'unrecognised-name'],
    ['low', 'task-without-clause', 'no-lead'],
  ]);
});

test('a plan in which nobody leads is so by design', () => {
  expect(levels('1.建设学校。\n责任单位：市教育局\n2.建设医院。\n责任单位：市卫健委')).toEqual([['high'], ['high']]);
});

test('of the bundled plan, those tasks are low that its own pattern speaks against', () => {
  const plan = read(readFileSync(join(__dirname, '../../seeds/2024-liaoning.md'), 'utf8'));
  const found = confidences(plan, doubtfulLeaders(plan));
  expect(plan.tasks.filter((_, index) => found[index]!.level === 'low').map(({ no }) => no)).toEqual([
    '37',
    '69',
    '71',
    '190',
    '222',
  ]);
});
