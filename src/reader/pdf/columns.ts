// The order of reading on a page set in two columns (a gazette): left column before right, between the lines that run
// across both. A page is so set only where a gutter parts well-filled lines on both sides; else lines stay as they are.
import type { Glyph } from './page-content';
import { buildTextLines, type Stretch, type TextLine } from './text-lines';

/** Lines that each column must have, and the share of its width that they fill on average. */
const MIN_LINES = 8;
const MIN_FILL = 0.7;
/** The gutter lies in the middle of the text, and few lines cross it. */
const MIDDLE = [0.35, 0.65] as const;
const MAX_CROSSING = 0.25;
/** Places at which a gutter is looked for. */
const STEPS = 40;

/** The lines of a page in the order in which they are read. */
export function linesInOrder(glyphs: readonly Glyph[]): TextLine[] {
  const lines = buildTextLines(glyphs);
  const gutter = findGutter(lines);
  if (gutter === null) return lines;

  const ordered: TextLine[] = [];
  let band: Glyph[] = [];
  const flush = () => {
    const isLeft = (glyph: Glyph) => (glyph.left + glyph.right) / 2 < gutter;
    ordered.push(...buildTextLines(band.filter(isLeft)), ...buildTextLines(band.filter((glyph) => !isLeft(glyph))));
    band = [];
  };
  const byBase = [...glyphs].sort((a, b) => a.base - b.base);
  let next = 0;
  for (const line of lines) {
    const from = next;
    while (next < byBase.length && (byBase[next]?.base ?? 0) <= line.base + line.size * 0.4) next++;
    if (crosses(line, gutter)) {
      flush();
      ordered.push(line);
    } else band.push(...byBase.slice(from, next));
  }
  flush();
  return ordered;
}

function crosses(line: TextLine, gutter: number): boolean {
  return line.stretches.some(({ left, right }) => left < gutter && right > gutter);
}

/** Where the gutter is, in points from the left; null on a page of one column. */
function findGutter(lines: readonly TextLine[]): number | null {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const width = lines.reduce((most, line) => Math.max(most, line.right), 0) - left;
  let best = { gutter: 0, crossing: Infinity };
  for (let step = 0; step <= STEPS; step++) {
    const gutter = left + width * (MIDDLE[0] + ((MIDDLE[1] - MIDDLE[0]) * step) / STEPS);
    const crossing = lines.filter((line) => crosses(line, gutter)).length;
    if (crossing < best.crossing) best = { gutter, crossing };
  }
  if (best.crossing > MAX_CROSSING * lines.length) return null;
  const stretches = lines.filter((line) => !crosses(line, best.gutter)).flatMap((line) => line.stretches);
  const sides = [stretches.filter((s) => s.right <= best.gutter), stretches.filter((s) => s.left >= best.gutter)];
  return sides.every(isTextColumn) ? best.gutter : null;
}

function isTextColumn(stretches: readonly Stretch[]): boolean {
  if (stretches.length < MIN_LINES) return false;
  const widths = stretches.map(({ left, right }) => right - left);
  const sum = widths.reduce((total, width) => total + width, 0);
  return sum / widths.length >= MIN_FILL * Math.max(...widths);
}
