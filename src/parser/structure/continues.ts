// Scanners break lines in the middle of names. Whether a line goes on with what stands above it is decided by what the
// two make together, never by a mark that a scanner set.
import { endsAsBody } from '../parties/party-words';
import { isGroupPhrase, namedPlace, placePhrase } from '../parties/phrases';
import { fullWidthBrackets, isClose, isOpen, isSeparator, isSentenceEnd, removeSpaces } from '../text/characters';

/** `text` came to its end: a sentence mark, a closing bracket or quote. */
export function isClosed(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return isSentenceEnd(code) || isClose(code) || code === 0x201d;
}

/** Whether `line` goes on with the list `above`. */
export function continuesList(above: string, line: string): boolean {
  if (above === '') return line.length < 400;
  const first = line.charCodeAt(0);
  const last = above.charCodeAt(above.length - 1);
  if (isSentenceEnd(last) && last !== 0xff1b && last !== 0x3b) return false;
  if (isSeparator(first) || isOpen(first) || isClose(first) || line[0] === '等') return true;
  if (isSeparator(last) || isOpen(last)) return !isProse(line);
  const item = lastItem(above);
  if (hasOpenBracket(item)) return true;
  if (isProse(line)) return false;
  return continuesName(item, firstItem(line), line);
}

/** A wrapped name goes on with at most this much before the line ends again. */
const LONGEST_FRAGMENT = 24;
/** Ends after which no name goes on, unless with a whole word. */
const CLOSES_FIRMLY = /(?:厅|(?<!总)局|管委会|人民政府|公司|部门|单位|街道|乡镇)$/;

/** Whether the last name above and what the line opens with are one name: 国家金融监管总局 + 辽宁监管局. */
function continuesName(item: string, opening: string, line: string): boolean {
  if (!isWholeName(item)) return true;
  const rest = withoutEtc(opening.replace(/[。；;]$/, ''));
  if (rest === '' || item.endsWith('等')) return false;
  // a new phrase, where a separator would stand if the list went on
  if (/^(?:各|有关|相关|全|本|今|为)/.test(rest)) return false;
  if (isWholeName(item + rest)) return rest.length <= 24 && !(CLOSES_FIRMLY.test(item) && /[。；;]$/.test(line));
  if (CLOSES_FIRMLY.test(item)) return false;
  return opening.length === line.length && rest.length <= LONGEST_FRAGMENT && !/[。；;\d]$/.test(line);
}

/** Whether `line` goes on with a list of people: only names, and the last of those above not yet whole. */
export function continuesPeople(above: string, line: string): boolean {
  if (above === '') return line.length < 60;
  if (isSeparator(line.charCodeAt(0)) || isSeparator(above.charCodeAt(above.length - 1))) return !isProse(line);
  const last = removeSpaces(lastItem(above));
  const next = removeSpaces(firstItem(line));
  return (
    line.length <= 60 &&
    last.length + next.length <= 4 &&
    line.split(/[、，,]/).every((name) => removeSpaces(name).length <= 4)
  );
}

/** The list may end where it stands. */
export const isWholeList = (text: string): boolean => isClosed(text) || isWholeName(lastItem(text));

/** The name is one that may end a list. */
function isWholeName(name: string): boolean {
  const full = fullWidthBrackets(removeSpaces(name));
  if (full.endsWith('等')) return true;
  if (
    full.length < 3 ||
    /^各.{0,1}[市县区州]人?(民政?)?$/.test(full) ||
    /^[省市县区州](?:委|政府|直|国|军)?$/.test(full)
  )
    return false;
  return endsAsBody(full) || isGroupPhrase(full) || placePhrase(full) !== null || namedPlace(full) !== null;
}

const withoutEtc = (name: string): string => (name.endsWith('等') ? name.slice(0, -1) : name);

/** Words that no name holds. */
const FUNCTION_WORDS = /[是的了要把将使让也已并]|20\d\d/;

/** Sentences, not names: a full stop within, or a first stretch longer than any name. */
function isProse(printed: string): boolean {
  const line = printed.replace(/[（(][^（）()]*[）)]?/g, '');
  if (FUNCTION_WORDS.test(line)) return true;
  const stop = line.search(/[。！？“”《》]/);
  return (stop !== -1 && stop < line.length - 1) || firstItem(line).length > 30;
}

export function lastItem(text: string): string {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (isClose(code)) depth++;
    else if (isOpen(code)) depth--;
    else if (depth <= 0 && isSeparator(code)) return text.slice(at + 1);
    if (text.length - at > 200) return text.slice(at);
  }
  return text;
}

export function firstItem(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOpen(code)) depth++;
    else if (isClose(code)) depth--;
    else if (depth <= 0 && isSeparator(code)) return text.slice(0, at);
  }
  return text;
}

export function hasOpenBracket(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOpen(code)) depth++;
    else if (isClose(code)) depth--;
  }
  return depth > 0;
}
