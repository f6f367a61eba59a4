// A sheet more, from the pane into the in-memory Excel: with the core, the actions and the client as they are.
import { addExtraSheet } from '../../../src/taskpane/actions/add-extra-sheet';
import { drawWorkbook } from '../../../src/taskpane/actions/draw-workbook';
import { recalculate } from '../../../src/taskpane/actions/recalculate';
import type { ExtraRequest } from '../../../src/workbook/extra/extra-request';
import { typeInto } from '../../excel/small-ledger';
import { loadClient, openExcel } from '../../host/open-excel';
import { toSpec } from '../../host/to-spec';
import { gridOf, sheetNamed } from '../../workbook/cells';
import { openPane } from '../open-pane';

beforeAll(() => loadClient('web'));

const DAY = '2024-03-01';
const TEXT = [
  '2024年重点工作分工方案',
  '一、稳增长',
  '1.修建公路。',
  '牵头单位：省交通运输厅',
  '责任单位：省财政厅',
  '2.修建铁路。',
  '牵头单位：省交通运输厅',
  '3.安排资金。',
  '牵头单位：省财政厅',
].join('\n');

const CROSS: ExtraRequest = {
  kind: 'cross-tab',
  tab: {
    rows: 'leadUnit',
    columns: 'section',
    measure: 'tasks',
    filters: {},
    sort: 'total',
    top: { rows: null, columns: null },
  },
};

const pane = (host: 'excel' | 'browser') => openPane(host, TEXT, DAY);

test('it stands beside the others, is shown, and follows the register when that is counted anew', async () => {
  const host = openExcel();
  const { store, runner } = await pane('excel');
  await runner.run(drawWorkbook, undefined);
  await runner.run(addExtraSheet, CROSS);
  expect(store.state().notice).toMatchObject({ tone: 'success', title: '已写入 1 个工作表' });
  const rows = () =>
    gridOf(sheetNamed(toSpec(host.workbook, DAY), '交叉·牵头单位×章节'))
      .slice(3, 6)
      .map((cells) => cells.slice(0, 3));
  expect(rows()).toEqual([
    ['省交通运输厅', 2, 2],
    ['省财政厅', 1, 1],
    ['合计', 3, 3],
  ]);
  expect(host.workbook.active.name).toBe('交叉·牵头单位×章节');

  typeInto(host, '2024-002', '牵头单位', '省财政厅');
  await runner.run(recalculate, undefined);
  expect(store.state().notice?.tone).toBe('success');
  expect(rows()).toEqual([
    ['省财政厅', 2, 2],
    ['省交通运输厅', 1, 1],
    ['合计', 3, 3],
  ]);
  // the same question goes to the same sheet, and does not take a person away from where they are
  const sheets = host.workbook.sheets.length;
  await runner.run(addExtraSheet, CROSS);
  expect(host.workbook.sheets).toHaveLength(sheets);
});

test('suppositions stand on a sheet of their own, and the register stays as it is', async () => {
  const host = openExcel();
  const { runner } = await pane('excel');
  await runner.run(drawWorkbook, undefined);
  const register = () => sheetNamed(toSpec(host.workbook, DAY), '任务台账');
  const before = register();
  await runner.run(addExtraSheet, {
    kind: 'what-if',
    steps: [{ kind: 'merge', from: '省财政厅', into: '省交通运输厅' }],
  });
  expect(gridOf(sheetNamed(toSpec(host.workbook, DAY), '假设推演'))[3]![0]).toBe(
    '1. 把“省财政厅”并入“省交通运输厅”（涉及 2 项任务）',
  );
  expect(register()).toEqual(before);
});

test('where there are no cells it is a file', async () => {
  const { store, runner, saved } = await pane('browser');
  await runner.run(addExtraSheet, CROSS);
  expect(saved).toEqual(['交叉·牵头单位×章节.xlsx']);
  expect(store.state().notice?.title).toBe('已导出“交叉·牵头单位×章节.xlsx”');
});
