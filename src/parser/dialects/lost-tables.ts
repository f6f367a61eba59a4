// Dialect L: a table that lost its shape when it was copied, one cell a line, with or without lone pipes between them.
// The header is a run of header words; the numbers of the rows tell where one row ends and the next begins.
import type { SourceLine } from '../../reader/document';
import { isDeadline } from '../deadlines/find-deadline';
import { trim } from '../text/characters';
import { remembered } from '../text/remembered';
import { isPartyList } from './bare-list';
import { readRoleHeading } from './role-heading';
import { readHeader, type ColumnKind, type Columns } from './table-columns';
import type { TableRow } from './table-row';

interface Cell {
  readonly text: string;
  /** Where its first and its last line stand in the document. */
  readonly line: number;
  readonly lastLine: number;
  /** The index of the line after it. */
  readonly to: number;
}

/** A line of the document, or a row that was put together from several. */
export type LineOrRow = SourceLine | TableRow;

const NUMBER = /^\d{1,4}\*?[.、．]?$/;
const MIN_HEADER = 3;
const MAX_HEADER = 12;
const MAX_WORD = 14;

/** The lines with every lost table put back into rows. Lines that belong to none come through as they are. */
export function restoreLostTables(lines: readonly SourceLine[]): readonly LineOrRow[] {
  let table = nextTable(lines);
  // most plans hold none
  if (table === null) return lines;
  const restored: LineOrRow[] = [];
  let rest = lines;
  while (table !== null) {
    for (let at = 0; at < table.from; at++) restored.push(rest[at]!);
    restored.push({
      cells: table.header.words,
      mergedAbove: [],
      firstLine: rest[table.from]!.at,
      lastLine: rest[table.header.to - 1]!.at,
    });
    for (const row of table.rows) restored.push(row);
    // what follows the last row is text again, or another table; lines are counted, as those of a page have one number
    rest = rest.slice(table.to).filter((below) => !isBar(trim(below.text)));
    table = nextTable(rest);
  }
  for (const line of rest) restored.push(line);
  return restored;
}

interface LostTable {
  /** The index of the first line of its header. */
  readonly from: number;
  readonly header: Header;
  readonly rows: readonly TableRow[];
  /** The index of the line after it. */
  readonly to: number;
}

/** The first table in `lines`; null where the words of a header are followed by no row, for then no others are sought. */
function nextTable(lines: readonly SourceLine[]): LostTable | null {
  for (let from = 0; from < lines.length; from++) {
    const header = isWord(lines[from]!) ? readHeaderAt(lines, from) : null;
    if (header === null) continue;
    const rows = rowsOf(cellsFrom(lines, header.to), header.columns);
    return rows === null ? null : { from, header, ...rows };
  }
  return null;
}

interface Header {
  /** The index of the line after it. */
  readonly to: number;
  readonly words: readonly string[];
  readonly columns: Columns;
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
    if (columns !== null) best = { to: to + 1, words: [...words], columns };
  }
  return best;
}

const isBar = (text: string): boolean => text === '|' || text === '｜';

/** The text of a line that is one cell, without the bar that may close it: 工作任务 |. */
function cellOf(line: SourceLine): { text: string; isClosed: boolean } {
  const text = trim(line.text);
  const end = text.charCodeAt(text.length - 1);
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

const isWordLike = (text: string): boolean => text.length <= MAX_WORD && !/[。：:，、；\d\t#|｜]/.test(text);

/** A word that may stand in a header by itself. */
const isKnownWord = remembered((word: string): boolean => {
  const kind = readHeader([word, '责任单位', '工作任务'])?.kinds[0];
  return (kind !== 'other' && kind !== 'unknown') || isOther(word);
});
const isOther = (word: string): boolean => /^(?:备注|序号|进展情况|完成情况|说明|进度)$/.test(word);

function cellsFrom(lines: readonly SourceLine[], from: number): Cell[] {
  const cells: Cell[] = [];
  const piped = lines.slice(from).some((line) => cellOf(line).isClosed);
  let open = false;
  for (let at = from; at < lines.length; at++) {
    const { at: line } = lines[at]!;
    const { text, isClosed } = cellOf(lines[at]!);
    if (text === '') {
      if (isClosed) open = false;
      continue;
    }
    const last = cells.at(-1);
    // between two pipes everything is one cell
    if (piped && open && last !== undefined && !NUMBER.test(last.text) && !NUMBER.test(text)) {
      cells[cells.length - 1] = { text: last.text + text, line: last.line, lastLine: line, to: at + 1 };
    } else cells.push({ text, line, lastLine: line, to: at + 1 });
    open = !isClosed;
  }
  return cells;
}

/** The rows, and the index of the line after the last; null where there is none. */
function rowsOf(cells: readonly Cell[], columns: Columns): { rows: TableRow[]; to: number } | null {
  const starts = rowStarts(cells);
  if (starts.length === 0) return null;
  const rows: TableRow[] = [];
  let to = 0;
  let category: Cell | null = starts.length > 0 && starts[0]! > 0 ? cells[starts[0]! - 1]! : null;
  starts.forEach((start, i) => {
    for (const band of cells.slice(bandsFrom(cells, start, columns), start)) rows.push(makeBand(band));
    const below = starts[i + 1];
    const end =
      below === undefined
        ? Math.min(cells.length, start + 1 + widthFrom(columns) + moreParties(cells, start + 1, columns))
        : bandsFrom(cells, below, columns);
    const more = columns.number === -1 ? -1 : secondTask(cells, start + 1, end, columns);
    const { filled, next } = fill(cells.slice(start + 1, more === -1 ? end : more), columns, i + 1 === starts.length);
    const last = cells[(more !== -1 ? more : next === null ? end : end - 1) - 1]!;
    rows.push(makeRow(cells[start]!, filled, columns, category, last.lastLine));
    to = last.to;
    category = next;
    if (more === -1) return;
    const { filled: second } = fill(cells.slice(more, end), columns, true);
    rows.push(makeRowBelow(cells[more]!, second, columns, cells[end - 1]!.lastLine));
    to = cells[end - 1]!.to;
  });
  return { rows, to };
}

/** 县长某某包抓（2项） between two rows: where the bands begin that stand before the row at `start`. */
function bandsFrom(cells: readonly Cell[], start: number, { kinds }: Columns): number {
  // a column that holds people or fields may hold the same words
  if (kinds.some((kind) => MAY_HOLD_BANDS.has(kind))) return start;
  let from = start;
  while (from > 0 && isBand(cells[from - 1]!.text)) from--;
  return from;
}

const MAY_HOLD_BANDS: ReadonlySet<ColumnKind> = new Set(['leader', 'person', 'category', 'unread', 'unknown']);

const isBand = (text: string): boolean =>
  text.length <= LONGEST_BAND && !isPartyList(text) && readRoleHeading(text)?.kind === 'leader';
const LONGEST_BAND = 40;

const makeBand = ({ text, line, lastLine }: Cell): TableRow => ({
  cells: [text],
  mergedAbove: [],
  firstLine: line,
  lastLine,
});

/** Bodies one a line: how many cells of parties there are more than columns for them. */
function moreParties(cells: readonly Cell[], text: number, { kinds }: Columns): number {
  let end = text + 1;
  while (end < cells.length && isPartyList(cells[end]!.text)) end++;
  const columns = kinds.filter((kind) => kind === 'lead' || kind === 'support' || kind === 'responsible').length;
  return Math.max(0, end - text - 1 - columns);
}

/** The cell of a second task beside one number, whose cell was merged: a sentence behind the deadline of the first; else -1. */
function secondTask(cells: readonly Cell[], from: number, to: number, { kinds }: Columns): number {
  if (!kinds.includes('deadline') || kinds.includes('category') || to - from <= kinds.length) return -1;
  for (let at = from + 2; at < to; at++) {
    if (cells[at]!.text.endsWith('。') && isDeadline(cells[at - 1]!.text) && !isDeadline(cells[at]!.text)) return at;
  }
  return -1;
}

/** What its row does not say itself, the second of two tasks beside one number has from the first. */
function makeRowBelow(
  first: Cell,
  filled: ReadonlyMap<number, string>,
  { kinds, text }: Columns,
  lastLine: number,
): TableRow {
  return {
    cells: kinds.map((_, i) => filled.get(i) ?? ''),
    mergedAbove: kinds.flatMap((_, i) => (i > text && !filled.has(i) ? [i] : [])),
    firstLine: first.line,
    lastLine,
  };
}

/** Cells of a row from its task on. */
const widthFrom = (columns: Columns): number => columns.kinds.length - columns.text;

/** The cells that number a row: each the one that is due. */
function rowStarts(cells: readonly Cell[]): number[] {
  const starts: number[] = [];
  let last = 0;
  cells.forEach((cell, i) => {
    if (!NUMBER.test(cell.text)) return;
    const value = Number.parseInt(cell.text, 10);
    if (value === last + 1 || value === 1 || (value === last && cell.text.includes('*'))) {
      starts.push(i);
      last = value;
    }
  });
  return starts;
}

/** Cells between two numbers, by column: the task first, then parties and deadlines by what they are. */
function fill(
  cells: readonly Cell[],
  columns: Columns,
  isLast: boolean,
): { filled: Map<number, string>; next: Cell | null } {
  const filled = new Map<number, string>();
  const right = columns.kinds.flatMap((kind, i) => (i > columns.text && kind !== 'number' ? [i] : []));
  let rest = cells.map((cell) => cell.text);
  let next: Cell | null = null;
  // one cell too many, and it is no party: the category of the next row
  const surplus = rest.length > right.length + 1;
  const tail = rest.at(-1);
  if (
    !isLast &&
    tail !== undefined &&
    (surplus || !isPartyList(tail)) &&
    rest.length > 1 &&
    !isDeadline(tail) &&
    columns.kinds.includes('category')
  ) {
    next = cells.at(-1)!;
    rest = rest.slice(0, -1);
  }
  let text = rest[0] ?? '';
  let from = 1;
  // a task broken over lines: up to the first cell that is a list of parties
  while (from < rest.length && rest.length - from > right.length && !isPartyList(rest[from]!)) text += rest[from++]!;
  filled.set(columns.text, text);
  const values = joinParties(rest.slice(from), right.length);
  if (values.length === right.length) values.forEach((value, i) => filled.set(right[i]!, value));
  else placeByWords(values, right, columns, filled);
  return { filled, next };
}

/** At most `most` cells: bodies that stand one a line are one list. */
function joinParties(cells: readonly string[], most: number): readonly string[] {
  const joined = [...cells];
  for (let at = joined.length - 1; at > 0 && joined.length > most; at--) {
    if (!isPartyList(joined[at]!) || !isPartyList(joined[at - 1]!)) continue;
    joined.splice(at - 1, 2, `${joined[at - 1]!}${/[、，；]$/.test(joined[at - 1]!) ? '' : '、'}${joined[at]!}`);
  }
  return joined;
}

/** A row that lost empty cells: deadlines go under the deadline, lists under the party columns in order. */
function placeByWords(
  values: readonly string[],
  right: readonly number[],
  columns: Columns,
  filled: Map<number, string>,
): void {
  const free = [...right];
  const take = (accepts: (column: number) => boolean): number | undefined => {
    const at = free.findIndex(accepts);
    return at === -1 ? undefined : free.splice(at, 1)[0];
  };
  for (const value of values) {
    const wantsDeadline = isDeadline(value);
    const column = take((c) => (columns.kinds[c] === 'deadline') === wantsDeadline) ?? take(() => true);
    if (column !== undefined) filled.set(column, value);
  }
}

function makeRow(
  number: Cell,
  filled: ReadonlyMap<number, string>,
  columns: Columns,
  category: Cell | null,
  lastLine: number,
): TableRow {
  const cells = columns.kinds.map((kind, i) => {
    if (kind === 'number') return number.text;
    if (kind === 'category' && i === columns.kinds.lastIndexOf('category')) return category?.text ?? '';
    return filled.get(i) ?? '';
  });
  // a number that no header announces stands before the task
  if (columns.number === -1) cells.splice(columns.text, 0, number.text);
  return { cells, mergedAbove: [], firstLine: number.line, lastLine };
}
