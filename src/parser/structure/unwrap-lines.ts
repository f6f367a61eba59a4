// Text that was broken at a right edge — the pages of a .pdf, mail, files of a fixed width — is put together again before
// anything is read in it: a line that reaches the edge and does not end there goes on below, unless a number or a label
// begins there. Where a text has no such edge, nothing is joined here.
import type { SourceLine } from '../../reader/document';
import { lexLine } from '../lexing/lex-line';
import { readNumberMark } from '../lexing/number-mark';
import { hasCellMark } from '../dialects/table-row';
import { labelKind } from '../roles/role-labels';
import { isClose, isSentenceEnd, isSeparator, trim } from '../text/characters';
import { hasOpenBracket } from './continues';

export interface Unwrapped {
  readonly lines: readonly SourceLine[];
  /** Those that went on with the line above them. */
  readonly joined: readonly SourceLine[];
}

/** An edge, in characters of half width. Narrower text is a table, wider text is not broken. */
const NARROWEST = 40;
const WIDEST = 160;
/** A mark that may not begin a line, a number or a Latin word that is not broken: so much may be missing at the edge. */
const RAGGED = 8;
/** So many lines show that there is an edge. */
const FEWEST = 3;

export function unwrapLines(lines: readonly SourceLine[]): Unwrapped {
  const edge = edgeOf(lines);
  if (edge === null) return { lines, joined: [] };
  const whole: SourceLine[] = [];
  const joined: SourceLine[] = [];
  let from = 0;
  let tail = '';
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above !== undefined && goesOn(tail, above, line, edge)) joined.push(line);
    else if (at > 0) {
      whole.push(together(lines, from, at));
      from = at;
      tail = '';
    }
    tail = (tail + trim(line.text)).slice(-LONGEST_BRACKET);
  });
  whole.push(together(lines, from, lines.length));
  return { lines: whole, joined };
}

/** The lines `from` up to `to` as one; the blanks around their texts stand at its end, for a report counts every character. */
function together(lines: readonly SourceLine[], from: number, to: number): SourceLine {
  const first = lines[from]!;
  if (to === from + 1) return first;
  const pieces = lines.slice(from, to);
  const text =
    first.text.trimEnd() +
    pieces
      .slice(1)
      .map((line) => trim(line.text))
      .join('');
  const length = pieces.reduce((sum, line) => sum + line.text.length, 0);
  return { ...first, text: text.padEnd(length), last: lines[to - 1]!.at };
}

/** The width at which the text was broken; null where it was not. */
function edgeOf(lines: readonly SourceLine[]): number | null {
  // most documents have paragraphs that are longer by far
  const outliers = Math.floor(lines.length / 100);
  let long = 0;
  for (const { text } of lines) if (isWider(text) && ++long > outliers) return null;
  const widths = lines.map((line) => (line.cells === undefined ? Math.min(widthOf(line.text), WIDEST + 1) : 0));
  const edge = longest(widths, outliers);
  if (edge < NARROWEST || edge > WIDEST) return null;
  const full = lines.flatMap((_, at) => (reaches(widths[at]!, edge) ? [at] : []));
  const wide = widths.filter((width) => width > 0.6 * edge && width <= edge).length;
  const cut = full.filter(
    (at) => at + 1 < lines.length && goesOn(trim(lines[at]!.text), lines[at]!, lines[at + 1]!, edge),
  );
  // lines that are long by chance differ in their lengths, and end where a sentence or a list does
  if (full.length < wide / 2 || cut.length < full.length / 2) return null;
  const isShown =
    cut.length >= FEWEST || (cut.length === full.length && cut.some((at) => isWithin(lines[at]!, lines[at + 1]!)));
  return isShown ? edge : null;
}

/** Wider than any edge: of most lines their length alone says that they are not. */
const isWider = (text: string): boolean => text.length > WIDEST / 2 && widthOf(text) > WIDEST;

/** The greatest of `widths` but for so many. */
function longest(widths: readonly number[], outliers: number): number {
  const counts = new Uint32Array(WIDEST + 2);
  for (const width of widths) counts[width]!++;
  let rest = outliers;
  let width = WIDEST + 1;
  while (width > 0 && counts[width]! <= rest) rest -= counts[width--]!;
  return width;
}

const reaches = (width: number, edge: number): boolean => width > edge - RAGGED && width <= edge + 2;

/**
 * Whether `below` goes on with `above`.
 * @param tail the end of what `above` ends, with the lines that it went on with itself
 */
function goesOn(tail: string, above: SourceLine, below: SourceLine, edge: number): boolean {
  if (above.cells !== undefined || below.cells !== undefined || !reaches(widthOf(above.text), edge)) return false;
  const next = trim(below.text);
  if (next === '' || INDENTED.test(below.text) || hasCellMark(above.text) || hasCellMark(next)) return false;
  const mark = readNumberMark(next);
  if (mark !== null && !mark.touching) return false;
  if (hasOpenBracket(tail)) return true;
  const last = tail.charCodeAt(tail.length - 1);
  const first = next.charCodeAt(0);
  if (isSeparator(first) || isSentenceEnd(first)) return true;
  if (isSentenceEnd(last) || isClose(last)) return false;
  if (lexLine(below.text).heading) return false;
  const label = LABEL.exec(next)?.[0];
  return label === undefined || labelKind(label) === null || endsInLabel(tail, label);
}

/** 责任单位：, 责 任 单 位：, and not 师区　完成时限：, where a name comes to its end before the label. */
const LABEL = /^(?:[^\s：:，,。；;、]{1,12}|(?:[^\s：:，,。；;、]\s+){1,5}[^\s：:，,。；;、])(?=[：:])/;

/** No line ends so by chance: within brackets, before a separator. */
const isWithin = (above: SourceLine, below: SourceLine): boolean =>
  hasOpenBracket(trim(above.text)) || isSeparator(trim(below.text).charCodeAt(0));

/** 责任 + 单位：…, 完 + 成时限：…: the label itself was broken; most have four characters. */
const endsInLabel = (end: string, rest: string): boolean =>
  rest.length < 4 && labelKind(end.slice(rest.length - 4) + rest) !== null;

/** A new paragraph. */
const INDENTED = /^(?:\u3000| {2})/;
/** No bracket is looked for further up. */
const LONGEST_BRACKET = 400;

/** In characters of half width. */
function widthOf(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x2000) width++;
  return width;
}
