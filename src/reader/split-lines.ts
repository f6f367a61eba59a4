// Text to lines, numbered as an editor numbers them: CRLF, LF and a lone CR each end one line.
import type { SourceLine } from './document';

/** The lines of `text` that hold anything, numbered from 1 with the empty ones between them. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  // the plain separator is several times as fast
  if (text.includes('\r')) {
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (line !== '') lines.push({ at: index + 1, text: line });
    }
    return lines;
  }
  let from = 0;
  for (let at = 1; from < text.length; at++) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (to > from) lines.push({ at, text: text.slice(from, to) });
    from = to + 1;
  }
  return lines;
}
