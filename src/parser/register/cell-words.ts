// Words and lists as they stand in a cell.

/** The key whose word stands in a cell; null where none does. */
export const keyOfWord = <K extends string>(words: Readonly<Record<K, string>>, word: string): K | null =>
  (Object.keys(words) as K[]).find((key) => words[key] === word) ?? null;

/** The names in a cell, whatever people put between them. */
export const namesIn = (cell: string): string[] =>
  cell
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
