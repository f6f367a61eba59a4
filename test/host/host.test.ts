import { loadClient, openExcel } from './open-excel';

beforeAll(() => loadClient('web'));

test('the client writes and reads cells through the wire', async () => {
  const host = openExcel();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('数据');
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['项目', 1],
      ["'=甲", '3-1'],
    ];
    range.load('address,values,numberFormat');
    await context.sync();
    return { address: range.address, values: range.values, formats: range.numberFormat };
  });
  expect(seen).toEqual({
    address: '数据!A1:B2',
    values: [
      ['项目', 1],
      ['=甲', 46082],
    ],
    formats: [
      ['General', 'General'],
      ['General', 'yyyy/m/d'],
    ],
  });
  expect(host.references.size).toBe(0);
});
