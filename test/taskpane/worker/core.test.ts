// The core as the worker offers it, on the bundled plan: what the pane shows agrees with what the workbook says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { cellKey } from '../../../src/taskpane/worker/cell-key';
import { core } from '../../../src/taskpane/worker/core';
import type { Ledger } from '../../../src/taskpane/worker/protocol';
import { FIRST_ROW } from '../../../src/workbook/layout';
import { SHEETS } from '../../../src/workbook/words';
import { gridOf } from '../../workbook/cells';

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

/** Numbers that count no tasks: ranks, shares of the numbers beside them, loads worked out from these, other things. */
const NO_COUNT = /^(位次|.*占比|加权|折算|涉及.*)$/;

test('every number that counts tasks has as many tasks behind it as it says, with and without a link', async () => {
  const [workbook, { behind }] = await Promise.all([
    core.describe(ledger, DAY, new Map(), []),
    core.layout(ledger, DAY),
  ]);
  const { units, leaders, regions, unitSection, regionSection, leaderUnit, categorySection, unitUnit } = SHEETS;
  const counting = new Set<string>([
    ...[units, leaders, regions, unitSection, regionSection, leaderUnit, categorySection, unitUnit],
  ]);
  let checked = 0;
  for (const sheet of workbook.sheets.filter(({ name }) => counting.has(name))) {
    const grid = gridOf(sheet);
    const heads = grid[FIRST_ROW - 1]!.map((head) => String(head ?? '').replaceAll('\n', ''));
    const isMatrix = heads[0] !== '位次';
    grid.slice(FIRST_ROW).forEach((cells, r) =>
      cells.forEach((value, column) => {
        if (typeof value !== 'number' || value === 0 || (!isMatrix && NO_COUNT.test(heads[column]!))) return;
        const row = FIRST_ROW + r;
        const tasks = behind.get(cellKey(sheet.name, row, column)) ?? [];
        const isSum = cells.slice(0, 2).some((cell) => String(cell).startsWith('合计')) || heads[column] === '合计';
        // a sum may count a task in several of its numbers; it leads to each task once
        if (isSum) expect([sheet.name, row, column, tasks.length > 0 && tasks.length <= value]).toContain(true);
        else expect([sheet.name, row, column, tasks.length]).toEqual([sheet.name, row, column, value]);
        checked++;
      }),
    );
  }
  expect(checked).toBeGreaterThan(1500);
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
  expect([ledger.readFrom, again.readFrom]).toEqual(['plan', 'register']);
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
