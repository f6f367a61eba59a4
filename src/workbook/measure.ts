// How much room text takes, reckoned the same for every writer: neither Excel nor LibreOffice can be asked. A Chinese
// character is two units; one unit of 10-point text is one character of column width.
import { MAX_ROW_HEIGHT } from './limits';

/**
 * A word of Latin text or one character, with the marks that may not be parted from it by a line break. Numbers with 、
 * between them are one word: LibreOffice breaks them only where they fill a line.
 */
const PIECE = /[（“‘《〈〔【(]*(?:[!-'*-~]+(?:、[!-'*-~]+)*|[^])[，。；：、）”’》〉〕】！？％…)]*/gu;

/** Half-width characters count 1, all others 2. */
export function unitsOf(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // the second half of a surrogate pair counts nothing
    if (code < 0x80) units += 1;
    else if (code < 0xdc00 || code > 0xdfff) units += 2;
  }
  return units;
}

/** Lines that `text` takes when wrapped in a column `width` characters wide, at `size` points. */
export function linesOf(text: string, width: number, size = 10): number {
  const room = Math.max(2, (width * 10) / size);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    if (unitsOf(paragraph) <= room) continue;
    let used = 0;
    for (const piece of paragraph.match(PIECE) ?? []) {
      const units = unitsOf(piece);
      if (used > 0 && used + units > room) {
        lines += 1;
        used = 0;
      }
      // a word longer than a line is broken inside
      lines += Math.max(0, Math.ceil(units / room) - 1);
      used += units > room ? units % room : units;
    }
  }
  return lines;
}

/** Lines of a cell that holds a name: as `linesOf`, less its indent. */
export const nameLines = (text: string, width: number): number => linesOf(text, width - 1.5);

/** Points that so many lines of `size`-point text take, with a little air above and below. */
export function heightOf(lines: number, size = 10): number {
  return Math.min(MAX_ROW_HEIGHT, Math.round(lines * size * 1.45 + 5));
}

/** The width at which the longest line of `texts` is not wrapped, between two limits. */
export function widthFor(texts: Iterable<string>, least: number, most: number): number {
  let widest = least;
  for (const text of texts) {
    if (widest >= most) return most;
    for (const line of text.split('\n')) widest = Math.max(widest, unitsOf(line) + 2);
  }
  return Math.min(widest, most);
}

/** `text`, or its beginning and an ellipsis where it takes more than `units`. */
export function shorten(text: string, units: number): string {
  if (unitsOf(text) <= units) return text;
  let used = 2;
  let kept = '';
  for (const character of text) {
    used += unitsOf(character);
    if (used > units) break;
    kept += character;
  }
  return `${kept}…`;
}
