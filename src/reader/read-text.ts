// Plain text and Markdown: every line of the file is one line of the document, as it stands.
import type { Finding } from '../model/finding';
import { FengongError } from '../model/errors';
import { UNREADABLE } from './decode-text';
import type { SourceLine } from './document';
import { splitLines } from './split-lines';

/** What a reader of one format makes of a file. */
export interface Reading {
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
}

/**
 * The lines of `text`. Places that could not be decoded stay visible as U+FFFD and are findings.
 * @throws FengongError `empty-file` where there is nothing but white space
 */
export function readText(text: string, name: string): Reading {
  if (!/\S/.test(text)) throw new FengongError('empty-file', { name });
  const lines = splitLines(text);
  return { lines, findings: findUnreadable(lines) };
}

/** A finding for each line with places that could not be decoded. */
export function findUnreadable(lines: readonly SourceLine[]): Finding[] {
  return lines
    .filter((line) => line.text.includes(UNREADABLE))
    .map((line) => ({
      code: 'unreadable-characters',
      severity: 'warning',
      task: null,
      line: line.at,
      data: { count: line.text.split(UNREADABLE).length - 1 },
    }));
}
