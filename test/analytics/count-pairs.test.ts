import fc from 'fast-check';
import { countPairs } from '../../src/analytics/count-pairs';
import { incidenceOf, type Incidence } from '../../src/analytics/incidence';

const PARTIES = 4;

/** tasks[t] lists the parties of task t. */
const incidence = (tasks: readonly (readonly number[])[], parties = PARTIES): Incidence =>
  incidenceOf({
    tasks: tasks.length,
    parties,
    task: Int32Array.from(tasks.flatMap((list, t) => list.map(() => t))),
    party: Int32Array.from(tasks.flat()),
    role: new Uint8Array(tasks.flat().length),
  }).incidence;

/** The table as a matrix of 0 and 1, tasks in rows. */
const dense = ({ tasks, parties, start, party }: Incidence): number[][] =>
  Array.from({ length: tasks }, (_, t) => {
    const row = Array.from({ length: parties }, () => 0);
    for (const p of party.subarray(start[t], start[t + 1])) row[p] = 1;
    return row;
  });

/** aᵀb, in the order that countPairs has. */
const product = (a: number[][], b: number[][], rows: number, columns: number): number[] =>
  Array.from({ length: rows * columns }, (_, cell) =>
    a.reduce((sum, row, t) => sum + row[Math.floor(cell / columns)]! * b[t]![cell % columns]!, 0),
  );

it('counts the tasks of each pair', () => {
  const rows = incidence([[0, 1], [0], []], 2);
  const columns = incidence([[0], [0, 1], [1]], 2);
  expect([...countPairs(rows, columns)]).toEqual([2, 1, 1, 0]);
  expect([...countPairs(rows, rows)]).toEqual([2, 1, 1, 1]);
});

it('is the product of the two tables, and AᵀA of one with itself', () => {
  const pair = fc.tuple(fc.array(fc.nat(PARTIES - 1)), fc.array(fc.nat(PARTIES - 1)));
  fc.assert(
    fc.property(fc.array(pair), (tasks) => {
      const a = incidence(tasks.map(([left]) => left));
      const b = incidence(tasks.map(([, right]) => right));
      expect([...countPairs(a, b)]).toEqual(product(dense(a), dense(b), PARTIES, PARTIES));
      expect([...countPairs(a, a)]).toEqual(product(dense(a), dense(a), PARTIES, PARTIES));
    }),
  );
});

it('refuses a table of pairs too large to hold', () => {
  const many = incidence([], 10_000);
  expect(() => countPairs(many, many)).toThrow(
    expect.objectContaining({ code: 'too-many-parties', data: { rows: 10_000, columns: 10_000 } }),
  );
});
