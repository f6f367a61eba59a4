// How often each combination of values occurs in a frame. danfo's groupby joins keys with '-', so different keys can
// merge; here keys are integer codes and cannot.
import type { DataFrame } from 'danfojs';
import { encode, type Encoded } from './dictionary';
import { columnOf, frameOf, type Columns } from './frame';

/**
 * One row for each combination of values that occurs, in order of first appearance, and in column `count` how many rows
 * of `frame` have it. `columns` are those of the result; all but `count` are columns of `frame`, and the key.
 */
export function groupCount<Row extends object>(
  columns: Columns<Row>,
  frame: DataFrame,
  count: keyof Row & string,
): DataFrame {
  const by = Object.keys(columns).filter((name) => name !== count);
  const keys = by.map((name) => columnOf<unknown>(frame, name));
  const groups = _groupCount(
    frame.shape[0]!,
    keys.map((cells) => encode(cells)),
  );
  const rows = groups.map(({ first, size }) => {
    const cells = by.map((name, k): [string, unknown] => [name, keys[k]![first]]);
    return Object.fromEntries([...cells, [count, size]]) as Row;
  });
  return frameOf(columns, rows);
}

/** For each combination of codes: the row where it first occurs, and how many rows have it. */
function _groupCount(length: number, keys: readonly Encoded<unknown>[]): { first: number; size: number }[] {
  let codes = new Int32Array(length);
  for (const key of keys) codes = combine(codes, key);
  const groups: { first: number; size: number }[] = [];
  codes.forEach((code, row) => {
    if (code === groups.length) groups.push({ first: row, size: 0 });
    groups[code]!.size++;
  });
  return groups;
}

/** Splits groups by one more key; groups are numbered in order of first appearance. */
function combine(groups: Int32Array<ArrayBuffer>, key: Encoded<unknown>): Int32Array<ArrayBuffer> {
  const width = key.values.length;
  return encode(Array.from(groups, (group, i) => group * width + key.codes[i]!)).codes;
}
