// One line of the document as the parser sees it: without its padding and without Markdown's marks, which scanners and
// converters set where they like. A heading mark is remembered, never trusted.
import { oneOf, trim } from '../text/characters';

export interface LexedLine {
  readonly text: string;
  /** It wore a heading mark, or was bold as a whole. */
  readonly heading: boolean;
  /** A sign stood before it that marks one of several. */
  readonly bullet: boolean;
}

const BULLET = /^(?:[-*+•]\s+|[●○■□◆◇▪▲►➢❖]\s*)\S/;

/** Signs that mark a line, and elsewhere the lead in a list of bodies: ★市财政局. */
const isStar = oneOf('★☆△◎※');

export function lexLine(raw: string): LexedLine {
  let text = trim(raw);
  let heading = false;
  if (text.charCodeAt(0) === 0x23 || text.includes('**') || text.charCodeAt(0) === 0x3e) {
    const bare = text.replace(/^(?:>\s*)?#{0,6}\s*/, '');
    heading = bare !== text || /^\*\*.+\*\*$/.test(bare);
    text = trim(bare.replaceAll('**', ''));
  }
  const first = text.charCodeAt(0);
  // no sign is a character of a word
  const bullet = first < 0x4e00 && (BULLET.test(text) || isStarred(first, text));
  if (bullet) text = trim(text.slice(1));
  return { text, heading, bullet };
}

/** A list of bodies is shorter, or ends no sentence. */
const isStarred = (first: number, text: string): boolean => isStar(first) && text.length > 8 && /[。（(：]/.test(text);

const PAGE_NUMBER =
  /^(?:[-—–－\s]+\d{1,4}[-—–－\s]+|\d{1,3}\s*\/\s*\d{1,3}|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?)$/;

/** A number alone in the middle of its line. */
export const isCentredNumber = (raw: string): boolean => raw.length < 90 && /^[ \u3000]{8,}\d{1,3}\s*$/.test(raw);

/** — 3 —, 第 3 页 共 20 页: a line that belongs to the page, not to the text. */
export function isPageNumber(text: string): boolean {
  return text.length < 20 && PAGE_NUMBER.test(text);
}
