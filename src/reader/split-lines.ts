// Text to lines, numbered as an editor numbers them: CRLF, LF and a lone CR each end one line.
import type { SourceLine } from './document';

/** The lines of `text`, from 1. A line end at the very end opens no further line. */
export function splitLines(text: string): SourceLine[] {
  // the plain separator is several times as fast
  const parts = text.split(text.includes('\r') ? /\r\n|\r|\n/ : '\n');
  if (parts.at(-1) === '') parts.pop();
  return parts.map((part, index) => ({ at: index + 1, text: part }));
}
