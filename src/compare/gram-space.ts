// Texts as sets of character bigrams, the rare ones worth more than the common ones: how alike two texts are. Chinese
// needs no words for it. Dice 1945 for the measure, Spärck Jones 1972 for the weights; see docs/definitions.md.
import { lettersOf } from './plain-text';

export interface GramSpace {
  /** For each text its bigrams, as numbers that count up from the rarest of all. */
  readonly sets: readonly Int32Array[];
  /** The weight of a bigram. */
  readonly weights: Float64Array;
  /** For each text the sum of its weights. */
  readonly totals: Float64Array;
}

/** 稳增长 → 稳增, 增长; a single character stands for itself. As character codes, two in one number. */
function gramsOf(text: string): Set<number> {
  const letters = lettersOf(text);
  const grams = new Set<number>();
  if (letters.length === 1) grams.add(letters.charCodeAt(0));
  for (let at = 1; at < letters.length; at += 1) {
    grams.add(letters.charCodeAt(at - 1) * 65_536 + letters.charCodeAt(at));
  }
  return grams;
}

/** ln(1 + N / n): a bigram in n of N texts. */
export function gramSpace(texts: readonly string[]): GramSpace {
  const grams = texts.map(gramsOf);
  const frequency = new Map<number, number>();
  for (const set of grams) for (const gram of set) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  // sorting is stable: bigrams that are equally rare keep the order in which they first appear
  const ranked = [...frequency].sort(([, a], [, b]) => a - b);
  const rank = new Map(ranked.map(([gram], at) => [gram, at]));
  const weights = Float64Array.from(ranked, ([, texts_]) => Math.log(1 + texts.length / texts_));
  const sets = grams.map((set) => Int32Array.from(set, (gram) => rank.get(gram)!).sort());
  const totals = Float64Array.from(sets, (set) => weightOf(weights, set));
  return { sets, weights, totals };
}

export function weightOf(weights: Float64Array, set: Int32Array): number {
  let sum = 0;
  for (const gram of set) sum += weights[gram]!;
  return sum;
}

/** The weight of what two sets share. */
export function sharedWeight(weights: Float64Array, a: Int32Array, b: Int32Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) {
      sum += weights[a[i]!]!;
      i += 1;
      j += 1;
    } else if (difference < 0) i += 1;
    else j += 1;
  }
  return sum;
}

/** Weighted Dice: 2 × shared / (all of a + all of b), 0 to 1. Texts without a letter are unlike everything. */
export function dice(shared: number, a: number, b: number): number {
  return a + b === 0 ? 0 : Math.min(1, (2 * shared) / (a + b));
}

/** How alike the texts at two places are. */
export function similarityIn({ sets, weights, totals }: GramSpace, a: number, b: number): number {
  return dice(sharedWeight(weights, sets[a]!, sets[b]!), totals[a]!, totals[b]!);
}
