import { drawWorkbook } from '../../src/excel';
import { differences } from '../host/facts';
import { loadClient, openExcel } from '../host/open-excel';
import { toSpec } from '../host/to-spec';
import { blank, featureSpec, workbook } from '../xlsx/feature-spec';

beforeAll(() => loadClient('web'));

describe('a workbook with every feature', () => {
  test('is drawn into a new workbook as it is described', async () => {
    const host = openExcel();
    const result = await drawWorkbook(featureSpec);
    expect(result).toMatchObject({ stopped: null, unfinished: [], leftAlone: [], plain: [], setAside: [] });
    expect(differences(featureSpec, toSpec(host.workbook, featureSpec.date))).toEqual([]);
    expect(host.references.size).toBe(0);
    expect(host.workbook.customXml.size).toBe(0);
  });

  test('is drawn with screen and calculation suspended, and says how far it is', async () => {
    const host = openExcel();
    const seen: string[] = [];
    await drawWorkbook(featureSpec, { onProgress: ({ done, total, sheet }) => seen.push(`${done}/${total} ${sheet}`) });
    expect([...host.suspended].sort()).toEqual(['calculation', 'screen']);
    expect(seen).toEqual(featureSpec.sheets.map(({ name }, index) => `${index}/5 ${name}`));
    expect(host.workbook.properties).toEqual({ title: '测试工作簿', subject: '工作分工' });
  });

  test('PivotTables are laid out once and computed anew after that; what people moved in them stays', async () => {
    const host = openExcel();
    await drawWorkbook(featureSpec);
    const [pivot] = host.workbook.pivots;
    pivot?.rows.splice(0, 1);
    await drawWorkbook(featureSpec);
    expect(host.workbook.pivots[0]).toBe(pivot);
    expect(pivot?.rows).toEqual([]);
    expect(pivot?.refreshes).toBe(1);
  });

  test('a title that the user gave the workbook stays', async () => {
    const host = openExcel();
    host.workbook.properties.title = '我的工作簿';
    await drawWorkbook(featureSpec);
    expect(host.workbook.properties.title).toBe('我的工作簿');
  });

  test.each(['1.9', '1.12'])('needs nothing above the floor: ExcelApi %s', async (api) => {
    const host = openExcel(api);
    expect(await drawWorkbook(featureSpec)).toMatchObject({ stopped: null, plain: [], unfinished: [] });
    const again = await drawWorkbook(featureSpec);
    expect(again).toMatchObject({ stopped: null, plain: [], unfinished: [], setAside: [] });
    expect(host.workbook.tables.map(({ name }) => name)).toEqual(['FG_Assignments']);
  });
});

test('what Excel would refuse is said before anything is drawn', async () => {
  const host = openExcel();
  const long = { ...blank('乙'), blocks: [{ row: 4, column: 1, values: [['字'.repeat(32_768)]] }] };
  const result = await drawWorkbook(workbook(blank('甲'), long));
  expect(result).toMatchObject({ written: [], unfinished: ['甲', '乙'] });
  expect([result.stopped?.code, result.stopped?.data]).toEqual([
    'cell-too-long',
    { sheet: '乙', cell: 'B5', length: 32_768, limit: 32_767 },
  ]);
  expect(host.requests).toEqual([]);
});
