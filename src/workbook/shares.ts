// Shares of a whole that add up to it exactly, as printed.

/** The share of each count in thousandths of their sum, by the largest remainder: they add to 1. Null for a count of 0. */
export function sharesOf(counts: readonly number[]): (number | null)[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return counts.map(() => null);
  const exact = counts.map((count) => (count * 1000) / sum);
  const shares = exact.map(Math.floor);
  const short = 1000 - shares.reduce((total, share) => total + share, 0);
  // ties go to the earlier row
  exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, short)
    .forEach(({ index }) => (shares[index]! += 1));
  return shares.map((share, index) => (counts[index] === 0 ? null : share / 1000));
}
