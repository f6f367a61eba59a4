// Dialect K: a table. Its header says what the columns hold; a row alone in its line is a heading; rows without a number
// or a task go on with the one above; a merged cell speaks for all rows beside it.
import { readNumberMark } from '../lexing/number-mark';
import type { LabelKind } from '../roles/role-labels';
import { Item, newLabel } from '../structure/item';
import { isBlankCell, isDigit, removeSpaces } from '../text/characters';
import { isDitto } from '../text/ditto';
import { isPartyList } from './bare-list';
import { isSurelyPerson } from '../parties/odd-names';
import { findLabels } from './label-clause';
import { isDeadline } from '../deadlines/find-deadline';
import { readMarkedCells, readSymbolHeader, type Marks, type SymbolColumns } from './symbol-table';
import { readHeader, type ColumnKind, type Columns } from './table-columns';
import { readVerbClause } from './verb-clause';
import type { TableRow } from './table-row';

/** What a row turned out to be. */
export type RowReading =
  | { readonly kind: 'header'; readonly notes: readonly string[] }
  | { readonly kind: 'band'; readonly text: string; readonly line: number }
  | { readonly kind: 'task'; readonly item: Item }
  | { readonly kind: 'more' };

const isNumber = (cell: string): boolean =>
  cell.length <= 4 && isDigit(cell.charCodeAt(0)) && isDigit(cell.charCodeAt(cell.length - 1));
/** The number of a row in digits. */
export const ROW_NUMBER = /^\d+\*?$/;
const NUMBER_CELL = /^[（(]?(?:\d{1,4}\*?|[一二三四五六七八九十]{1,4})[)）]?[.．、]?$/;

export class TableReader {
  /** Those of the open table. */
  columns: Columns | SymbolColumns | null = null;
  private item: Item | null = null;
  private above: readonly string[] = [];
  private known: Marks | null = null;
  private sameAsAbove: ReadonlySet<ColumnKind> | null = null;

  /**
   * Both are asked once, and only where there is a table.
   * @param legend reads what marks in its cells mean
   * @param blanks reads in which columns a blank stands for the cell above it
   */
  constructor(
    private readonly legend: () => Marks,
    private readonly blanks: () => ReadonlySet<ColumnKind>,
  ) {}

  /** The marks that the document explains. */
  get marks(): Marks {
    return (this.known ??= this.legend());
  }

  /** The columns where `cells` are a header; null where they are not. */
  header(cells: readonly string[]): Columns | SymbolColumns | null {
    // most rows have a number
    if (cells.some(isNumber)) return null;
    return readHeader(cells) ?? this.symbolHeader(cells);
  }

  private symbolHeader(cells: readonly string[]): SymbolColumns | null {
    const columns = readSymbolHeader(cells);
    return columns === null || this.marks.size === 0 ? null : columns;
  }

  /** Whether `cell` of column `at` is a mark that says what the body above it does. */
  isMark(cell: string, at: number): boolean {
    const { columns } = this;
    return columns !== null && 'bodies' in columns && columns.bodies[at] != null && this.marks.has(cell);
  }

  /** A table of numbered rows is open. */
  get isNumbered(): boolean {
    return this.columns !== null && this.columns.number >= 0;
  }

  /** How many cells a row that begins with `cells` has when it is whole: merged ones before its number may be missing; 0 where it has no number. */
  widthOf(cells: readonly string[]): number {
    const { number, kinds } = this.columns!;
    if (ROW_NUMBER.test(cells[0] ?? '')) return kinds.length - number;
    return ROW_NUMBER.test(cells[number] ?? '') ? kinds.length : 0;
  }

  /** Reads a row; null where no table is open and the row opens none. */
  read(row: TableRow): RowReading | null {
    const columns = this.header(row.cells);
    if (columns !== null) {
      this.columns = columns;
      this.item = null;
      this.above = [];
      return { kind: 'header', notes: row.cells.filter((cell) => /[（(]/.test(cell)) };
    }
    if (this.columns === null) return null;
    const filled = row.cells.filter((cell) => cell !== '');
    if (filled.length === 0) return { kind: 'more' };
    if (filled.every((cell) => cell === filled[0]) && this.isBand(row)) {
      this.item = null;
      this.above = [];
      return { kind: 'band', text: filled[0]!, line: row.firstLine };
    }
    const numbered = this.numberedBand(this.columns, row);
    return numbered ?? this.data(this.columns, row);
  }

  /** 一 | 现代农业 with nothing beside it: a heading in the columns of number and task. */
  private numberedBand({ number, text }: Columns, row: TableRow): RowReading | null {
    const no = row.cells[number] ?? '';
    const isBand =
      /^[（(]?[一二三四五六七八九十]{1,3}[)）]?、?$/.test(no) &&
      row.cells.every((cell, i) => cell === '' || i === number || i === text);
    if (!isBand) return null;
    this.item = null;
    this.above = [];
    const mark = /^[（(]/.test(no) ? no : `${no.replace('、', '')}、`;
    return { kind: 'band', text: mark + (row.cells[text] ?? ''), line: row.firstLine };
  }

  /** One text in a row: a band, unless it stands under the parties of the row above. */
  private isBand(row: TableRow): boolean {
    const { number, text } = this.columns!;
    const at = row.cells.findIndex((cell) => cell !== '');
    const alone = row.cells.length === 1 || at <= Math.max(0, number) || at <= text;
    return (
      alone &&
      !(this.item !== null && findLabels(row.cells[at]!).length > 0 && at > text) &&
      !row.mergedAbove.includes(text)
    );
  }

  private data(columns: Columns | SymbolColumns, row: TableRow): RowReading {
    const { no, cells } = align(columns, row.cells);
    const text = cells[columns.text] ?? '';
    if (text === '' || row.mergedAbove.includes(columns.text)) {
      if (this.item !== null) this.goOn(this.item, columns, cells, row);
      return { kind: 'more' };
    }
    const item = this.open(columns, cells, no, row);
    this.item = item;
    return { kind: 'task', item };
  }

  private addMarked(item: Item, columns: SymbolColumns, cells: readonly string[], line: number): void {
    for (const [kind, bodies] of readMarkedCells(columns, cells, this.marks))
      item.addLabel(newLabel(kind, bodies.join('、'), line, kind === 'unread' ? '' : null));
  }

  private open(columns: Columns | SymbolColumns, cells: readonly string[], no: string, row: TableRow): Item {
    const sameAsAbove = (this.sameAsAbove ??= this.blanks());
    const filled = columns.kinds.map((kind, i) => {
      const own = cells[i] ?? '';
      const mayInherit = (i < columns.text && kind !== 'number') || sameAsAbove.has(kind);
      const inherits = row.mergedAbove.includes(i) || isDitto(own) || (own === '' && mayInherit);
      return inherits ? (this.above[i] ?? '') : own;
    });
    this.above = filled;
    const mark = no === '' ? readNumberMark(filled[columns.text]!) : null;
    const text = filled[columns.text]!.slice(mark?.length ?? 0);
    let category: string | undefined;
    columns.kinds.forEach((kind, i) => {
      if (kind === 'category' && filled[i] !== '') category = filled[i];
    });
    const item = new Item({
      rank: 3,
      no: no === '' ? (mark?.no ?? null) : no,
      value: Number.parseInt(no, 10) || 0,
      text: joinCell(text),
      firstLine: row.firstLine,
      lastLine: row.lastLine,
      category: category === undefined ? null : joinCell(category),
    });
    columns.kinds.forEach((kind, i) => {
      if (i === columns.text || kind === 'number' || kind === 'category' || kind === 'task') return;
      if ('bodies' in columns && columns.bodies[i] !== null) return;
      const cell = filled[i]!;
      if (isBlankCell(cell)) return;
      const meant = kind === 'unknown' || kind === 'unread' ? unknownCell(cell, kind) : kind;
      const { names, person } = columns.withPerson[i] === true ? splitPerson(cell) : { names: cell, person: '' };
      item.addLabel(newLabel(meant, joinCell(names, meant), row.firstLine, columns.words[i]!));
      if (person !== '') item.addLabel(newLabel('person', person, row.firstLine));
    });
    if ('bodies' in columns) this.addMarked(item, columns, filled, row.firstLine);
    return item;
  }

  /** A row that lengthens the cells of the one above it. */
  private goOn(item: Item, columns: Columns | SymbolColumns, cells: readonly string[], row: TableRow): void {
    item.lastLine = row.lastLine;
    if ('bodies' in columns) this.addMarked(item, columns, cells, row.firstLine);
    cells.forEach((cell, i) => {
      if ('bodies' in columns && columns.bodies[i] !== null) return;
      const kind = columns.kinds[i];
      if (cell === '' || kind === undefined || kind === 'number' || kind === 'category' || row.mergedAbove.includes(i))
        return;
      const labels = findLabels(cell);
      if (labels[0]?.from === 0) {
        item.addLabel(newLabel(labels[0].kind, cell.slice(labels[0].to), row.firstLine));
        return;
      }
      const meant = kind === 'unknown' || kind === 'unread' ? unknownCell(cell, kind) : kind;
      const known = item.labels.find((label) => label.kind === meant);
      if (meant === 'task') item.text += cell;
      else if (known === undefined)
        item.addLabel(newLabel(meant, joinCell(cell, meant), row.firstLine, columns.words[i]!));
      else known.text += isPartyList(known.text) && isPartyList(cell) ? `、${joinCell(cell)}` : joinCell(cell);
    });
  }
}

/** Under a word that nobody knows: parties and days are noted, and whatever is no measure under one that speaks of somebody. */
const unknownCell = (cell: string, kind: 'unknown' | 'unread'): 'unread' | 'other' =>
  isPartyList(cell) || isDeadline(cell) || (kind === 'unread' && cell.length > 2) || arePeople(cell)
    ? 'unread'
    : 'other';

const arePeople = (cell: string): boolean =>
  cell.length <= 20 && cell.split(/[、，,\n]/).every((name) => isSurelyPerson(removeSpaces(name)));

/** Cells under their columns: rows lose leading cells where a merged one was not repeated, and gain an unheaded number. */
function align(columns: Columns, cells: readonly string[]): { no: string; cells: readonly string[] } {
  const width = columns.kinds.length;
  const found = cells.findIndex((cell) => NUMBER_CELL.test(cell));
  if (columns.number === -1) {
    if (found === -1 || found > columns.text) return { no: '', cells: padded(cells, columns, width) };
    const rest = [...cells.slice(0, found), ...cells.slice(found + 1)];
    const lead = columns.text - found;
    return { no: number(cells[found]!), cells: lead > 0 ? [...Array<string>(lead).fill(''), ...rest] : rest };
  }
  if (found !== -1 && found < columns.number && cells.length < width) {
    return { no: number(cells[found]!), cells: [...Array<string>(columns.number - found).fill(''), ...cells] };
  }
  return { no: number(cells[columns.number] ?? ''), cells: withoutLeader(cells, columns) };
}

/** A row that is short of one cell and has a body where the leader stands: the leader's empty cell was lost. */
function withoutLeader(cells: readonly string[], { kinds, text }: Columns): readonly string[] {
  const at = kinds.indexOf('leader');
  const body = cells[at] ?? '';
  if (at <= text || cells.length !== kinds.length - 1 || !isPartyList(body) || arePeople(body)) return cells;
  return [...cells.slice(0, at), '', ...cells.slice(at)];
}

/** A row that is short by some leading cells ends where the others end; one whose tail is a deadline does so too. */
function padded(cells: readonly string[], columns: Columns, width: number): readonly string[] {
  const filled = withoutEmptyEnd(cells);
  const short = width - filled.length;
  if (short <= 0 || short > columns.text) return cells;
  if (cells.length >= width) {
    // 3.更新信息 | 办公室牵头 | | with its empty cells at the end: who acts stands under the task
    const first = cells[columns.text - 1] ?? '';
    const second = cells[columns.text] ?? '';
    const isShifted = (actsIn(second) && !actsIn(first)) || (opensTask(first) && !opensTask(second));
    return isShifted ? [...Array<string>(short).fill(''), ...filled] : cells;
  }
  const last = filled.at(-1) ?? '';
  const ends = columns.kinds.at(-1) === 'deadline' ? isDeadline(last) : isPartyList(last);
  return ends ? [...Array<string>(short).fill(''), ...cells] : cells;
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end--;
  return cells.slice(0, end);
}

const opensTask = (cell: string): boolean => (readNumberMark(cell)?.rank ?? 0) >= 3;

const actsIn = (cell: string): boolean => isPartyList(cell) || readVerbClause(cell, 1, null) !== null;

const number = (cell: string): string => cell.replace(/[.．、]$/, '');

/** 市发展改革委（刘洋）: the body, and the person who answers for it. */
function splitPerson(cell: string): { names: string; person: string } {
  const found = /^([^（(]+)[（(]([^（()）]{2,20})[)）]$/.exec(cell.replace(/\n/g, ''));
  return found === null ? { names: cell, person: '' } : { names: found[1]!, person: found[2]! };
}

/** Paragraphs within a cell: parts of a sentence, or names one a line. */
function joinCell(cell: string, kind: LabelKind | null = null): string {
  if (!cell.includes('\n')) return cell;
  const lines = cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // 主管领导：白雪松 / 主责：市城管局: each paragraph has a label of its own
  if (kind !== null && lines.slice(1).some(hasLabel)) return lines.reduce(joinLabelled);
  const isName = (line: string) =>
    kind === 'leader' ? /^\S{2,4}$/.test(removeSpaces(line)) : isPartyList(line.replace(/[、，；]$/, ''));
  const names = lines.length > 1 && lines.every(isName);
  return lines
    .map((line, i) => (names && i < lines.length - 1 && !/[、，；]$/.test(line) ? `${line}、` : line))
    .join('');
}

const hasLabel = (line: string): boolean => findLabels(line)[0]?.from === 0;

const joinLabelled = (above: string, line: string): string =>
  hasLabel(line) && !/[，,；;。]$/.test(above) ? `${above}；${line}` : above + line;
