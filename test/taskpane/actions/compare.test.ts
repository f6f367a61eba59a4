// Comparing in the pane, with the real core, against the in-memory Excel.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FengongError } from '../../../src/model/errors';
import { TABLES } from '../../../src/model/register';
import { paneText } from '../../../src/messages/pane';
import { COMPARISON_COLUMNS, COMPARISON_TABLE, type ComparisonColumnKey } from '../../../src/model/comparison-table';
import {
  compareAgain,
  compareWith,
  correctMatch,
  drawComparison,
  exportComparison,
} from '../../../src/taskpane/actions/compare';
import { drawWorkbook } from '../../../src/taskpane/actions/draw-workbook';
import { openFile } from '../../../src/taskpane/actions/load-plan';
import { recalculate } from '../../../src/taskpane/actions/recalculate';
import { ActionRunner } from '../../../src/taskpane/actions/run-action';
import { initialState, type Host } from '../../../src/taskpane/state/pane-state';
import { Store } from '../../../src/taskpane/state/store';
import { core } from '../../../src/taskpane/worker/core';
import type { CoreClient } from '../../../src/taskpane/worker/core-client';
import { readTables } from '../../../src/xlsx/read-tables';
import { typeInto } from '../../excel/small-ledger';
import { loadClient, openExcel } from '../../host/open-excel';

beforeAll(() => loadClient('web'));

const plan = (year: number): File => {
  const name = `${year}-plan.md`;
  return new File([readFileSync(join(__dirname, '../../fixtures/compare', name))], name);
};

/** A pane without a view. */
function openPane(host: Host) {
  const excel = openExcel();
  const store = new Store({ ...initialState('zh'), host });
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const faults = new Map<keyof typeof core, () => Error>();
  const call = (method: keyof typeof core, ...args: readonly unknown[]) => {
    const fault = faults.get(method);
    if (fault) return Promise.reject(fault());
    return (core[method] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
  };
  const runner = new ActionRunner({
    state: store.state,
    dispatch: store.dispatch,
    core: { call, cancel: () => undefined } as unknown as CoreClient,
    excel: () => import('../../../src/excel'),
    save: (name, bytes) => void saved.push({ name, bytes }),
    sample: () => Promise.reject(new Error('not asked for')),
    today: () => '2025-03-01',
    text: (key, data) => paneText('zh', key, data),
  });
  const pairs = () =>
    store.state().comparing?.result?.matches.map((match) => {
      const number = (side: 'old' | 'new') => match[side].map(({ no }) => no).join('+');
      return `${number('old')}→${number('new')}${match.by === 'person' ? ' 人' : ''}`;
    });
  return { excel, store, runner, saved, pairs, faults };
}

const column = (key: ComparisonColumnKey) => COMPARISON_COLUMNS.findIndex((one) => one.key === key);

test('a file is compared with the plan in hand; a match is put right, and given back to the words', async () => {
  const { runner, store, pairs } = openPane('browser');
  await runner.run(openFile, plan(2025));
  await runner.run(compareWith, { file: plan(2024), ledgerIs: 'new' });
  expect(store.state().notice).toMatchObject({ tone: 'success', title: '已与“2024-plan.md”对比' });
  const byText = ['1→1', '2→2', '3→3', '4→4', '6→6', '7→7', '8→8+9', '9→10', '10→11'];
  expect(pairs()).toEqual(byText);

  const [five] = store.state().comparing!.result!.added;
  const key = { name: five!.task.id, text: five!.task.text };
  await runner.run(correctMatch, { correction: { old: { name: '2024-005' }, new: key }, about: ['new:2025-005'] });
  expect(pairs()).toContain('5→5 人');
  await runner.run(correctMatch, { correction: null, about: ['old:2024-005', 'new:2025-005'] });
  expect(pairs()).toEqual(byText);
});

test('turned round, old is new; another plan leaves nothing of the comparison', async () => {
  const { runner, store, pairs } = openPane('browser');
  await runner.run(openFile, plan(2025));
  await runner.run(compareWith, { file: plan(2024), ledgerIs: 'new' });
  await runner.run(compareAgain, { ledgerIs: 'old' });
  expect(pairs()).toContain('8+9→8');
  expect(store.state().comparing!.result!.new.source.name).toBe('2024-plan.md');
  await runner.run(openFile, plan(2024));
  expect(store.state().comparing).toBeNull();
});

test('the file holds the sheets of the comparison, and its table', async () => {
  const { runner, saved } = openPane('browser');
  await runner.run(openFile, plan(2025));
  await runner.run(compareWith, { file: plan(2024), ledgerIs: 'new' });
  await runner.run(exportComparison, undefined);
  expect(saved.map(({ name }) => name)).toEqual(['对比-2025-plan.xlsx']);
  const table = readTables(saved[0]!.bytes, 'x.xlsx', new Set([COMPARISON_TABLE])).get(COMPARISON_TABLE)!;
  expect([table.sheet, table.rows.length]).toEqual(['对比明细', 12]);
});

test('in Excel the sheets join the others; corrections in the cells are honoured when they are drawn again', async () => {
  const { excel, runner, store, pairs } = openPane('excel');
  await runner.run(openFile, plan(2025));
  await runner.run(drawWorkbook, undefined);
  const before = excel.workbook.sheets.length;
  await runner.run(compareWith, { file: plan(2024), ledgerIs: 'new' });
  await runner.run(drawComparison, undefined);
  expect(store.state().notice).toMatchObject({ tone: 'success', title: '已写入 4 个工作表' });
  const names = excel.workbook.sheets.map(({ name }) => name);
  expect(names.slice(before)).toEqual(['对比', '对比明细', '对比目标', '对比工作量']);

  const { sheet, area } = excel.workbook.table(COMPARISON_TABLE)!;
  // the first difference leads to the first row of the register, below its header
  const register = excel.workbook.table(TABLES.tasks)!;
  expect(sheet.link(area.row + 1, column('newNo'))?.documentReference).toMatch(
    new RegExp(`^'任务台账'!A${register.area.row + 2}:`),
  );
  const row = area.row + 5;
  expect(sheet.shown(row, column('kinds'))).toBe('新增');
  sheet.enter(row, column('correction'), '5');
  await runner.run(compareAgain, { ledgerIs: 'new' });
  expect(pairs()).toContain('5→5 人');
  await runner.run(drawComparison, undefined);
  expect(store.state().notice).toMatchObject({ tone: 'success' });
  const drawn = excel.workbook.table(COMPARISON_TABLE)!;
  expect(drawn.sheet.shown(row, column('oldNo'))).toBe('5');
  expect(drawn.sheet.shown(row, column('correction'))).toBe('5');
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(names);

  // the sheets follow the register while the other plan is at hand, and stay as they are where another one was chosen
  const parties = () => String(excel.workbook.table(COMPARISON_TABLE)!.sheet.shown(area.row + 1, column('parties')));
  expect(parties()).not.toContain('省某某厅');
  typeInto(excel, '2025-001', '牵头单位', '省某某厅');
  await runner.run(recalculate, undefined);
  expect(store.state().notice).toMatchObject({
    tone: 'success',
    lines: expect.arrayContaining(['对比各表已一并更新。']) as unknown,
  });
  expect(parties()).toContain('省某某厅');
  expect(pairs()).toContain('5→5 人');
  await runner.run(compareWith, { file: plan(2025), ledgerIs: 'new' });
  typeInto(excel, '2025-001', '牵头单位', '省另一厅');
  await runner.run(recalculate, undefined);
  expect(store.state().notice?.lines.join('')).toContain('对比各表没有更新');
  expect(store.state().comparing).toMatchObject({ result: null });
  expect(parties()).toContain('省某某厅');
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(names);
}, 60_000);

test('a sheet that was renamed is written again, and shown, under its name', async () => {
  const { excel, runner, store } = openPane('excel');
  await runner.run(openFile, plan(2025));
  await runner.run(compareWith, { file: plan(2024), ledgerIs: 'new' });
  await runner.run(drawComparison, undefined);
  excel.workbook.sheet('对比')!.name = '与去年对比';
  excel.select(excel.workbook.sheet('对比明细')!, { row: 0, column: 0, rows: 1, columns: 1 });
  await runner.run(drawComparison, undefined);
  expect(store.state().notice).toMatchObject({ tone: 'success', title: '已写入 4 个工作表' });
  expect(excel.workbook.active.name).toBe('与去年对比');
});

test('a comparison that is cancelled, or fails, does not deny that the sheets of the plan were written', async () => {
  const { runner, store, faults } = openPane('excel');
  await runner.run(openFile, plan(2025));
  await runner.run(drawWorkbook, undefined);
  await runner.run(compareWith, { file: plan(2024), ledgerIs: 'new' });
  await runner.run(drawComparison, undefined);
  const said = async (fault: () => Error) => {
    faults.set('compare', fault);
    await runner.run(recalculate, undefined);
    const { tone, title, lines } = store.state().notice!;
    return [tone, title, ...lines.slice(-2)];
  };
  expect(
    await said(() => {
      runner.cancel();
      return new FengongError('cancelled');
    }),
  ).toEqual([
    'warning',
    expect.stringMatching(/^已写入 \d+ 个工作表$/),
    '其他各表已写好，对比各表没有更新完。',
    '已按您的要求停下。已写好的工作表保留；再次生成会接着完成。',
  ]);
  expect(await said(() => new FengongError('excel-busy'))).toEqual([
    'warning',
    expect.stringMatching(/^已写入 \d+ 个工作表$/),
    '其他各表已写好，对比各表没有更新完。',
    'Excel 暂时处理不过来。请等几秒再试，会从停下的地方继续。',
  ]);
}, 60_000);
