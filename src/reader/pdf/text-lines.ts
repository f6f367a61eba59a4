// Glyphs to lines of text: those on one baseline, from left to right. Spaces are those that were typed; a gap that was
// not typed becomes one only where words would run together or where the line was laid out in columns.
import type { Glyph } from './page-content';

/** A stretch without wide gaps, in points from the left. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** A line of a page, in points from the top left corner. */
export interface TextLine extends Stretch {
  readonly text: string;
  readonly base: number;
  readonly size: number;
  readonly stretches: readonly Stretch[];
}

/** Gaps in ems: between Latin words, between Chinese that was set apart, between columns. */
const WORD_GAP = 0.18;
const WIDE_GAP = 0.9;
const COLUMN_GAP = 2.5;
/** Glyphs stand on one line where their baselines are less than this apart, in ems. */
const SAME_BASELINE = 0.4;

/** The lines of `glyphs`, from top to bottom. */
export function buildTextLines(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = glyphs.filter((glyph) => glyph.text !== '' && glyph.size > 0).sort((a, b) => a.base - b.base);
  const lines: TextLine[] = [];
  let row: Glyph[] = [];
  const flush = () => {
    const line = joinRow(row);
    if (line) lines.push(line);
    row = [];
  };
  for (const glyph of sorted) {
    const last = row.at(-1);
    if (last && glyph.base - last.base > SAME_BASELINE * Math.min(glyph.size, last.size)) flush();
    row.push(glyph);
  }
  flush();
  return lines;
}

function joinRow(row: Glyph[]): TextLine | null {
  row.sort((a, b) => a.left - b.left);
  const stretches: { left: number; right: number }[] = [];
  let text = '';
  let size = 0;
  let last: Glyph | null = null;
  for (const glyph of row) {
    if (last && isReprint(last, glyph)) continue;
    const gap = last ? gapBetween(last, glyph) : '';
    const stretch = stretches.at(-1);
    if (stretch && gap !== '\t' && gap !== ' ') stretch.right = Math.max(stretch.right, glyph.right);
    else stretches.push({ left: glyph.left, right: glyph.right });
    text += gap + glyph.text;
    size = Math.max(size, glyph.size);
    last = glyph;
  }
  const [first] = row;
  const right = stretches.at(-1)?.right;
  if (!first || right === undefined || text.trim() === '') return null;
  return { text: tidy(text), left: first.left, right, base: first.base, size, stretches };
}

/** Bold type is often the same glyph printed twice, a little apart. */
function isReprint(last: Glyph, glyph: Glyph): boolean {
  return glyph.text === last.text && glyph.text.trim() !== '' && glyph.left - last.left < 0.2 * glyph.size;
}

function gapBetween(last: Glyph, next: Glyph): string {
  if (/\s$/.test(last.text) || /^\s/.test(next.text)) return '';
  const gap = (next.left - last.right) / Math.max(last.size, next.size);
  if (gap > COLUMN_GAP) return '\t';
  if (gap > WIDE_GAP) return ' ';
  return gap > WORD_GAP && /[\p{Script=Latin}]$/u.test(last.text) && /^\p{Script=Latin}/u.test(next.text) ? ' ' : '';
}

/** Ligatures and compatibility forms of fonts (⼀ for 一) to the characters that are meant; full-width marks stay. */
function tidy(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g, (character) => character.normalize('NFKC'));
}
