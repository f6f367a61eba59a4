// From the pane to the row of a task in the open workbook. The register is asked where the row is now: people sort and
// insert.
import { FengongError } from '../../model/errors';
import { TABLES, TASK_COLUMNS } from '../../model/register';
import { abortable } from './abortable';
import type { Action } from './action';

const ID_HEADER = TASK_COLUMNS.find(({ key }) => key === 'id')!.header;

export const goToTask: Action<string> = {
  name: 'go-to-task',
  label: 'locate',
  busy: 'busy-going',
  predicate: ({ busy, host, inWorkbook }) => busy === null && host === 'excel' && inWorkbook,
  perform: async (bench, id) => {
    const excel = await bench.excel();
    const register = (await abortable(excel.readTables([TABLES.tasks]), bench.signal)).get(TABLES.tasks);
    const column = register?.headers.indexOf(ID_HEADER) ?? -1;
    const row = register?.rows.findIndex((cells) => cells[column] === id) ?? -1;
    if (!register || row < 0) throw new FengongError('task-not-in-register', { id });
    const { sheet, firstRow, headers } = register;
    const place = { sheet, row: firstRow + 1 + row, column: 0, rows: 1, columns: headers.length };
    await abortable(excel.goTo(place), bench.signal);
    return null;
  },
};
