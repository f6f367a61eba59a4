// Users' words as integers. Two values get one code only if they are the same value: '1' and 1, '' and null, '-' and
// '__proto__' are all apart. Codes count from 0 in order of first appearance.

/** `codes[i]` is the place of the i-th value in `values`. */
export interface Encoded<Value> {
  readonly codes: Int32Array<ArrayBuffer>;
  readonly values: readonly Value[];
}

/** ['b', 'a', 'b'] → codes 0 1 0, values b a. */
export function encode<Value>(cells: readonly Value[]): Encoded<Value> {
  const codes = new Int32Array(cells.length);
  const values: Value[] = [];
  const known = new Map<Value, number>();
  cells.forEach((cell, i) => {
    let code = known.get(cell);
    if (code === undefined) {
      code = values.length;
      known.set(cell, code);
      values.push(cell);
    }
    codes[i] = code;
  });
  return { codes, values };
}
