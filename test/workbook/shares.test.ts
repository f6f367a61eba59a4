import fc from 'fast-check';
import { sharesOf } from '../../src/workbook/shares';

test('thirds: the first takes the remainder', () => expect(sharesOf([1, 1, 1])).toEqual([0.334, 0.333, 0.333]));
test('nothing has a share of nothing', () => expect(sharesOf([0, 0])).toEqual([null, null]));
test('a count of 0 has none', () => expect(sharesOf([3, 0, 1])).toEqual([0.75, null, 0.25]));

test('shares add to 100.0, and none is off by a tenth of a per cent', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1 }), (counts) => {
      const sum = counts.reduce((a, b) => a + b, 0);
      fc.pre(sum > 0);
      const shares = sharesOf(counts).map((share) => Math.round((share ?? 0) * 1000));
      expect(shares.reduce((a, b) => a + b, 0)).toBe(1000);
      counts.forEach((count, i) => expect(Math.abs(shares[i]! - (count * 1000) / sum)).toBeLessThan(1));
    }),
  );
});
