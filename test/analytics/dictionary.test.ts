import fc from 'fast-check';
import { encode } from '../../src/analytics/dictionary';
import { anyName } from './any-plan';

it('numbers values in order of first appearance', () => {
  expect(encode(['b', 'a', 'b'])).toEqual({ codes: Int32Array.of(0, 1, 0), values: ['b', 'a'] });
  expect(encode([])).toEqual({ codes: new Int32Array(0), values: [] });
});

it('keeps apart what is not the same', () => {
  const cells = ['1', 1, '', null, '-', '__proto__', 'constructor', '01', 'null'];
  expect(encode(cells)).toEqual({ codes: Int32Array.from(cells.keys()), values: cells });
});

it('can be undone, and numbers without gaps', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyName, fc.integer(), fc.constant(null))), (cells) => {
      const { codes, values } = encode(cells);
      expect(Array.from(codes, (code) => values[code])).toEqual(cells);
      expect(new Set(codes).size).toBe(values.length);
    }),
  );
});
