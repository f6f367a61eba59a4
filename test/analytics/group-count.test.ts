import fc from 'fast-check';
import { columnOf, frameOf, rowsOf, type Columns } from '../../src/analytics/frame';
import { groupCount } from '../../src/analytics/group-count';
import { anyName } from './any-plan';

interface Pair {
  readonly unit: string | number | null;
  readonly leader: string;
}
const PAIR: Columns<Pair> = { unit: 'string', leader: 'string' };
const COUNTED: Columns<Pair & { readonly rows: number }> = { ...PAIR, rows: 'int32' };

const counted = (pairs: readonly Pair[]) => rowsOf(COUNTED, groupCount(COUNTED, frameOf(PAIR, pairs), 'rows'));

it('counts combinations in order of first appearance', () => {
  expect(
    counted([
      { unit: '甲', leader: '王' },
      { unit: '乙', leader: '王' },
      { unit: '甲', leader: '王' },
    ]),
  ).toEqual([
    { unit: '甲', leader: '王', rows: 2 },
    { unit: '乙', leader: '王', rows: 1 },
  ]);
  expect(counted([])).toEqual([]);
});

it('keeps apart keys that danfo merges', () => {
  const pairs = [
    { unit: 'a-b', leader: 'c' },
    { unit: 'a', leader: 'b-c' },
    { unit: '1', leader: '' },
    { unit: 1, leader: '' },
    { unit: null, leader: '' },
    { unit: '', leader: '' },
    { unit: '__proto__', leader: 'constructor' },
  ];
  expect(counted(pairs)).toEqual(pairs.map((pair) => ({ ...pair, rows: 1 })));
});

it('equals a plain Map on any keys', () => {
  const pair = fc.record({ unit: fc.oneof(anyName, fc.constantFrom(1, 0, null)), leader: anyName });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
      const plain = new Map<Pair['unit'], Map<string, number>>();
      for (const { unit, leader } of pairs) {
        const leaders = plain.get(unit) ?? new Map<string, number>();
        plain.set(unit, leaders.set(leader, (leaders.get(leader) ?? 0) + 1));
      }
      const expected = [...plain].flatMap(([unit, leaders]) =>
        [...leaders].map(([leader, rows]) => ({ unit, leader, rows })),
      );
      const result = counted(pairs);
      expect(result).toHaveLength(expected.length);
      expect(result).toEqual(expect.arrayContaining(expected));
    }),
    { numRuns: 500 },
  );
});

it('equals danfo groupby on keys that cannot collide', () => {
  const pair = fc.record({ unit: fc.constantFrom('甲', '乙', '丙'), leader: fc.constantFrom('王', '李', '张') });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), (pairs) => {
      const frame = frameOf(
        { ...PAIR, task: 'int32' },
        pairs.map((given, task) => ({ ...given, task })),
      );
      const danfo = frame.groupby(['unit', 'leader']).col(['task']).count();
      const rows = columnOf<string>(danfo, 'unit').map((unit, i) => ({
        unit,
        leader: columnOf<string>(danfo, 'leader')[i],
        rows: columnOf<number>(danfo, 'task_count')[i],
      }));
      const result = counted(pairs);
      expect(result).toHaveLength(rows.length);
      expect(result).toEqual(expect.arrayContaining(rows));
    }),
  );
});
