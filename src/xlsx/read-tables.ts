// The native tables of a workbook, values only. The file itself is never written again: whatever else is in it (themes,
// charts, notes) stays with its owner.
import { FengongError } from '../model/errors';
import type { NamedTable, NamedTables, TableCell } from '../model/tables';
import { attributeOf } from '../reader/scan-markup';
import { openPackage, type PartReader, scanPart } from './open-package';
import { type CellContext, parseCellName, readCells } from './read-cells';
import { readDateStyles } from './read-date-styles';
import { readRelations, type Relation } from './read-relations';
import { readSharedStrings } from './read-shared-strings';
import { decodeXstring } from './xml';

interface Frame {
  readonly name: string;
  readonly headers: readonly string[];
  /** The row of the header; the first of `rows` is the one below it. */
  readonly firstRow: number;
  readonly column: number;
  readonly rows: TableCell[][];
}

/** What a table part says: where its data rows are and what its columns are called; null where it is no area. */
function readFrame(part: string): Frame | null {
  const headers: string[] = [];
  let name = '';
  let ref = '';
  let headerRows = 1;
  let totalRows = 0;
  scanPart(part, {
    open: (tag, attributes) => {
      if (tag === 'table') {
        name = decodeXstring(attributeOf(attributes, 'displayName') ?? attributeOf(attributes, 'name') ?? '');
        ref = attributeOf(attributes, 'ref') ?? '';
        headerRows = Number(attributeOf(attributes, 'headerRowCount') ?? 1);
        totalRows = Number(attributeOf(attributes, 'totalsRowCount') ?? 0);
      }
      if (tag === 'tableColumn') headers.push(decodeXstring(attributeOf(attributes, 'name') ?? ''));
    },
  });
  const [first = '', last = first] = ref.split(':');
  const [top, column] = parseCellName(first);
  const [bottom] = parseCellName(last);
  if (top < 0 || column < 0 || bottom < top) return null;
  const firstRow = top + headerRows - 1;
  const count = Math.max(0, bottom - totalRows - firstRow);
  const rows = Array.from({ length: count }, () => new Array<TableCell>(headers.length).fill(null));
  return { name, headers, firstRow, column, rows };
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
}

function readWorkbook(part: string): { sheets: SheetEntry[]; from1904: boolean; isWorkbook: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  let isWorkbook = false;
  scanPart(part, {
    open: (tag, attributes) => {
      if (tag === 'workbook') isWorkbook = true;
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributeOf(attributes, 'date1904') ?? '');
      if (tag !== 'sheet') return;
      const name = decodeXstring(attributeOf(attributes, 'name') ?? '');
      sheets.push({ name, relation: attributeOf(attributes, 'r:id') ?? '' });
    },
  });
  return { sheets, from1904, isWorkbook };
}

function fill(frames: readonly Frame[], part: string, context: CellContext): void {
  readCells(part, context, (row, column, value) => {
    for (const frame of frames) {
      const line = frame.rows[row - frame.firstRow - 1];
      const index = column - frame.column;
      if (line !== undefined && index >= 0 && index < frame.headers.length) line[index] = value;
    }
  });
}

/** Every empty table has an empty row, and people leave some at the end. */
function withoutEmptyEnd(rows: readonly TableCell[][]): TableCell[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((value) => value === null || value === '')) length--;
  return rows.slice(0, length);
}

/** The context in which the cells of a workbook are read. */
function contextOf(read: PartReader, relations: readonly Relation[], from1904: boolean): CellContext {
  const partOf = (type: string): string => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? '' : (read(target) ?? '');
  };
  return {
    strings: readSharedStrings(partOf('sharedStrings')),
    dateStyles: readDateStyles(partOf('styles')),
    from1904,
  };
}

/**
 * The tables of a workbook by name, whoever wrote it. Days are ISO strings; formulas count by their saved values; empty
 * rows at the end are left out. Sheets without wanted tables are not read.
 * @param name of the file, for what an error says
 * @param wanted the tables that are asked for; all of them by default
 * @throws FengongError `not-a-workbook`, and what `openPackage` throws for bytes that are empty, cut off, encrypted …
 */
export function readTables(
  bytes: Uint8Array,
  name = 'workbook.xlsx',
  wanted: ReadonlySet<string> | null = null,
): NamedTables {
  const read = openPackage(bytes, name);
  const path = readRelations(read, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const { sheets, from1904, isWorkbook } = readWorkbook(read(path) ?? '');
  if (!isWorkbook) throw new FengongError('not-a-workbook', { name });
  const relations = readRelations(read, path);
  const context = contextOf(read, relations, from1904);
  const tables = new Map<string, NamedTable>();
  for (const { name: sheet, relation } of sheets) {
    const target = relations.find(({ id, type }) => id === relation && type === 'worksheet')?.target ?? '';
    const parts = readRelations(read, target).filter(({ type }) => type === 'table');
    const frames = parts
      .flatMap(({ target: table }) => readFrame(read(table) ?? '') ?? [])
      .filter((frame) => wanted === null || wanted.has(frame.name));
    if (frames.length === 0) continue;
    fill(frames, read(target) ?? '', context);
    for (const { name: table, headers, rows, firstRow } of frames) {
      tables.set(table, { sheet, headers, rows: withoutEmptyEnd(rows), firstRow });
    }
  }
  return tables;
}
