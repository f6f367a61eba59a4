// Cells that stand one below the other, put back into rows: the numbers tell where one row ends and the next begins, the
// kinds of the columns tell which cell stood where.
import { isDeadline } from '../deadlines/find-deadline';
import { isDigit } from '../text/characters';
import { isPartyList } from './bare-list';
import { readNumberMark } from '../lexing/number-mark';
import { readRoleHeading } from './role-heading';
import type { ColumnKind, Columns } from './table-columns';
import type { TableRow } from './table-row';

export interface Cell {
  readonly text: string;
  /** Where its first and its last line stand in the document. */
  readonly line: number;
  readonly lastLine: number;
  /** The index of the line after it. */
  readonly to: number;
}

const NUMBER = /^\d{1,4}\*?[.、．]?$/;

/** The cell that numbers a row. */
export const isRowNumber = (text: string): boolean => isDigit(text.charCodeAt(0)) && NUMBER.test(text);

/**
 * The rows, the index of the line after the last, and its number; null where there is none.
 * @param above the last number of the table above, which may go on under a header that is printed anew
 */
export function rowsOf(
  cells: readonly Cell[],
  columns: Columns,
  above: number,
): { rows: TableRow[]; to: number; last: number } | null {
  const { starts, last } = rowStarts(cells, above);
  if (starts.length === 0) return null;
  const rows: TableRow[] = [];
  const right = columns.kinds.flatMap((kind, i) => (i > columns.text && kind !== 'number' ? [i] : []));
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
    const { filled, next, guessed } = fill(
      cells.slice(start + 1, more === -1 ? end : more),
      columns,
      right,
      i + 1 === starts.length,
    );
    const last = cells[(more !== -1 ? more : next === null ? end : end - 1) - 1]!;
    rows.push(makeRow(cells[start]!, filled, columns, category, last.lastLine, guessed));
    to = last.to;
    category = next;
    if (more === -1) return;
    const { filled: second } = fill(cells.slice(more, end), columns, right, true);
    rows.push(makeRowBelow(cells[more]!, second, columns, cells[end - 1]!.lastLine));
    to = cells[end - 1]!.to;
  });
  return { rows, to, last };
}

/** 一、民生保障, 县长某某包抓（2项） between two rows: where the bands begin that stand before the row at `start`. */
function bandsFrom(cells: readonly Cell[], start: number, { kinds }: Columns): number {
  // a column that holds people or fields may hold the same words
  const mayLead = !kinds.some((kind) => MAY_HOLD_BANDS.has(kind));
  const mayHead = !kinds.includes('category');
  let from = start;
  while (from > 0 && ((mayLead && isBand(cells[from - 1]!.text)) || (mayHead && isHeading(cells[from - 1]!.text))))
    from--;
  return from;
}

/** 一、民生保障: a numeral of a section and a title that ends no sentence. */
const isHeading = (text: string): boolean =>
  text.length <= LONGEST_BAND && (readNumberMark(text)?.rank ?? 9) <= 2 && !/[。；]/.test(text);

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

/**
 * The cells that number a row, each the one that is due, and the last number. An excerpt may begin with any, if the next
 * one follows.
 */
function rowStarts(cells: readonly Cell[], above: number): { starts: number[]; last: number } {
  const numbers: { at: number; value: number; isSame: boolean }[] = [];
  for (let at = 0; at < cells.length; at++) {
    const { text } = cells[at]!;
    if (isRowNumber(text)) numbers.push({ at, value: Number.parseInt(text, 10), isSame: text.includes('*') });
  }
  const first = numbers.find(
    ({ value }, i) => value === 1 || value === above + 1 || numbers[i + 1]?.value === value + 1,
  );
  const starts: number[] = [];
  let last = (first?.value ?? 1) - 1;
  for (const { at, value, isSame } of numbers) {
    if (value !== last + 1 && value !== 1 && !(value === last && isSame)) continue;
    starts.push(at);
    last = value;
  }
  return { starts, last };
}

/**
 * Cells between two numbers, by column: the task first, then parties and deadlines by what they are.
 * @param right the columns behind the task
 */
function fill(
  cells: readonly Cell[],
  columns: Columns,
  right: readonly number[],
  isLast: boolean,
): { filled: Map<number, string>; next: Cell | null; guessed: boolean } {
  const filled = new Map<number, string>();
  let rest = cells.map((cell) => cell.text);
  // a row may be closed by a mark of its own
  while (rest.length > right.length + 1 && rest.at(-1) === '') rest = rest.slice(0, -1);
  let next: Cell | null = null;
  // one cell too many, and it is no party: the category of the next row
  const surplus = rest.length > right.length + 1;
  const tail = rest.at(-1);
  if (
    !isLast &&
    tail !== undefined &&
    (surplus || (!isPartyList(tail) && !isRemarks(columns.kinds.at(-1)!))) &&
    rest.length > 1 &&
    !isDeadline(tail) &&
    columns.kinds.includes('category')
  ) {
    next = cells[rest.length - 1]!;
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
  // remarks are often left empty
  const needed = right.filter((column) => right.some((other) => other >= column && !isRemarks(columns.kinds[other]!)));
  return { filled, next, guessed: values.length !== right.length && values.length !== needed.length };
}

/** The column may hold anything. */
const isRemarks = (kind: ColumnKind): boolean => kind === 'other' || kind === 'unknown';

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

const NOT_MERGED: readonly number[] = [];

function makeRow(
  number: Cell,
  filled: ReadonlyMap<number, string>,
  columns: Columns,
  category: Cell | null,
  lastLine: number,
  guessed: boolean,
): TableRow {
  const cells = columns.kinds.map((kind, i) => {
    if (kind === 'number') return number.text;
    if (kind === 'category' && i === columns.kinds.lastIndexOf('category')) return category?.text ?? '';
    return filled.get(i) ?? '';
  });
  // a number that no header announces stands before the task
  if (columns.number === -1) cells.splice(columns.text, 0, number.text);
  return { cells, mergedAbove: NOT_MERGED, firstLine: number.line, lastLine, guessed };
}
