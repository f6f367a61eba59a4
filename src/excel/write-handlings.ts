// What people decided in the pane about the points to check, into the cells of FG_Review: by the key of each row, wherever
// people sorted or moved it.
import { TABLES } from '../model/register';
import { REVIEW_COLUMNS } from '../model/review';
import { inWorkbook } from './in-workbook';
import { rangeAt } from './range';

const headerOf = (key: (typeof REVIEW_COLUMNS)[number]['key']): string =>
  REVIEW_COLUMNS.find((column) => column.key === key)!.header;

/**
 * Puts `words` into 处理, by the key of their row; '' empties the cell.
 * @returns the keys that have a row; none where the table is not there
 * @throws FengongError for what Excel refuses
 */
export const writeHandlings = (words: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> =>
  inWorkbook(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(TABLES.review);
    await context.sync();
    if (table.isNullObject) return new Set<string>();
    const header = table.getHeaderRowRange().untrack();
    const body = table.getDataBodyRange().untrack();
    header.load('values');
    body.load('values,rowIndex,columnIndex');
    await context.sync();
    const headers = (header.values[0] ?? []).map(String);
    const [key, handling] = [headers.indexOf(headerOf('key')), headers.indexOf(headerOf('handling'))];
    const written = new Set<string>();
    if (key < 0 || handling < 0) return written;
    body.values.forEach((cells, row) => {
      const name = String(cells[key]);
      const word = words.get(name);
      if (word === undefined) return;
      const cell = { row: body.rowIndex + row, column: body.columnIndex + handling, rows: 1, columns: 1 };
      rangeAt(table.worksheet, cell).values = [[word]];
      written.add(name);
    });
    await context.sync();
    return written;
  });
