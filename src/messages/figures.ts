// Numbers in sentences, written the same in every catalogue.

/** English: 1 task, 2 tasks; `many` where an s is not enough. */
export const counted = (n: string | number | undefined, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;

/** 0.123 → 12.3% */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
