// Glyphs of a page set by hand: one em each.
import type { Glyph } from '../../../src/reader/pdf/page-content';

/** `text` from `left` on a baseline, in points; half an em for what is not Chinese. */
export function set(text: string, left: number, base: number, size = 10): Glyph[] {
  let x = left;
  return [...text].map((character) => {
    const width = /[\x20-\x7e]/.test(character) ? size / 2 : size;
    x += width;
    return { text: character, left: x - width, right: x, base, size };
  });
}
