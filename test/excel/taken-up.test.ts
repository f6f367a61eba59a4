// A workbook that the command line made is opened in Excel and worked in there.
import { TABLES } from '../../src/model/register';
import { drawWorkbook, readTables } from '../../src/excel';
import { differences } from '../host/facts';
import { openSpec } from '../host/from-spec';
import { Host } from '../host/host';
import { loadClient, openExcel } from '../host/open-excel';
import { toSpec } from '../host/to-spec';
import { bundledPlan } from './bundled-plan';

jest.setTimeout(120_000);

beforeAll(() => loadClient('web'));

test('its register is read back, and what is derived is drawn over', async () => {
  const spec = await bundledPlan();
  const host = openExcel('1.17', new Host(openSpec(spec)));
  const register = host.workbook.table(TABLES.tasks);
  register?.sheet.enter(5, 10, '进行中');

  const tables = await readTables();
  const wanted = spec.sheets.find(({ name }) => name === '任务台账');
  const tasks = tables.get(TABLES.tasks);
  expect(tasks).toMatchObject({ sheet: '任务台账', firstRow: wanted?.tables[0]?.area.row });
  expect(tasks?.headers).toEqual(wanted?.tables[0]?.columns);
  expect(tasks?.rows).toHaveLength(228);
  expect(tasks?.rows[5 - (tasks.firstRow + 1)]?.[10]).toBe('进行中');

  const result = await drawWorkbook(spec, { keep: [TABLES.tasks, TABLES.parties, TABLES.settings] });
  expect(result).toMatchObject({
    kept: ['任务台账', '单位名录', '设置'],
    stopped: null,
    unfinished: [],
    leftAlone: [],
    setAside: [],
  });
  expect(host.workbook.sheets).toHaveLength(spec.sheets.length);
  expect(register?.sheet.shown(5, 10)).toBe('进行中');
  const looks = (sheet: (typeof spec.sheets)[number]) => ({ ...sheet, widths: [], freeze: { rows: 0, columns: 0 } });
  const derived = spec.sheets.filter(({ name }) => result.written.includes(name) && name !== '透视');
  const found = toSpec(host.workbook, spec.date);
  // what a file brings along (widths, frozen rows, page, colour of the tab) is not drawn anew
  const same = (fact: string) => / (tab|gridlines|page|width|frozen) /.test(fact);
  expect(
    differences(
      { ...spec, names: [], sheets: derived.map(looks) },
      { ...found, sheets: found.sheets.map(looks) },
    ).filter((fact) => !same(fact)),
  ).toEqual([]);
});
