import { TABLES } from '../../src/model/register';
import { drawWorkbook } from '../../src/excel';
import { differences } from '../host/facts';
import { loadClient, openExcel } from '../host/open-excel';
import { toSpec } from '../host/to-spec';
import { addColumn, columnOf, isMarked, registerCell, smallLedger, TASKS, typeInto } from './small-ledger';

beforeAll(() => loadClient('web'));

const KEEP = [TABLES.tasks, TABLES.parties, TABLES.settings];

test('drawing twice changes nothing', async () => {
  const host = openExcel();
  const spec = smallLedger(TASKS);
  await drawWorkbook(spec);
  const before = toSpec(host.workbook, spec.date);
  const result = await drawWorkbook(spec);
  expect(result).toMatchObject({ stopped: null, unfinished: [], setAside: [], leftAlone: [], plain: [] });
  const after = toSpec(host.workbook, spec.date);
  expect(differences(before, after)).toEqual([]);
  expect(differences(after, before)).toEqual([]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
    'Sheet1',
    '封面',
    '任务台账',
    '责任明细',
    '单位工作量',
  ]);
});

test('progress, and columns that people added, follow their task to its new row', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  addColumn(host, TABLES.tasks, '联系电话');
  typeInto(host, '2024-002', '进展情况', '已完成一半');
  typeInto(host, '2024-002', '完成率', 0.5);
  typeInto(host, '2024-002', '联系电话', "'024-001");
  typeInto(host, '2024-004', '备注', "'=待定");
  const added = { id: '2024-000', text: '新任务', unit: '省教育厅' };
  const result = await drawWorkbook(smallLedger([added, TASKS[3]!, TASKS[1]!, TASKS[0]!, TASKS[2]!]));
  // the numbers 序号 differ now, which people might have corrected: the old sheet is set aside, and nothing is lost
  expect(result).toMatchObject({ stopped: null, setAside: [{ sheet: '任务台账', as: '任务台账 旧' }] });
  expect(registerCell(host, '2024-002', '进展情况')).toBe('已完成一半');
  expect(registerCell(host, '2024-002', '完成率')).toBe(0.5);
  expect(registerCell(host, '2024-002', '联系电话')).toBe('024-001');
  expect(registerCell(host, '2024-004', '备注')).toBe('=待定');
  expect(registerCell(host, '2024-000', '进展情况')).toBe('');
  const old = host.workbook.table('FG_Tasks_old');
  expect(old?.sheet.name).toBe('任务台账 旧');
  expect(old?.sheet.shown(4, columnOf('progress'))).toBe('已完成一半');
});

test('a register to which rows were only added is drawn in place', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS.slice(0, 3)));
  typeInto(host, '2024-003', '责任人', '张三');
  const sheet = host.workbook.sheet('任务台账');
  sheet?.columnWidths.set(3, 300);
  const result = await drawWorkbook(smallLedger(TASKS));
  expect(result).toMatchObject({ stopped: null, setAside: [], leftAlone: [] });
  expect(host.workbook.sheet('任务台账')).toBe(sheet);
  expect(host.workbook.table(TABLES.tasks)?.area.rows).toBe(TASKS.length + 1);
  expect(registerCell(host, '2024-003', '责任人')).toBe('张三');
  expect(registerCell(host, '2024-004', '工作任务')).toBe('稳外贸');
  expect(sheet?.columnWidths.get(3)).toBe(300);
});

test.each(['1.17', '1.9'])(
  'ExcelApi %s: a row of totals that people have Excel show stays below the rows, also where there are more by now',
  async (api) => {
    const host = openExcel(api);
    await drawWorkbook(smallLedger(TASKS.slice(0, 3)));
    for (const name of [TABLES.tasks, TABLES.assignments]) host.workbook.table(name)!.setTotals(true);
    const result = await drawWorkbook(smallLedger(TASKS));
    expect(result).toMatchObject({ stopped: null, setAside: [], plain: [] });
    for (const name of [TABLES.tasks, TABLES.assignments]) {
      const { sheet, area, body } = host.workbook.table(name)!;
      expect([name, body.rows]).toEqual([name, TASKS.length]);
      expect(sheet.shown(area.row + area.rows - 1, 0)).toBe('汇总');
    }
    expect(await drawWorkbook(smallLedger(TASKS))).toMatchObject({ stopped: null, setAside: [], plain: [] });
  },
);

test('a correction in the register is never drawn over: the sheet is set aside', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  typeInto(host, '2024-001', '牵头单位', '省交通运输厅');
  const result = await drawWorkbook(smallLedger(TASKS));
  expect(result.setAside).toEqual([{ sheet: '任务台账', as: '任务台账 旧' }]);
  expect(registerCell(host, '2024-001', '牵头单位')).toBe('省发展改革委');
  const old = host.workbook.sheet('任务台账 旧');
  expect(old?.shown(3, columnOf('leadUnits'))).toBe('省交通运输厅');
  const again = await drawWorkbook(smallLedger(TASKS));
  expect(again.setAside).toEqual([]);
  expect(host.workbook.sheet('任务台账 旧')).toBe(old);
});

test('recalculating leaves kept tables and everything on their sheets untouched', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  typeInto(host, '2024-001', '牵头单位', '省交通运输厅');
  addColumn(host, TABLES.tasks, '科室');
  const register = host.workbook.sheet('任务台账');
  register?.enter(20, 3, '旁注');
  register?.enterFormula(21, 3, '=SUM(A1:A3)', 6);
  const before = toSpec(host.workbook, '2024-03-01').sheets.find(({ name }) => name === '任务台账');
  const changed = smallLedger([{ ...TASKS[0]!, unit: '省交通运输厅' }, ...TASKS.slice(1)]);
  const result = await drawWorkbook(changed, { keep: KEEP });
  expect(result).toMatchObject({ kept: ['任务台账'], setAside: [], stopped: null });
  expect(result.written).toEqual(['封面', '责任明细', '单位工作量']);
  const after = toSpec(host.workbook, '2024-03-01');
  expect(after.sheets.find(({ name }) => name === '任务台账')).toEqual(before);
  const derived = { ...changed, sheets: changed.sheets.filter(({ name }) => name !== '任务台账') };
  expect(differences(derived, after)).toEqual([]);
});

test('links follow a register that the user renamed', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  const register = host.workbook.sheet('任务台账');
  if (!register) throw new Error('there is no register');
  register.name = "台账'一";
  await drawWorkbook(smallLedger(TASKS), { keep: KEEP });
  const load = host.workbook.sheet('单位工作量');
  expect(load?.link(3, 1)?.documentReference).toBe("'台账''一'!A4:D4");
  expect(host.workbook.sheet('任务台账')).toBeUndefined();
});

test('a sheet of the user with one of our names is left alone, and nothing leads into it', async () => {
  const host = openExcel();
  host.workbook.addSheet('任务台账').enter(0, 0, '我自己的台账');
  const result = await drawWorkbook(smallLedger(TASKS));
  expect(result.leftAlone).toEqual([{ sheet: '任务台账', reason: 'not-ours' }]);
  expect(result.unfinished).toEqual([]);
  const own = host.workbook.sheet('任务台账');
  expect(own?.shown(0, 0)).toBe('我自己的台账');
  expect(own?.usedArea()).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  expect(host.workbook.sheet('单位工作量')?.link(3, 1)).toBeUndefined();
  expect(isMarked(host, '任务台账')).toBe(false);
});

test('a sheet that was ours, was deleted, and was made again by the user is theirs', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  const ours = host.workbook.sheet('封面');
  if (ours) host.workbook.removeSheet(ours);
  host.workbook.addSheet('封面').enter(0, 0, '我的封面');
  const result = await drawWorkbook(smallLedger(TASKS), { keep: KEEP });
  expect(result.leftAlone).toEqual([{ sheet: '封面', reason: 'not-ours' }]);
  expect(host.workbook.sheet('封面')?.shown(0, 0)).toBe('我的封面');
});

test('a protected sheet is left alone', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  const cover = host.workbook.sheet('封面');
  if (cover) cover.protected = true;
  const result = await drawWorkbook(smallLedger(TASKS));
  expect(result.leftAlone).toEqual([{ sheet: '封面', reason: 'protected' }]);
  expect(result.stopped).toBeNull();
});

test('what people wrote beside our cells stays; where ours grow into it, the sheet is set aside', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  host.workbook.sheet('单位工作量')?.enter(30, 0, '我的注释');
  await drawWorkbook(smallLedger(TASKS));
  expect(host.workbook.sheet('单位工作量')?.shown(30, 0)).toBe('我的注释');
  const many = Array.from({ length: 40 }, (_, n) => ({ id: `2024-${n}`, text: '任务', unit: `单位${n}` }));
  const result = await drawWorkbook(smallLedger(many), { keep: KEEP });
  expect(result.setAside).toEqual([{ sheet: '单位工作量', as: '单位工作量 旧' }]);
  expect(host.workbook.sheet('单位工作量 旧')?.shown(30, 0)).toBe('我的注释');
  expect(host.workbook.sheet('单位工作量')?.shown(30, 0)).toBe('单位27');
});

test('a column that people added to a derived table follows its rows', async () => {
  const host = openExcel();
  await drawWorkbook(smallLedger(TASKS));
  addColumn(host, TABLES.assignments, '备忘');
  const table = host.workbook.table(TABLES.assignments);
  table?.sheet.enter(4, 15, '财政厅的备忘');
  table?.sheet.enterFormula(3, 15, '=1+1', 2);
  const result = await drawWorkbook(smallLedger([...TASKS].reverse()), { keep: KEEP });
  expect(result).toMatchObject({ setAside: [], stopped: null });
  expect(host.workbook.table(TABLES.assignments)).toBe(table);
  expect(table?.sheet.cell(5, 15).value).toBe('财政厅的备忘');
  expect(table?.sheet.cell(6, 15).formula).toBe('=1+1');
  expect(table?.headers().at(-1)).toBe('备忘');
});

test('works the same at the floor of ExcelApi 1.9, where tables cannot be resized', async () => {
  const host = openExcel('1.9');
  await drawWorkbook(smallLedger(TASKS.slice(0, 2)));
  typeInto(host, '2024-002', '备注', '保留');
  const spec = smallLedger(TASKS);
  const result = await drawWorkbook(spec);
  expect(result).toMatchObject({ stopped: null, setAside: [], plain: [] });
  expect(host.workbook.table(TABLES.tasks)?.area.rows).toBe(TASKS.length + 1);
  expect(registerCell(host, '2024-002', '备注')).toBe('保留');
});
