// Brackets nest, and scanners mix their widths: depth is counted over all kinds alike, in one pass and without
// recursion, so that any depth is read in linear time.
import { isBracket, isClose, isOpen } from './characters';

/** A bracketed stretch at the outermost level: `open` and `close` are the places of its two marks. */
export interface Bracketed {
  readonly open: number;
  readonly close: number;
}

/** The outermost bracketed stretches of `text`, in order; an unclosed one is left out. */
export function outerBrackets(text: string): Bracketed[] {
  const found: Bracketed[] = [];
  let depth = 0;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isBracket(code)) continue;
    if (isOpen(code)) {
      if (depth++ === 0) open = at;
    } else if (depth > 0 && --depth === 0) {
      found.push({ open, close: at });
    }
  }
  return found;
}

/** `text` cut at the marks for which `isCut` holds, outside brackets only. Empty pieces are left out. */
export function splitOutside(text: string, isCut: (code: number) => boolean): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOpen(code)) depth++;
    else if (isClose(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isCut(code)) {
      if (at > from) pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
