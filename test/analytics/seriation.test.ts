import fc from 'fast-check';
import { cosines, seriation } from '../../src/analytics/seriation';

/** Shared counts of bodies 0 … n − 1, from the bodies of each task. */
const shared = (n: number, tasks: readonly (readonly number[])[]): number[][] =>
  Array.from({ length: n }, (_, a) =>
    Array.from({ length: n }, (_, b) => tasks.filter((task) => task.includes(a) && task.includes(b)).length),
  );

it('puts two groups that were mixed side by side', () => {
  // 0, 2, 4 work together; 1, 3, 5 work together; 4 and 1 meet once
  const tasks = [
    [0, 2],
    [0, 2, 4],
    [2, 4],
    [1, 3],
    [1, 3, 5],
    [3, 5],
    [4, 1],
  ];
  expect(seriation(shared(6, tasks))).toEqual([0, 2, 4, 1, 3, 5]);
});

it('finds a chain again', () => {
  const chain = [3, 0, 4, 1, 2];
  const tasks = chain.slice(1).map((body, at) => [chain[at]!, body]);
  expect(seriation(shared(5, tasks))).toEqual([2, 1, 4, 0, 3]);
});

it('keeps the order of those that are all alike, and of none', () => {
  expect(seriation(shared(3, [[0, 1, 2]]))).toEqual([0, 1, 2]);
  expect(seriation(shared(2, []))).toEqual([0, 1]);
  expect(seriation(shared(1, [[0]]))).toEqual([0]);
  expect(seriation([])).toEqual([]);
});

it('compares bodies whatever their size', () => {
  expect(
    cosines([
      [100, 1],
      [1, 1],
    ]),
  ).toEqual([
    [1, 0.1],
    [0.1, 1],
  ]);
});

const anyShared = fc
  .integer({ min: 1, max: 7 })
  .chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.uniqueArray(fc.nat(n - 1), { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
    ),
  )
  .map(([n, tasks]) => shared(n, tasks));

it('is an order of all of them, the end that came first at the front', () => {
  fc.assert(
    fc.property(anyShared, (counts) => {
      const order = seriation(counts);
      expect([...order].sort((a, b) => a - b)).toEqual(counts.map((_, at) => at));
      expect(order[0]!).toBeLessThanOrEqual(order.at(-1)!);
    }),
  );
});

it('has no worse neighbours than the order they came in, where any tree allows that order', () => {
  // two levels: four bodies in two pairs that are alike in themselves
  const counts = shared(4, [
    [0, 1],
    [0, 1],
    [2, 3],
    [2, 3],
    [1, 2],
    [0, 1, 2, 3],
  ]);
  const likeness = cosines(counts);
  const sum = (order: readonly number[]) =>
    order.slice(1).reduce((all, body, at) => all + likeness[order[at]!]![body]!, 0);
  const order = seriation(counts);
  for (const other of [
    [0, 1, 2, 3],
    [1, 0, 2, 3],
    [0, 1, 3, 2],
    [1, 0, 3, 2],
  ]) {
    expect(sum(order)).toBeGreaterThanOrEqual(sum(other));
  }
  expect(order).toEqual([0, 1, 2, 3]);
});
