// Two texts as one, with what went and what came marked: the longest common subsequence of their words, where a word is
// a number, a Latin word or a character.
import { wordsOf } from './plain-text';
import type { Piece } from './types';

const WORD = /\s*(?:\d+(?:\.\d+)?[%％]?|[A-Za-z]+|[^\s])/gu;

/** Beyond this many comparisons the texts are shown one after the other: nobody reads such a mixture. */
const MOST = 6_000_000;

/** Null where both say the same, spaces and full or half width aside. */
export function diffWords(old: string, now: string): Piece[] | null {
  if (wordsOf(old) === wordsOf(now)) return null;
  const a = old.match(WORD) ?? [];
  const b = now.match(WORD) ?? [];
  const [plainA, plainB] = [a.map(wordsOf), b.map(wordsOf)];
  let head = 0;
  while (head < Math.min(a.length, b.length) && plainA[head] === plainB[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && plainA.at(-1 - tail) === plainB.at(-1 - tail)) tail += 1;
  const middle = common(plainA.slice(head, a.length - tail), plainB.slice(head, b.length - tail));
  const pairs = [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...withoutIslands(middle).map(([i, j]) => [i + head, j + head] as const),
    ...Array.from({ length: tail }, (_, at) => [a.length - tail + at, b.length - tail + at] as const),
  ];
  return piecesOf(a, b, pairs);
}

/** Places of the words that both have, in order; of several longest ways the one that keeps early words together. */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > MOST) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** A single character that both happen to have between two changes is no more legible than none: it counts as changed. */
function withoutIslands(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const follows = (one: readonly [number, number] | undefined, next: readonly [number, number] | undefined) =>
    one !== undefined && next !== undefined && next[0] === one[0] + 1 && next[1] === one[1] + 1;
  return pairs.filter((pair, at) => follows(pairs[at - 1], pair) || follows(pair, pairs[at + 1]));
}

function piecesOf(a: readonly string[], b: readonly string[], pairs: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (where: Piece['in'], words: readonly string[]) => {
    if (words.length === 0) return;
    const last = pieces.at(-1);
    if (last?.in === where) pieces[pieces.length - 1] = { in: where, text: last.text + words.join('') };
    else pieces.push({ in: where, text: words.join('') });
  };
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [a.length, b.length] as const]) {
    add('old', a.slice(i, nextI));
    add('new', b.slice(j, nextJ));
    if (nextJ < b.length) add('both', [b[nextJ]!]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pieces;
}
