// The title and the year of a plan, from the lines before its first item.
import type { SourceLine } from '../../reader/document';
import { lexLine } from '../lexing/lex-line';
import { isClosed } from './continues';

/** Scanners put blanks around digits and where a title was broken; official titles have none. */
const withoutBlanks = (text: string): string => text.replace(/\s+(?![A-Za-z])|(?<![A-Za-z])\s+/g, '');

const LONGEST_TITLE = 80;

/** The lines before the first sentence, joined: `2024年省《政府工作报告》重点工作分工方案`. Empty where there are none. */
export function readTitle(preamble: readonly SourceLine[]): string {
  let title = '';
  for (const line of preamble) {
    if (line.text.length > 4 * LONGEST_TITLE) break;
    const text = withoutBlanks(lexLine(line.text).text);
    if (text === '') continue;
    if (isClosed(text) && !text.endsWith('）') && !text.endsWith(')')) break;
    if (/^[（(]/.test(text) && title === '') continue;
    // whom the letter is addressed to
    if (/[：:]$/.test(text)) break;
    if (title.length + text.length > LONGEST_TITLE || /[，。；]/.test(text)) break;
    title += text;
  }
  return title;
}

/** The first year that `text` names, null where it names none. */
export function readYear(text: string): number | null {
  const found = /(?:^|[^\d])((?:19|20)\d\d)\s*(?:年|[-—~]20\d\d)/.exec(text);
  return found === null ? null : Number(found[1]);
}
