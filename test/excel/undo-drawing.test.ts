// A first drawing can be taken back, as long as nobody has worked in it.
import { drawWorkbook, undoDrawing, type DrawResult } from '../../src/excel';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { differences } from '../host/facts';
import type { Host } from '../host/host';
import { loadClient, openExcel } from '../host/open-excel';
import { toSpec } from '../host/to-spec';
import { featureSpec } from '../xlsx/feature-spec';
import { addColumn, smallLedger, TASKS, typeInto } from './small-ledger';

beforeAll(() => loadClient('web'));

const LEDGER = smallLedger(TASKS);
const DAY = '2024-03-01';

/** A workbook of somebody's, as it was before anything was drawn. */
function theirs(): { host: Host; before: WorkbookSpec } {
  const host = openExcel();
  host.workbook.addSheet('我的数据').enter(0, 0, '不要动');
  return { host, before: toSpec(host.workbook, DAY) };
}

function expectAsBefore(host: Host, before: WorkbookSpec): void {
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(differences(before, toSpec(host.workbook, DAY))).toEqual([]);
  expect([...host.workbook.names.keys()]).toEqual([]);
  expect(host.workbook.customXml.size).toBe(0);
  expect(host.references.size).toBe(0);
}

const undo = ({ added }: DrawResult, spec = LEDGER) => undoDrawing({ spec, added });

test.each([
  ['a ledger', LEDGER],
  ['a workbook with every feature, PivotTables too', featureSpec],
])('%s goes, and the workbook is what it was', async (_, spec) => {
  const { host, before } = theirs();
  const result = await drawWorkbook(spec);
  expect(result.added).toEqual(spec.sheets.map(({ name }) => name));
  expect(await undo(result, spec)).toEqual({ removed: spec.sheets.map(({ name }) => name), touched: [] });
  expectAsBefore(host, before);
});

test.each<[string, (host: Host) => void, string]>([
  ['typed into the register', (host) => typeInto(host, '2024-002', '进展情况', '已完成一半'), '任务台账'],
  ['typed beside our cells', (host) => host.workbook.sheet('封面')!.enter(9, 9, '批注'), '封面'],
  ['corrected a cell', (host) => host.workbook.sheet('单位工作量')!.enter(3, 1, 7), '单位工作量'],
  ['added a column', (host) => addColumn(host, 'FG_Tasks', '科室'), '任务台账'],
  ['renamed a sheet', (host) => void (host.workbook.sheet('封面')!.name = '首页'), '首页'],
])('nothing goes where somebody has %s', async (_, work, sheet) => {
  const { host } = theirs();
  const result = await drawWorkbook(LEDGER);
  work(host);
  const sheets = host.workbook.sheets.length;
  expect(await undo(result)).toEqual({ removed: [], touched: [sheet] });
  expect(host.workbook.sheets).toHaveLength(sheets);
});

test('a drawing that was cut short goes as well; a sheet that was deleted meanwhile is no hindrance', async () => {
  const { host, before } = theirs();
  const controller = new AbortController();
  host.faults = (index) => (index === 6 ? (controller.abort(), undefined) : undefined);
  const result = await drawWorkbook(LEDGER, { signal: controller.signal });
  expect(result.stopped?.code).toBe('cancelled');
  host.workbook.removeSheet(host.workbook.sheet('封面')!);
  expect((await undo(result)).removed).toEqual(['任务台账', '责任明细', '单位工作量']);
  expectAsBefore(host, before);
});

test('a drawing that was cut short before its PivotTables goes as well', async () => {
  const { host, before } = theirs();
  const cut = new AbortController();
  const last = featureSpec.sheets.length - 1;
  const onProgress = ({ done }: { done: number }) => void (done === last && cut.abort());
  const result = await drawWorkbook(featureSpec, { signal: cut.signal, onProgress });
  expect(result.stopped?.code).toBe('cancelled');
  expect(host.workbook.pivots).toEqual([]);
  expect((await undo(result, featureSpec)).removed).toEqual(featureSpec.sheets.map(({ name }) => name));
  expectAsBefore(host, before);
});

test('sheets of ours that were there before stay, with what belongs to the workbook', async () => {
  const { host } = theirs();
  await drawWorkbook(LEDGER);
  const [cover] = LEDGER.sheets;
  const more = { ...LEDGER, sheets: [{ ...cover!, name: '交叉·一' }], names: [] };
  const result = await drawWorkbook(more);
  expect(await undo(result, more)).toEqual({ removed: ['交叉·一'], touched: [] });
  expect(host.workbook.sheet('封面')).toBeDefined();
  expect(host.workbook.names.has('fg_workbook')).toBe(true);
});

test('the last sheet is not taken: nothing is', async () => {
  const { host } = theirs();
  const result = await drawWorkbook(LEDGER);
  for (const sheet of host.workbook.sheets.filter(({ name }) => !result.added.includes(name))) {
    host.workbook.removeSheet(sheet);
  }
  await expect(undo(result)).rejects.toMatchObject({ code: 'last-sheet' });
  expect(host.workbook.sheets).toHaveLength(LEDGER.sheets.length);
});
