// Edits of the register among everything else that happens in a workbook.
import { drawWorkbook, onTablesEdited } from '../../src/excel';
import { TABLES } from '../../src/model/register';
import type { Host } from '../host/host';
import { loadClient, openExcel } from '../host/open-excel';
import { smallLedger, TASKS } from './small-ledger';

beforeAll(() => loadClient('web'));

/** Longer than a burst of changes may last. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 600));

const edit = (host: Host, name: string): void => {
  const sheet = host.workbook.sheet(name)!;
  sheet.enter(30, 0, '改动');
  host.changed(sheet, { row: 30, column: 0, rows: 1, columns: 1 });
};

test('a burst of edits on the sheet of a table is told once, edits elsewhere are not; a table may come later', async () => {
  const host = openExcel();
  host.workbook.addSheet('我的表');
  let told = 0;
  await onTablesEdited([TABLES.tasks, TABLES.parties], () => told++);
  edit(host, '我的表');
  await quiet();
  expect(told).toBe(0);

  await drawWorkbook(smallLedger(TASKS));
  await quiet();
  expect(told).toBe(1);

  for (let times = 0; times < 5; times++) edit(host, '任务台账');
  edit(host, '我的表');
  await quiet();
  expect(told).toBe(2);
  edit(host, '我的表');
  await quiet();
  expect(told).toBe(2);
  expect(host.references.size).toBe(0);
});
