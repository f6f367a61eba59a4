// The plan into the in-memory Excel, from the pane: with the core, the actions and the client as they are.
import { drawWorkbook } from '../../../src/taskpane/actions/draw-workbook';
import { loadClient, openExcel } from '../../host/open-excel';
import { openPane } from '../open-pane';

beforeAll(() => loadClient('web'));

const TEXT = [
  '2024年重点工作分工方案',
  '一、稳增长',
  '1.修建公路。',
  '牵头单位：省交通运输厅',
  '责任单位：省财政厅等',
].join('\n');

test('marks that were made before the sheets are written are in them, and nothing of them is left to save', async () => {
  const host = openExcel();
  const { store, runner } = await openPane('excel', TEXT, '2024-03-01');
  const [card] = store.state().ledger!.review;
  store.dispatch({ type: 'card-marked', key: card!.key, handling: 'checked' });
  await runner.run(drawWorkbook, undefined);
  const { sheet, area } = host.workbook.table('FG_Review')!;
  const handling = host.workbook.table('FG_Review')!.headers().indexOf('处理');
  const rows = Array.from({ length: area.rows - 1 }, (_, at) => sheet.shown(area.row + 1 + at, area.column + handling));
  expect(rows).toContain('已核');
  expect([...store.state().unsaved]).toEqual([]);
});
