import { appendTo } from '../../src/model/append-to';

test('values stand under their key in the order in which they came, whatever the key', () => {
  const lists = new Map<string, number[]>();
  appendTo(lists, '__proto__', 1);
  appendTo(lists, '', 2);
  appendTo(lists, '__proto__', 3);
  expect([...lists]).toEqual([
    ['__proto__', [1, 3]],
    ['', [2]],
  ]);
});
