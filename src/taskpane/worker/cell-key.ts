// A cell as the key of a map: what follows the last exclamation mark is row and column, so no two cells share a key.

/** Row and column from 0: `单位×章节!4,2`. */
export const cellKey = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;
