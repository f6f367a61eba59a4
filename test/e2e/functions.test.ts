// Custom functions in an Excel on the web: the production build, Microsoft's runtime, and a register that people edit.
import { typeInto } from '../excel/small-ledger';
import { Host } from '../host/host';
import { openExcelWeb, type ExcelWebSite } from './excel-web';

let site: ExcelWebSite;
beforeAll(async () => {
  site = await openExcelWeb();
});
afterAll(() => site.close());

jest.setTimeout(90_000);

/** Waits for what Excel shows. */
async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** An edit as a person makes it, with the event that Excel sends. */
function correct(host: Host, id: string, header: string, value: string): void {
  typeInto(host, id, header, value);
  const { sheet, area } = host.workbook.table('FG_Tasks')!;
  host.changed(sheet, { ...area, rows: 1, columns: 1 });
}

test('functions say that there is no register, then follow it through 生成, edits and 重新计算', async () => {
  const { pane, host, functions, complaints, foreign } = await site.open();
  await until(() => functions.isReady);
  const count = functions.enter('COUNT', '省发展改革委', '牵头', null);
  await until(() => functions.latest(count) !== undefined);
  expect(functions.latest(count)).toMatchObject({ type: 'Error', basicValue: '#N/A' });
  expect(JSON.stringify(functions.latest(count))).toContain('这个工作簿里没有分工台账');

  // a plan that is only open in the pane is not in the workbook
  await pane.getByRole('button', { name: '载入示例方案' }).click();
  await pane.getByRole('button', { name: /^228\s*任务$/ }).waitFor();
  const early = functions.enter('LEADER', '省发展改革委');
  await until(() => functions.latest(early) !== undefined);
  expect(functions.latest(early)).toMatchObject({ basicValue: '#N/A' });

  await pane.getByRole('button', { name: '生成工作簿' }).click();
  await until(() => functions.latest(count) === 55);
  await pane.getByText(/^已写入 \d+ 个工作表$/).waitFor({ timeout: 60_000 });
  const leader = functions.enter('LEADER', '省公安厅（省边海防办）');
  const tasks = functions.enter('TASKS', '郑艺', '');
  const wrong = functions.enter('COUNT', '沈阳市', '牵头', null);
  await until(() => [leader, tasks, wrong].every((cell) => functions.latest(cell) !== undefined));
  expect(functions.latest(early)).toBe('王健');
  expect(functions.latest(leader)).toBe('郑艺');
  expect(functions.latest(tasks)).toEqual([
    [162, expect.any(String)],
    [226, expect.any(String)],
  ]);
  expect(functions.latest(wrong)).toMatchObject({ basicValue: '#VALUE!' });
  expect(JSON.stringify(functions.latest(wrong))).toContain('点名、各市、合计');

  // an edit of the register is enough
  correct(host, '2024-001', '牵头单位', '省财政厅');
  await until(() => functions.latest(count) === 54);
  // a cell that was cleared hears nothing more
  functions.clear(early);
  const heard = functions.shown.get(early)!.length;
  typeInto(host, '2024-004', '牵头单位', '省财政厅');
  await pane.getByRole('button', { name: '重新计算' }).click();
  await until(() => functions.latest(count) === 53);
  expect(functions.shown.get(early)).toHaveLength(heard);

  await pane.getByText(/^已写入 \d+ 个工作表$/).waitFor({ timeout: 60_000 });
  expect(host.references.size).toBe(0);
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);

  // opened again: the functions in its cells are called before anybody has looked at the pane
  const again = await site.open({ host });
  await until(() => again.functions.isReady);
  const recalled = again.functions.enter('COUNT', '省发展改革委', '牵头', null);
  await until(() => again.functions.latest(recalled) === 53);
});
