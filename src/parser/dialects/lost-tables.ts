// Dialect L: a table that lost its shape when it was copied, one cell a line, with or without lone pipes between them.
// The header is a run of header words; what follows it are the cells of its rows.
import type { SourceLine } from '../../reader/document';
import { trim } from '../text/characters';
import { remembered } from '../text/remembered';
import { isRowNumber, rowsOf, type Cell } from './lost-rows';
import { readHeader, type Columns } from './table-columns';
import type { TableRow } from './table-row';

/** A line of the document, or a row that was put together from several. */
export type LineOrRow = SourceLine | TableRow;

const MIN_HEADER = 3;
const MAX_HEADER = 12;
const MAX_WORD = 14;

/** The lines with every lost table put back into rows. Lines that belong to none come through as they are. */
export function restoreLostTables(lines: readonly SourceLine[]): readonly LineOrRow[] {
  let header = nextHeader(lines, 0);
  // most plans hold none
  if (header === null) return lines;
  const restored: LineOrRow[] = [];
  /** The index of the first line that is not restored yet. */
  let from = 0;
  /** The last number of the table above. */
  let above = 0;
  const pass = (to: number): void => {
    for (; from < to; from++) if (!isBar(trim(lines[from]!.text))) restored.push(lines[from]!);
  };
  while (header !== null) {
    const next = nextHeader(lines, header.to);
    // each header has the cells up to the next one, so that no line is looked at for two tables
    const table = rowsOf(cellsIn(lines, header.to, next?.from ?? lines.length), header.columns, above);
    if (table !== null) {
      pass(header.from);
      restored.push({
        cells: header.words,
        mergedAbove: [],
        firstLine: lines[header.from]!.at,
        lastLine: lines[header.to - 1]!.at,
      });
      for (const row of table.rows) restored.push(row);
      from = table.to;
      above = table.last;
    }
    header = next;
  }
  pass(lines.length);
  return restored;
}

interface Header {
  /** The index of its first line. */
  readonly from: number;
  /** The index of the line after it. */
  readonly to: number;
  readonly words: readonly string[];
  readonly columns: Columns;
}

/** The first header at or below `from`; null where there is none. */
function nextHeader(lines: readonly SourceLine[], from: number): Header | null {
  for (let at = from; at < lines.length; at++) {
    const header = isWord(lines[at]!) ? readHeaderAt(lines, at) : null;
    if (header === null) continue;
    // bars above a header open its first cell
    let start = at;
    while (start > from && isBar(trim(lines[start - 1]!.text))) start--;
    return { ...header, from: start };
  }
  return null;
}

/** The header that begins with the line at `from`; null where none does. */
function readHeaderAt(lines: readonly SourceLine[], from: number): Header | null {
  const words: string[] = [];
  let best: Header | null = null;
  let unknown = 0;
  for (let to = from; to < lines.length && words.length < MAX_HEADER; to++) {
    const text = cellOf(lines[to]!).text;
    if (text === '') continue;
    const known = isWord(lines[to]!);
    // 序号 · 民生实事 · 责任单位: a word that is not known may stand among those that are
    if (!known && (++unknown > MOST_UNKNOWN || text.length < 2 || !isWordLike(text))) break;
    words.push(text);
    if (!known) continue;
    // a header says no word twice
    if (new Set(words).size < words.length) break;
    const columns = words.length >= MIN_HEADER ? readHeader(words) : null;
    if (columns !== null) best = { from, to: to + 1, words: [...words], columns };
  }
  return best;
}

const isBar = (text: string): boolean => text === '|' || text === '｜';

/** The text of a line that is one cell, without the bar that may close it: 工作任务 |. */
function cellOf(line: SourceLine): { text: string; isClosed: boolean } {
  const text = trim(line.text);
  const end = text.charCodeAt(text.length - 1);
  // the last cell of a row is empty, and the row closed
  if (text === '||') return { text: '', isClosed: true };
  if (end !== 0x7c && end !== 0xff5c) return { text, isClosed: false };
  const bar = text.indexOf(text[text.length - 1]!);
  // more bars than one: a row of its own
  return bar === text.length - 1 ? { text: trim(text.slice(0, -1)), isClosed: true } : { text, isClosed: false };
}

const MOST_UNKNOWN = 2;

const isWord = (line: SourceLine): boolean => {
  if (line.cells !== undefined || line.text.length < 2 || line.text.length > MAX_WORD + 8) return false;
  // most short lines of a plan are labels with their lists
  if (line.text.includes('：') || line.text.includes('。')) return false;
  const { text } = cellOf(line);
  return text.length > 1 && isWordLike(text) && isKnownWord(text);
};

const isWordLike = (text: string): boolean =>
  text.length <= MAX_WORD && (!/[。：:，、；\d\t#|｜]/.test(text) || PROGRESS.test(text));

/** 1-10月推进情况 */
const PROGRESS = /^[\d\-—~至]+(?:月份?|季度)[^。：:，、；|｜]{0,6}(?:情况|进展|进度)$/;

/** A word that may stand in a header by itself. */
const isKnownWord = remembered((word: string): boolean => {
  const kind = readHeader([word, '责任单位', '工作任务'])?.kinds[0];
  return (kind !== 'other' && kind !== 'unknown') || isOther(word);
});
const isOther = (word: string): boolean =>
  /^(?:备注|序号|进展情况|完成情况|说明|进度|是否.{2,4})$/.test(word) || PROGRESS.test(word);

function cellsIn(lines: readonly SourceLine[], from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  const piped = lines.slice(from, to).some((line) => cellOf(line).isClosed);
  let open = false;
  for (let at = from; at < to; at++) {
    const { at: line } = lines[at]!;
    const { text, isClosed } = cellOf(lines[at]!);
    if (text === '' && (!isClosed || open || cells.length === 0)) {
      if (isClosed) open = false;
      continue;
    }
    const last = cells.at(-1);
    // between two pipes everything is one cell
    if (piped && open && last !== undefined && !isRowNumber(last.text) && !isRowNumber(text)) {
      cells[cells.length - 1] = { text: last.text + text, line: last.line, lastLine: line, to: at + 1 };
    } else if (text === '') cells.push({ text, line, lastLine: last!.lastLine, to: at + 1 });
    else cells.push({ text, line, lastLine: line, to: at + 1 });
    open = !isClosed;
  }
  return cells;
}
