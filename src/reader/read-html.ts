// Pasted HTML (from a page, Word, WPS or Excel) to lines: what is a block on the page is a line, a row of a table is a
// row, items of numbered lists keep their numbers. Positions count the lines that come out.
import { FengongError } from '../model/errors';
import { createBudget, type Budget } from './budget';
import type { SourceLine } from './document';
import { formatNumber } from './format-number';
import type { Reading } from './read-text';
import { attributeOf, scanMarkup } from './scan-markup';
import { columnsOf, currentCell, linesOfTable, MAX_COLUMNS, type Table } from './table';

const OPAQUE = new Set(['script', 'style', 'title', 'noscript', 'template', 'textarea', 'select']);
const BLOCKS = new Set([
  ...['p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre'],
  ...['section', 'article', 'header', 'footer', 'main', 'nav', 'aside', 'blockquote', 'figure', 'form', 'body'],
  ...['table', 'caption', 'tr', 'td', 'th'],
]);
const LIST_FORMATS = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);
/** Deeper nesting of tables is read as text of the cell it stands in. */
const MAX_TABLE_DEPTH = 8;

interface OpenTable extends Table {
  /** Cells that reach down into the next rows: by column, how wide and for how many rows yet. */
  readonly reaching: Map<number, { span: number; rows: number }>;
  /** The column after the last cell of the row being read. */
  column: number;
}

interface OpenList {
  /** null: bullets, which are not text. */
  readonly format: string | null;
  next: number;
}

/**
 * The lines of a piece of HTML.
 * @throws FengongError `empty-file` where nothing of it is text
 */
export function readHtml(html: string, name: string): Reading {
  const budget = createBudget(name);
  const lines: SourceLine[] = [];
  const tables: OpenTable[] = [];
  const lists: OpenList[] = [];
  let tableDepth = 0;
  let preDepth = 0;
  let text = '';
  // the number of the item being read, until its first line takes it
  let label = '';

  const emit = (made: readonly SourceLine[]) => {
    const cell = currentCell(tables.at(-1));
    for (const line of made) (cell?.lines ?? lines).push(line);
  };
  const endLine = () => {
    const made = (preDepth > 0 ? text.split(/\r\n|\r|\n/) : [text])
      .map((line) => line.replace(/[ \t\r\n]+/g, ' ').trim())
      .filter((line) => line !== '');
    text = '';
    if (made.length === 0) return;
    emit(made.map((line, index) => ({ at: 0, text: index === 0 ? label + line : line })));
    label = '';
  };
  const endTable = () => {
    const table = tables.pop();
    if (!table) return;
    endRow(table, budget);
    emit(linesOfTable(table, budget).map((line) => (tables.length > 0 ? { at: 0, text: line.text } : line)));
  };

  scanMarkup(
    html,
    {
      open(tag, attributes) {
        const name = tag.toLowerCase();
        if (BLOCKS.has(name)) endLine();
        if (name === 'pre') preDepth++;
        const table = tables.at(-1);
        if (name === 'table') {
          if (++tableDepth <= MAX_TABLE_DEPTH) tables.push({ rows: [], reaching: new Map(), column: 0 });
        } else if (name === 'ol' || name === 'ul') {
          lists.push(openList(name, attributes));
        } else if (name === 'li') {
          label = labelOf(lists.at(-1), attributes);
        } else if (!table || tableDepth > MAX_TABLE_DEPTH) return;
        else if (name === 'tr') openRow(table, budget);
        else if (name === 'td' || name === 'th') openCell(table, attributes, budget);
      },
      close(tag) {
        const name = tag.toLowerCase();
        if (BLOCKS.has(name)) endLine();
        if (name === 'pre' && preDepth > 0) preDepth--;
        // an item without a word of its own leaves its number to nobody
        if (name === 'li') label = '';
        if (name === 'table' && tableDepth > 0 && tableDepth-- <= MAX_TABLE_DEPTH) endTable();
        else if (name === 'ol' || name === 'ul') lists.pop();
      },
      text(piece) {
        text += piece;
      },
    },
    OPAQUE,
  );
  endLine();
  while (tables.length > 0) endTable();
  if (lines.length === 0) throw new FengongError('empty-file', { name });
  return { lines: lines.map((line, index) => ({ ...line, at: index + 1 })), findings: [] };
}

function openList(name: 'ol' | 'ul', attributes: string): OpenList {
  const start = Number.parseInt(attributeOf(attributes, 'start') ?? '', 10);
  const format = name === 'ul' ? null : (LIST_FORMATS.get(attributeOf(attributes, 'type') ?? '') ?? 'decimal');
  return { format, next: Number.isSafeInteger(start) ? start : 1 };
}

/** The number that the page shows before an item. */
function labelOf(list: OpenList | undefined, attributes: string): string {
  if (!list || list.format === null) return '';
  const value = Number.parseInt(attributeOf(attributes, 'value') ?? '', 10);
  if (Number.isSafeInteger(value)) list.next = value;
  return `${formatNumber(list.next++, list.format)}. `;
}

function openRow(table: OpenTable, budget: Budget): void {
  endRow(table, budget);
  table.rows.push({ at: 0, cells: [] });
  table.column = 0;
}

function openCell(table: OpenTable, attributes: string, budget: Budget): void {
  if (table.rows.length === 0) openRow(table, budget);
  while (reachInto(table, table.column, budget));
  // what stands beyond is read as text of the last cell
  if (table.column >= MAX_COLUMNS) return;
  const span = Math.max(1, columnsOf(attributeOf(attributes, 'colspan')));
  const down = Number.parseInt(attributeOf(attributes, 'rowspan') ?? '', 10);
  table.rows.at(-1)?.cells.push({ span, continues: false, lines: [] });
  if (down > 1) table.reaching.set(table.column, { span, rows: down - 1 });
  table.column += span;
}

/** Puts in what reaches from above into the rest of the row. */
function endRow(table: OpenTable, budget: Budget): void {
  for (const column of [...table.reaching.keys()].sort((a, b) => a - b)) {
    if (column < table.column) continue;
    const empty = { span: column - table.column, continues: false, lines: [] };
    if (empty.span > 0) table.rows.at(-1)?.cells.push(empty);
    reachInto(table, column, budget);
  }
}

/** Puts in the lower part of a cell that reaches from above into `column`; false where none does. */
function reachInto(table: OpenTable, column: number, budget: Budget): boolean {
  const cell = table.reaching.get(column);
  if (!cell) return false;
  budget.spend(1, 0);
  table.rows.at(-1)?.cells.push({ span: cell.span, continues: true, lines: [] });
  if (--cell.rows === 0) table.reaching.delete(column);
  table.column = column + cell.span;
  return true;
}
