// The rules that the in-memory Excel holds its clients to. docs/host-assumptions.md says which of them are assumed.
import { ExcelError, HostGap } from './errors';
import { Host } from './host';
import { areaName, parseArea, splitAddress, subtract } from './model/area';
import { enterValue } from './model/enter-value';
import { loadClient, openExcel } from './open-excel';

beforeAll(() => loadClient('web'));

const failing = async (batch: (context: Excel.RequestContext) => Promise<void>): Promise<string> => {
  try {
    await Excel.run(batch);
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'nothing failed';
};

const sync = (queue: (workbook: Excel.Workbook) => void) => async (context: Excel.RequestContext) => {
  queue(context.workbook);
  await context.sync();
};

describe('the wire', () => {
  test('the client writes and reads cells', async () => {
    const host = openExcel();
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add('数据').getRange('A1:B2');
      range.values = [
        ['项目', 1],
        ["'=甲", true],
      ];
      range.load('address,values,numberFormat');
      await context.sync();
      return [range.address, range.values];
    });
    expect(seen).toEqual([
      '数据!A1:B2',
      [
        ['项目', 1],
        ['=甲', true],
      ],
    ]);
    expect(host.references.size).toBe(0);
  });

  test('more than 1,500 cells arrive whole', async () => {
    const host = openExcel();
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    await Excel.run(
      sync((workbook) => {
        workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 400, 10).values = values;
      }),
    );
    expect(host.workbook.active.shown(399, 9)).toBe(3999);
    expect(host.workbook.active.usedArea()).toEqual(parseArea('A1:J400'));
  });

  test('an array of another size than its range is refused', async () => {
    openExcel();
    const code = await failing(
      sync((workbook) => {
        workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [['a', 'b']];
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  test('an error stops a batch in the middle, and what came before it is done', async () => {
    const host = openExcel();
    const code = await failing(
      sync((workbook) => {
        workbook.worksheets.add('甲');
        workbook.worksheets.add('Sheet1');
        workbook.worksheets.add('乙');
      }),
    );
    expect(code).toBe('ItemAlreadyExists');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '甲']);
  });

  test('a null object answers isNullObject, and below it everything is null', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const table = sheet.tables.getItemOrNullObject('T');
      await context.sync();
      expect([sheet.isNullObject, table.isNullObject]).toEqual([true, true]);
    });
  });

  test('a tracked range is counted until the client lets go of it', async () => {
    const host = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      await context.sync();
      expect(host.references.size).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.references.size).toBe(0);
  });

  test('a member that the host does not play stops it for good', async () => {
    const host = openExcel();
    const call = () => Excel.run(sync((workbook) => workbook.worksheets.getItem('Sheet1').calculate(true)));
    await expect(call()).rejects.toBeInstanceOf(HostGap);
    await expect(Excel.run(sync((workbook) => workbook.load('name')))).rejects.toBeInstanceOf(HostGap);
    expect(host.gap?.message).toContain('Worksheet.calculate');
  });

  test('the result of a formula is not computed: reading it stops the host', async () => {
    const host = openExcel();
    await Excel.run(
      sync((workbook) => {
        workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['=1+1']];
      }),
    );
    expect(host.workbook.active.cell(0, 0).formula).toBe('=1+1');
    await expect(
      Excel.run(sync((workbook) => workbook.worksheets.getItem('Sheet1').getRange('A1').load('values'))),
    ).rejects.toBeInstanceOf(HostGap);
  });

  test('a member above the requirement set is refused by the client', async () => {
    openExcel('1.9');
    const use = () =>
      Excel.run(sync((workbook) => void workbook.worksheets.getItem('Sheet1').customProperties.add('a', 'b')));
    await expect(use()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('5 MB in one request are refused whole', async () => {
    const host = openExcel();
    const code = await failing(
      sync((workbook) => {
        const values = Array.from({ length: 200 }, () => ['字'.repeat(10_000)]);
        workbook.worksheets.getItem('Sheet1').getRange('A1:A200').values = values;
      }),
    );
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.workbook.active.usedArea()).toBeNull();
    expect(host.bytes).toBeGreaterThan(5 * 1024 * 1024);
  });
});

describe('what Excel makes of what is put into a cell', () => {
  test.each([
    ['3-1', 46082],
    ['3月1日', 46082],
    ['2024-03-01', 45352],
    ['2024年3月1日', 45352],
    ['001', 1],
    ['１２', 12],
    ['1,234', 1234],
    ['50%', 0.5],
    ['(3)', -3],
    ['1e3', 1000],
    ['true', true],
    ['第1项', '第1项'],
    ['12月底前', '12月底前'],
    ['-', '-'],
    ["'=甲", '=甲'],
    ["'001", '001'],
    ["''甲", "'甲"],
  ])('%s', (input, value) => {
    expect(enterValue(input, 'General')?.value).toBe(value);
  });

  test.each(['3-1', '001', '=1+1', '2024年3月1日', 'TRUE'])("%s in a cell of the format '@' is text", (input) => {
    expect(enterValue(input, '@')).toMatchObject({ value: input, formula: null });
  });

  test.each([
    ['=1+1', '=1+1'],
    ['＝1', '=1'],
    ['+A1', '=A1'],
    ['@SUM(A1)', '=SUM(A1)'],
    ['-A1', '=-A1'],
  ])('%s is a formula', (input, formula) => {
    expect(enterValue(input, 'General')?.formula).toBe(formula);
  });

  test('a number in a text cell becomes text; null leaves the cell alone', () => {
    expect(enterValue(5, '@')?.value).toBe('5');
    expect(enterValue(null, 'General')).toBeNull();
  });

  test.each([
    ['text that begins like a formula and is none', '=保持 稳定'],
    ['32,768 characters', 'x'.repeat(32_768)],
  ])('refused: %s', (_, input) => {
    expect(() => enterValue(input, 'General')).toThrow(ExcelError);
  });
});

describe('the rules of a workbook', () => {
  test.each(['', 'x'.repeat(32), 'a/b', 'a:b', '[a]', "'a", 'History', 'SHEET1'])(
    'the sheet name %j is refused',
    (name) => {
      expect(() => new Host().workbook.addSheet(name)).toThrow(ExcelError);
    },
  );

  test.each(['A1', 'R1C1', '1a', 'a b', '', 'Sheet1!A1'])('the defined name %j is refused', (name) => {
    expect(() => new Host().workbook.addName(name, '="1"')).toThrow(ExcelError);
  });

  test('tables do not overlap, keep their headers unlike, and refuse merged cells', () => {
    const { workbook } = new Host();
    const sheet = workbook.active;
    sheet.enter(0, 0, '名称');
    sheet.enter(0, 1, '名称');
    sheet.enter(0, 2, 5);
    const table = workbook.addTable(sheet, parseArea('A1:D3'));
    expect(table.headers()).toEqual(['名称', '名称2', '5', '列4']);
    expect(() => workbook.addTable(sheet, parseArea('D3:F9'))).toThrow('overlap');
    expect(() => sheet.merge(parseArea('A2:B2'))).toThrow(ExcelError);
    expect(() => table.resize(parseArea('A2:D9'))).toThrow('header row');
    sheet.enter(0, 3, '名称');
    expect(table.headers()).toEqual(['名称', '名称2', '5', '名称3']);
  });

  test('a name of a place follows its sheet and dies with it', () => {
    const host = openExcel();
    const { workbook } = host;
    const sheet = workbook.addSheet('甲');
    const name = workbook.addName('FG_A', '=甲!$A$1:$B$2');
    sheet.name = '乙 一';
    expect(name.place?.sheet.name).toBe('乙 一');
    workbook.removeSheet(sheet);
    expect(name.place).toBeNull();
  });

  test('only the first cell of merged cells holds a value', () => {
    const sheet = new Host().workbook.active;
    sheet.enter(0, 0, '甲');
    sheet.enter(0, 1, '乙');
    sheet.merge(parseArea('A1:C1'));
    sheet.enter(0, 2, '丙');
    expect(sheet.usedArea()).toEqual(parseArea('A1'));
    expect(() => sheet.merge(parseArea('B1:D2'))).toThrow('cut');
  });
});

test('addresses are read and written as Excel does', () => {
  expect(['A1', '$B$2:$AA$30', 'XFD1048576'].map((address) => areaName(parseArea(address)))).toEqual([
    'A1',
    'B2:AA30',
    'XFD1048576',
  ]);
  expect(() => parseArea('XFE1')).toThrow(ExcelError);
  expect(splitAddress("'单位×''章节'!A1:B2")).toEqual({ sheet: "单位×'章节", area: 'A1:B2' });
  expect(subtract(parseArea('A1:C3'), parseArea('B2')).map((area) => areaName(area))).toEqual([
    'A1:C1',
    'A3:C3',
    'A2',
    'C2',
  ]);
});
