// The core as the worker offers it, on the bundled plan: what the pane shows agrees with what the workbook says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { cellKey } from '../../../src/taskpane/worker/cell-key';
import { core } from '../../../src/taskpane/worker/core';
import type { Ledger } from '../../../src/taskpane/worker/protocol';
import type { CellValue, Sheet } from '../../../src/workbook/spec';
import { SHEETS } from '../../../src/workbook/words';

const NAME = '2024-liaoning.md';
const BYTES = new Uint8Array(readFileSync(join(__dirname, '../../../seeds', NAME)));
const DAY = '2024-03-01';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await core.read({ kind: 'file', name: NAME, bytes: BYTES }, DEFAULT_SETTINGS, 'zh');
});

test('a ledger crosses between threads as it is', () => {
  expect(structuredClone(ledger)).toEqual(ledger);
});

test('every number in a matrix has as many tasks behind it as it says', async () => {
  const [workbook, { behind }] = await Promise.all([
    core.describe(ledger, DAY, new Map(), []),
    core.layout(ledger, DAY),
  ]);
  const matrices = [SHEETS.unitSection, SHEETS.regionSection, SHEETS.leaderUnit, SHEETS.unitUnit];
  let checked = 0;
  for (const sheet of workbook.sheets.filter(({ name }) => (matrices as string[]).includes(name))) {
    const valueAt = cellsOf(sheet);
    const total = Math.max(...sheet.links.map(({ column }) => column));
    for (const { row, column } of sheet.links) {
      const value = valueAt(row, column);
      if (typeof value !== 'number') continue;
      const tasks = behind.get(cellKey(sheet.name, row, column))!;
      // the total of a row may count a task in several of its cells; it leads to each task once
      if (column === total) expect(tasks.length).toBeLessThanOrEqual(value);
      else expect([sheet.name, row, column, tasks.length]).toEqual([sheet.name, row, column, value]);
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(500);
});

test('the layout names the sheets of the workbook, with the rows of their tables', async () => {
  const { sheets } = await core.layout(ledger, DAY);
  expect(sheets.find(({ name }) => name === SHEETS.register)).toMatchObject({ rows: 228 });
  expect(sheets.map(({ name }) => name)).toEqual(
    (await core.describe(ledger, DAY, new Map(), [])).sheets.map(({ name }) => name),
  );
});

test('a point about one task knows that task', () => {
  const points = ledger.review.filter(({ severity }) => severity === 'warning');
  expect(points.flatMap(({ about }) => about)).toEqual(expect.arrayContaining(['2024-037', '2024-190']));
  expect(new Set(ledger.review.map(({ key }) => key)).size).toBe(ledger.review.length);
});

test('a file that the product made is taken up again with its register, its findings and what was decided', async () => {
  const marks = new Map([['no-leader', { handling: '已核', remark: '', what: null }]]);
  const bytes = await core.write(ledger, DAY, marks);
  const again = await core.read({ kind: 'file', name: '台账.xlsx', bytes }, DEFAULT_SETTINGS, 'zh');
  expect(again.analytics.byUnit).toEqual(ledger.analytics.byUnit);
  expect(again.review).toEqual(ledger.review);
  expect(again.marks.get('no-leader')).toMatchObject({ handling: '已核', remark: '' });
});

test('a workbook without a register has no ledger', async () => {
  await expect(core.readRegister(new Map(), '工作簿', 'zh')).resolves.toBeNull();
});

test('initials are those of the name as it is read', async () => {
  await expect(core.initials(['省发展改革委', '重庆市', '省公安厅（省边海防办）', '5G专班'])).resolves.toEqual(
    new Map([
      ['省发展改革委', 'sfzggw'],
      ['重庆市', 'cqs'],
      ['省公安厅（省边海防办）', 'sgatsbhfb'],
      ['5G专班', '5gzb'],
    ]),
  );
});

/** The value of a cell of a sheet. */
function cellsOf({ blocks }: Sheet): (row: number, column: number) => CellValue | undefined {
  return (row, column) => {
    for (const block of blocks) {
      const value = block.values[row - block.row]?.[column - block.column];
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

test('what to check is said in the language of the pane; names stay as printed', async () => {
  const english = await core.read({ kind: 'file', name: NAME, bytes: BYTES }, DEFAULT_SETTINGS, 'en');
  expect(english.review).toHaveLength(ledger.review.length);
  expect(english.review[0]).toMatchObject({
    what: 'No leader is named, though the lead unit 省发展改革委 stands under 王健 in other tasks.',
    advice: 'Check whether a leader was left out; if so, add it in 任务台账, else leave it.',
    tasks: '37',
  });
});

test('doubted are the tasks that the plan itself speaks against, each with its reason', () => {
  const low = [...ledger.confidence].filter(([, { level }]) => level === 'low');
  expect(low.map(([id, { reasons }]) => [id, reasons[0]])).toEqual([
    ['2024-037', 'missing-leader'],
    ['2024-069', 'missing-leader'],
    ['2024-071', 'missing-leader'],
    ['2024-190', 'against-pattern'],
    ['2024-222', 'missing-leader'],
  ]);
  expect(ledger.confidence.get('2024-026')).toEqual({ level: 'medium', reasons: ['doubled-character', 'open-lists'] });
});

test('the report of reading accounts for the file that the ledger was read from', async () => {
  const { report } = await core.report({ kind: 'file', name: NAME, bytes: BYTES }, ledger.settings);
  const text = ledger.plan.tasks.reduce((sum, task) => sum + task.text.length, 0);
  expect(report.shares.find(({ use }) => use === 'task')!.characters).toBe(text);
  // the introduction and the closing text, and nothing between the tasks
  expect([...new Set(report.unused.map(({ place }) => place))]).toEqual(['before', 'after']);
});
