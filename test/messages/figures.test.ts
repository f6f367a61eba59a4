import { describeProgress } from '../../src/messages/cli';
import { counted, percent } from '../../src/messages/figures';

test('one is one, others are many', () => {
  expect([0, 1, 2].map((n) => counted(n, 'task'))).toEqual(['0 tasks', '1 task', '2 tasks']);
  expect([1, 2].map((n) => counted(n, 'stretch was', 'stretches were'))).toEqual(['1 stretch was', '2 stretches were']);
});

test('the command line speaks of one task as of one', () => {
  const made = { output: 'out.xlsx', tasks: 1, sheets: 21 };
  expect(describeProgress('built', made, 'en')).toBe('Made out.xlsx: 1 task, 21 sheets. Look at 核查 first.');
  expect(describeProgress('stale-corrections', { n: 1 }, 'en')).toBe(
    '1 correction speaks of tasks that are gone and was left out.',
  );
});

test('a share is said in percent with one decimal', () => {
  expect([0, 0.1234, 1].map(percent)).toEqual(['0.0%', '12.3%', '100.0%']);
});
