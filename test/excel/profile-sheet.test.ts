// A profile beside the other sheets, in the in-memory Excel: the form as it was described, and the same after 重新计算.
import { drawWorkbook, readExtraSheets } from '../../src/excel';
import { analyze, describe as describeAll } from '../../src/pipeline';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { contextOf } from '../../src/workbook/context';
import { describeExtra, describeExtraAlone } from '../../src/workbook/extra/describe-extra';
import { extraName } from '../../src/workbook/extra/extra-name';
import type { ExtraRequest } from '../../src/workbook/extra/extra-request';
import { loadClient, openExcel } from '../host/open-excel';
import { toSpec } from '../host/to-spec';
import { cellsIn } from '../workbook/cells';
import { planWith, SMALL_PLAN } from '../workbook/small-plan';

beforeAll(() => loadClient('web'));

const DAY = '2024-03-01';
const REQUEST: ExtraRequest = { kind: 'profile', party: { of: 'unit', name: '省财政厅' } };
const contextFor = async (plan = SMALL_PLAN) =>
  contextOf(plan, await analyze(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS, DAY);

test('a profile is drawn as a form that prints by itself, and drawn anew when the register changes', async () => {
  const host = openExcel();
  await drawWorkbook(await describeAll(SMALL_PLAN, DEFAULT_SETTINGS, DAY));
  const extra = { sheet: extraName(REQUEST, [], []), request: REQUEST };
  expect(extra.sheet).toBe('情况·省财政厅');
  const context = await contextFor();
  expect(await drawWorkbook(describeExtraAlone(context, extra))).toMatchObject({ stopped: null, plain: [] });
  const drawn = toSpec(host.workbook, DAY).sheets.at(-1)!;
  const wanted = describeExtra(context, extra);
  expect(drawn.page).toEqual(wanted.page);
  expect(drawn.widths).toEqual(wanted.widths);
  expect(drawn.links).toEqual(wanted.links);
  const whole = { row: 0, column: 0, rows: wanted.heights.length, columns: wanted.widths.length };
  const texts = (sheet: typeof wanted) => cellsIn(sheet, whole).map((cells) => cells.map((cell) => cell ?? null));
  expect(texts(drawn)).toEqual(texts(wanted));

  // a task less: the same sheet says so
  const fewer = planWith({ tasks: SMALL_PLAN.tasks.slice(0, 4) });
  const { extras } = await readExtraSheets();
  expect(extras).toEqual([extra]);
  await drawWorkbook(await describeAll(fewer, DEFAULT_SETTINGS, DAY, { extras }));
  const again = toSpec(host.workbook, DAY).sheets.find(({ name }) => name === extra.sheet)!;
  expect(cellsIn(again, { row: 3, column: 2, rows: 1, columns: 1 })[0]![0]).toContain('共 2 项任务');
});
