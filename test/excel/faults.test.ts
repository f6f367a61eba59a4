// Every request of a run fails once, in every way a request can: what people typed is still there, and the next run
// brings the workbook to where it would have been.
import { TABLES } from '../../src/model/register';
import { drawWorkbook } from '../../src/excel';
import type { Refusal } from '../host/errors';
import { differences } from '../host/facts';
import type { Fault, Host } from '../host/host';
import { loadClient, openExcel } from '../host/open-excel';
import { toSpec } from '../host/to-spec';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { blank, workbook } from '../xlsx/feature-spec';
import { addColumn, registerCell, smallLedger, TASKS, typeInto } from './small-ledger';

jest.setTimeout(120_000);

beforeAll(() => loadClient('web'));

const DAY = '2024-03-01';
const REFUSED = new Map<Refusal, string>([
  ['cellEditing', 'excel-cell-editing'],
  ['sessionLost', 'excel-session-lost'],
  ['throttled', 'excel-busy'],
  ['accessDenied', 'excel-access-denied'],
]);

/** A workbook with a sheet of the user's own, and a ledger in which people have worked. */
async function inUse(first = TASKS.slice(0, 3)): Promise<Host> {
  const host = openExcel();
  await drawWorkbook(smallLedger(first));
  host.workbook.addSheet('我的数据').enter(0, 0, '不要动');
  addColumn(host, TABLES.tasks, '科室');
  typeInto(host, '2024-002', '进展情况', '已完成一半');
  typeInto(host, '2024-002', '科室', '综合处');
  typeInto(host, '2024-003', '备注', "'=待定");
  host.requests.length = 0;
  return host;
}

const failAt = (host: Host, request: number, fault: (actions: number) => Fault): void => {
  host.faults = (index, body) => (index === request ? fault(body.Actions.length) : undefined);
};

const mend = (host: Host): void => {
  host.faults = () => undefined;
};

function expectNothingLost(host: Host): void {
  expect(host.workbook.sheet('我的数据')?.shown(0, 0)).toBe('不要动');
  expect(registerCell(host, '2024-002', '进展情况')).toBe('已完成一半');
  expect(registerCell(host, '2024-002', '科室')).toBe('综合处');
  expect(registerCell(host, '2024-003', '备注')).toBe('=待定');
}

/** The ways in which a request can fail in the middle. */
const PLACES: readonly [string, (actions: number) => number][] = [
  ['its first action', () => 0],
  ['an early action', (actions) => Math.floor(actions / 4)],
  ['a middle action', (actions) => Math.floor(actions / 2)],
  ['a late action', (actions) => Math.floor((3 * actions) / 4)],
  ['its last action', (actions) => actions - 1],
];

const redraw = () => drawWorkbook(smallLedger(TASKS));
/** Another order: what people typed has to move, and the old register is set aside. */
const reorder = () => drawWorkbook(smallLedger([...TASKS].reverse()));

describe.each([
  ['a register that grows', redraw],
  ['a register in another order', reorder],
])('%s', (_, draw) => {
  /** What a run without faults gives, and how many requests it takes. */
  let wanted: WorkbookSpec;
  let count = 0;

  beforeAll(async () => {
    const host = await inUse();
    await draw();
    wanted = toSpec(host.workbook, DAY);
    count = host.requests.length;
  });

  async function expectCompletes(host: Host): Promise<void> {
    mend(host);
    const second = await draw();
    expect(second).toMatchObject({ stopped: null, unfinished: [], plain: [] });
    expectNothingLost(host);
    const found = toSpec(host.workbook, DAY);
    expect(differences(wanted, found)).toEqual([]);
    expect(found.sheets.map(({ name }) => name).sort()).toEqual(wanted.sheets.map(({ name }) => name).sort());
    expect(host.workbook.customXml.size).toBe(0);
    expect(host.references.size).toBe(0);
  }

  test.each([...REFUSED])('%s at any request', async (refuse, code) => {
    for (let request = 0; request < count; request++) {
      const host = await inUse();
      failAt(host, request, () => ({ refuse }));
      const result = await draw();
      expect(result.stopped?.code).toBe(code);
      await expectCompletes(host);
    }
  });

  test.each(PLACES)('an error at %s of any request', async (__, place) => {
    for (let request = 0; request < count; request++) {
      const host = await inUse();
      failAt(host, request, (actions) => ({ action: place(actions), code: 'GeneralException' }));
      const result = await draw();
      // an error among the looks of a sheet costs at most looks
      expect([null, 'excel-refused']).toContain(result.stopped?.code ?? null);
      await expectCompletes(host);
    }
  });
});

test('cancelled between any two requests, the next run completes', async () => {
  const clean = await inUse();
  await redraw();
  const total = clean.requests.length;
  for (let stop = 1; stop < total; stop++) {
    const host = await inUse();
    const controller = new AbortController();
    host.faults = (index) => {
      if (index === stop) controller.abort();
      return undefined;
    };
    const result = await drawWorkbook(smallLedger(TASKS), { signal: controller.signal });
    // the last request cannot be cancelled any more
    if (result.stopped) expect(result.stopped.code).toBe('cancelled');
    mend(host);
    expect(await redraw()).toMatchObject({ stopped: null, unfinished: [] });
    expectNothingLost(host);
  }
});

test('a request that is too large is sent in halves', async () => {
  const host = openExcel();
  let refused = 0;
  host.faults = (_, body) => {
    if (body.Actions.length < 60) return undefined;
    refused++;
    return { refuse: 'requestTooLarge' };
  };
  const spec = smallLedger(TASKS);
  expect(await drawWorkbook(spec)).toMatchObject({ stopped: null, plain: [], unfinished: [] });
  expect(refused).toBeGreaterThan(0);
  expect(differences(spec, toSpec(host.workbook, DAY))).toEqual([]);
});

test('looks that Excel refuses cost neither the chart nor the other looks', async () => {
  const host = openExcel();
  const refuses = (name: string) =>
    (host.faults = (_, body) => {
      const action = body.Actions.findIndex((one) => one.ActionType === 4 && one.Name === name);
      return action < 0 ? undefined : { action, code: 'GeneralException' };
    });
  refuses('GapWidth');
  const spec = smallLedger(TASKS);
  const result = await drawWorkbook(spec);
  expect(result).toMatchObject({ stopped: null, unfinished: [] });
  expect(result.plain).toEqual([{ sheet: '单位工作量', steps: 1 }]);
  const [chart] = host.workbook.sheet('单位工作量')?.charts ?? [];
  expect(chart?.legend).toBe(false);
  expect(chart?.category.reversed).toBe(true);
  expect(host.workbook.sheet('单位工作量')?.page.orientation).toBe('Landscape');
});

test('nothing tracks a range after a run that failed', async () => {
  const host = await inUse();
  failAt(host, 4, () => ({ action: 3, code: 'GeneralException' }));
  await redraw();
  expect(host.references.size).toBe(0);
});

test('what takes several requests is sent in pieces under the limit of the web', async () => {
  const host = openExcel();
  const cell = '重点工作任务'.repeat(12);
  const values = Array.from({ length: 6000 }, (_, row) => [`${row}`, cell, cell, cell, cell]);
  const big = { ...blank('大表'), blocks: [{ row: 0, column: 0, values }] };
  expect(await drawWorkbook(workbook(big))).toMatchObject({ stopped: null, written: ['大表'] });
  expect(host.workbook.sheet('大表')?.shown(5999, 4)).toBe(cell);
  expect(host.bytes).toBeGreaterThan(5 * 1024 * 1024);
  expect(Math.max(...host.requests)).toBeLessThan(4 * 1024 * 1024);
});

test('what a run that was cut short remembers of the register outlives a run that leaves the register alone', async () => {
  const host = await inUse();
  // once the old register is set aside and the new one is there
  host.faults = () =>
    host.workbook.table('FG_Tasks_old') && host.workbook.table(TABLES.tasks) ? { refuse: 'sessionLost' } : undefined;
  expect((await reorder()).stopped?.code).toBe('excel-session-lost');
  mend(host);
  const kept = await drawWorkbook(smallLedger([...TASKS].reverse()), { keep: [TABLES.tasks] });
  expect(kept).toMatchObject({ kept: ['任务台账'], stopped: null });
  expect([...host.workbook.customXml.values()].join()).toContain('已完成一半');
  expect((await reorder()).stopped).toBeNull();
  expectNothingLost(host);
  expect(host.workbook.customXml.size).toBe(0);
});
