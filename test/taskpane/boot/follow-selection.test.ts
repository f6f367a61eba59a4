// A number selected on a sheet that a person asked for opens its tasks, in the in-memory Excel: with the core, the actions
// and the client as they are.
import * as excel from '../../../src/excel';
import { addExtraSheet } from '../../../src/taskpane/actions/add-extra-sheet';
import { drawWorkbook } from '../../../src/taskpane/actions/draw-workbook';
import { followSelection } from '../../../src/taskpane/boot/follow-selection';
import type { ExtraRequest } from '../../../src/workbook/extra/extra-request';
import type { Reference } from '../../../src/workbook/spec';
import type { Host } from '../../host/host';
import { loadClient, openExcel } from '../../host/open-excel';
import { toSpec } from '../../host/to-spec';
import { gridOf, sheetNamed } from '../../workbook/cells';
import { openPane } from '../open-pane';

beforeAll(() => loadClient('web'));

const DAY = '2024-03-01';
const TEXT = [
  '2024年重点工作分工方案',
  ...['一、稳增长', '1.修建公路。', '牵头单位：省交通运输厅', '责任单位：省财政厅'],
  ...['2.修建铁路。', '牵头单位：省交通运输厅', '二、惠民生', '3.安排资金。', '牵头单位：省财政厅'],
].join('\n');

const CROSS: ExtraRequest = {
  kind: 'cross-tab',
  tab: {
    rows: 'unit',
    columns: 'section',
    measure: 'tasks',
    filters: {},
    sort: 'total',
    top: { rows: null, columns: null },
  },
};

/** A workbook with `request` beside the others, a pane that looks at numbers, and how a cell is selected. */
async function opened(request: ExtraRequest) {
  const host = openExcel();
  const { store, runner, client } = await openPane('excel', TEXT, DAY);
  await runner.run(drawWorkbook, undefined);
  await runner.run(addExtraSheet, request);
  let follow: (place: Reference) => unknown = () => undefined;
  const onSelectionChanged: typeof excel.onSelectionChanged = (handler) => {
    follow = handler;
    return Promise.resolve(() => Promise.resolve());
  };
  await followSelection(store, { extraAt: excel.extraAt, onSelectionChanged }, client, () => DAY);
  const sheet = host.workbook.active;
  const select = async (row: number, column: number, where = sheet.name) => {
    store.dispatch({ type: 'scope-closed' });
    store.dispatch({ type: 'analysis-chosen', analysis: { kind: 'cross' } });
    await follow({ sheet: where, row, column, rows: 1, columns: 1 });
    const { scope, tab } = store.state();
    return tab === 'search' && scope ? scope.tasks : null;
  };
  return { host, store, sheet, select };
}

const gridIn = (host: Host, name: string) => gridOf(sheetNamed(toSpec(host.workbook, DAY), name));

test('every number of a cross-tab opens as many tasks, under whatever name its sheet has', async () => {
  const { host, store, sheet, select } = await opened(CROSS);
  sheet.name = '我的交叉表';
  const grid = gridIn(host, sheet.name);
  expect(grid.slice(3, 6).map((cells) => cells.slice(0, 4))).toEqual([
    ['省交通运输厅', 2, null, 2],
    ['省财政厅', 1, 1, 2],
    ['合计', 2, 1, 3],
  ]);
  for (const row of [3, 4, 5]) {
    for (const column of [1, 2, 3]) {
      const count = grid[row]![column];
      expect([row, column, (await select(row, column))?.length ?? null]).toEqual([row, column, count]);
    }
  }
  expect(await select(4, 1)).toEqual(['2024-001']);
  expect(store.state().scope).toMatchObject({ title: '我的交叉表', from: 'analysis' });
  // words, headers and the list at the side are no numbers of ours
  expect([await select(3, 0), await select(2, 1), await select(3, 7)]).toEqual([null, null, null]);
});

test('before and after of a supposition, and the tasks of a profile', async () => {
  const merger = { kind: 'merge', from: '省财政厅', into: '省交通运输厅' } as const;
  const { host, sheet, select } = await opened({ kind: 'what-if', steps: [merger] });
  const row = gridIn(host, sheet.name).findIndex((cells) => cells[0] === '省交通运输厅');
  expect(await select(row, 1)).toEqual(['2024-001', '2024-002']);
  expect(await select(row, 2)).toEqual(['2024-001', '2024-002', '2024-003']);
  expect(await select(row, 3)).toBeNull();

  const profile = await opened({ kind: 'profile', party: { of: 'unit', name: '省财政厅' } });
  const at = gridIn(profile.host, profile.sheet.name).findIndex((cells) => cells[0] === '3');
  expect(await profile.select(at, 0)).toEqual(['2024-003']);
});

test('a number that is another by now, and a plan that the workbook does not hold, open nothing', async () => {
  const { host, store, sheet, select } = await opened(CROSS);
  sheet.enter(3, 1, 7);
  expect(await select(3, 1)).toBeNull();
  host.workbook.addSheet('别人的表').enter(3, 1, 2);
  expect(await select(3, 1, '别人的表')).toBeNull();
  const { ledger } = store.state();
  const input = { kind: 'text', name: '另一方案', text: TEXT, html: '' } as const;
  store.dispatch({ type: 'loaded', ledger: ledger!, input, inWorkbook: true });
  expect(await select(4, 1)).toBeNull();
});
