// Text to lines, numbered as an editor numbers them: CRLF, LF and a lone CR each end one line.
import type { SourceLine } from './document';

/** The lines of `text`, from 1. A line end at the very end opens no further line. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  // a lone CR ends a line too, which is rare: such text takes the slower way
  if (hasLoneReturn(text)) {
    const parts = text.split(/\r\n|\r|\n/);
    if (parts.at(-1) === '') parts.pop();
    return parts.map((part, index) => ({ at: index + 1, text: part }));
  }
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    const cut = end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    lines.push({ at: lines.length + 1, text: text.slice(from, cut) });
    from = end + 1;
  }
  return lines;
}

function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) return true;
  }
  return false;
}
