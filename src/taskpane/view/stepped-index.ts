// Where arrows, Home and End lead in a row of things: round the ends.

/**
 * The index after `key`; null for keys that lead nowhere.
 * @param arrows the keys for back and on: `['ArrowUp', 'ArrowDown']`
 */
export function steppedIndex(
  key: string,
  current: number,
  count: number,
  [back, on]: readonly [string, string],
): number | null {
  switch (key) {
    case back:
      return (current - 1 + count) % count;
    case on:
      return (current + 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
