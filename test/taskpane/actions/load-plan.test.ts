// A plan that is opened in a workbook with a register is read with what people decided there.
import { openFile } from '../../../src/taskpane/actions/load-plan';
import type { Workbench } from '../../../src/taskpane/actions/action';
import type * as Excel from '../../../src/excel';
import { paneText } from '../../../src/messages/pane';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import type { NamedTables } from '../../../src/model/tables';
import { initialState, type PaneState } from '../../../src/taskpane/state/pane-state';
import { Store } from '../../../src/taskpane/state/store';
import { core } from '../../../src/taskpane/worker/core';

const PLAN = '2024年某省重点工作分工方案\n1.办实事。\n牵头单位：省卫生厅\n责任单位：省财政厅';
const file = { name: '方案.txt', arrayBuffer: () => Promise.resolve(new TextEncoder().encode(PLAN).buffer) } as File;

const TABLES: NamedTables = new Map([
  [
    'FG_Parties',
    {
      sheet: '单位名录',
      firstRow: 2,
      headers: ['规范名称', '类型', '类别', '别名', '成员', '排序'],
      rows: [['省卫生健康委', '单位', null, '省卫生厅（2018年更名）', null, 1]],
    },
  ],
]);

async function canonicalIn(where: Pick<PaneState, 'host' | 'inWorkbook'>): Promise<string> {
  const store = new Store({ ...initialState('zh'), ...where });
  const bench = {
    state: store.state,
    dispatch: store.dispatch,
    core: {
      call: (method: keyof typeof core, ...args: never[]) => (core[method] as (...a: never[]) => never)(...args),
    },
    excel: () => Promise.resolve({ readTables: () => Promise.resolve(TABLES) } as unknown as typeof Excel),
    text: ((key, data) => paneText('zh', key, data)) satisfies Workbench['text'],
    signal: new AbortController().signal,
  } as unknown as Workbench;
  await openFile.perform(bench, file);
  return store.state().ledger!.plan.parties[0]!.canonical;
}

test('in a workbook with a register', async () => {
  expect(await canonicalIn({ host: 'excel', inWorkbook: true })).toBe('省卫生健康委');
});

test('not in an empty workbook, and not in a browser', async () => {
  expect(await canonicalIn({ host: 'excel', inWorkbook: false })).toBe('省卫生厅');
  expect(await canonicalIn({ host: 'browser', inWorkbook: false })).toBe('省卫生厅');
  expect(DEFAULT_SETTINGS.names).toEqual([]);
});
