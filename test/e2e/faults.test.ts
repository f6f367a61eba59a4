// Faults on the wire between the pane and an Excel on the web: at requests all along a recalculation, each kind of fault in
// turn. What people typed is there afterwards, the pane says what happened, and the next run completes.
import type { Frame } from 'playwright-core';
import { registerCell, typeInto } from '../excel/small-ledger';
import { differences } from '../host/facts';
import { Host, type Fault } from '../host/host';
import { toSpec } from '../host/to-spec';
import { openExcelWeb, type ExcelWebSite } from './excel-web';
import { pasteSmallPlan } from './paste-small-plan';

let site: ExcelWebSite;
beforeAll(async () => {
  site = await openExcelWeb();
});
afterAll(() => site.close());

jest.setTimeout(180_000);

/** Requests between two faults. */
const STRIDE = 8;

const FAULTS: readonly ((actions: number) => Fault)[] = [
  () => ({ refuse: 'sessionLost' }),
  (actions) => ({ action: Math.floor(actions / 2), code: 'GeneralException' }),
  () => ({ refuse: 'throttled' }),
  (actions) => ({ action: actions - 1, code: 'GeneralException' }),
  () => ({ refuse: 'accessDenied' }),
];

/** Presses the button and waits for what the pane says in the end. */
async function press(pane: Frame, name: string): Promise<string> {
  const old = pane.getByRole('button', { name: '关闭提示' });
  if ((await old.count()) > 0) await old.click();
  await pane.getByRole('button', { name }).click();
  const said = pane.getByText(/^(已写入 \d+ 个工作表|没有完成)$/);
  await said.waitFor({ timeout: 60_000 });
  return (await said.textContent()) ?? '';
}

/** What stands in the workbook, but for how it looks where people may have changed it. */
const contents = (host: Host) => toSpec(host.workbook, '2024-03-01');

test('a recalculation that fails anywhere loses nothing, and the next one completes', async () => {
  const { page, pane, host } = await site.open();
  host.workbook.addSheet('我的数据').enter(0, 0, '不要动');
  await pasteSmallPlan(pane);
  expect(await press(pane, '生成工作簿')).toMatch(/^已写入/);
  typeInto(host, '2024-001', '进展情况', '已完成一半');
  typeInto(host, '2024-001', '责任单位', '市财政局');

  const start = host.requests.length;
  expect(await press(pane, '重新计算')).toMatch(/^已写入/);
  const wanted = contents(host);
  const requests = host.requests.length - start;
  expect(requests).toBeGreaterThan(STRIDE);

  let failed = 0;
  for (let at = 0, turn = 0; at < requests; at += STRIDE, turn++) {
    const fault = FAULTS[turn % FAULTS.length]!;
    const target = host.requests.length + at;
    host.faults = (index, { Actions }) => (index === target ? fault(Actions.length) : undefined);
    // an error among the looks of a sheet costs at most looks
    if ((await press(pane, '重新计算')) === '没有完成') failed++;
    host.faults = () => undefined;
    expect(await press(pane, '重新计算')).toMatch(/^已写入/);
    expect([at, differences(wanted, contents(host))]).toEqual([at, []]);
    expect(registerCell(host, '2024-001', '进展情况')).toBe('已完成一半');
    expect(host.workbook.sheet('我的数据')!.shown(0, 0)).toBe('不要动');
    expect([host.references.size, host.workbook.customXml.size]).toEqual([0, 0]);
  }
  expect(failed).toBeGreaterThan(2);
  await page.close();
});

test('an Excel that refuses everything at the start keeps nobody from reading a plan, and from writing it later', async () => {
  const host = new Host();
  host.faults = () => ({ refuse: 'sessionLost' });
  const { page, pane, complaints } = await site.open({ host });
  await pane.getByText('没有完成').waitFor();
  await pasteSmallPlan(pane);
  host.faults = () => undefined;
  expect(await press(pane, '生成工作簿')).toMatch(/^已写入/);
  expect(complaints).toEqual([]);
  await page.close();
});
