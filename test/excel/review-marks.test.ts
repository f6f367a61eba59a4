// The sheet 核查 in an open workbook: what people decide there stays, whatever is drawn over it.
import { analyze } from '../../src/analytics/analyze';
import { drawWorkbook, readTables, writeHandlings } from '../../src/excel';
import { TABLES } from '../../src/model/register';
import type { ReviewMarks } from '../../src/model/review';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { readMarks } from '../../src/parser/register/read-review';
import { contextOf } from '../../src/workbook/context';
import { describeWorkbook } from '../../src/workbook/describe-workbook';
import type { Host } from '../host/host';
import { loadClient, openExcel } from '../host/open-excel';
import { SMALL_PLAN } from '../workbook/small-plan';

beforeAll(() => loadClient('web'));

const specWith = (marks: ReviewMarks = new Map()) =>
  describeWorkbook(contextOf(SMALL_PLAN, analyze(SMALL_PLAN, DEFAULT_SETTINGS), DEFAULT_SETTINGS, '2024-03-01'), {
    marks,
  });

/** The cell of a point under a header, by the key of its row. */
function cellOf(host: Host, key: string, header: string): { row: number; column: number } {
  const table = host.workbook.table(TABLES.review)!;
  const headers = table.headers();
  const keys = table.area.column + headers.indexOf('标识');
  const rows = Array.from({ length: table.area.rows }, (_, at) => table.area.row + at);
  const row = rows.find((at) => table.sheet.shown(at, keys) === key);
  if (row === undefined) throw new Error(`no row for ${key}`);
  return { row, column: table.area.column + headers.indexOf(header) };
}

const type = (host: Host, key: string, header: string, value: string): void => {
  const { row, column } = cellOf(host, key, header);
  host.workbook.table(TABLES.review)!.sheet.enter(row, column, value);
};

const shown = (host: Host, key: string, header: string): unknown => {
  const { row, column } = cellOf(host, key, header);
  return host.workbook.table(TABLES.review)!.sheet.shown(row, column);
};

const readBack = async (): Promise<ReviewMarks> => readMarks((await readTables([TABLES.review])).get(TABLES.review));

test('decisions typed on the sheet outlive drawing it again, also by a plan that knows nothing of them', async () => {
  const host = openExcel();
  await drawWorkbook(specWith());
  type(host, 'open-lists', '处理', '已核');
  type(host, 'open-lists', '备注', '问过王处');
  expect(await drawWorkbook(specWith())).toMatchObject({ setAside: [], stopped: null });
  expect([shown(host, 'open-lists', '处理'), shown(host, 'open-lists', '备注')]).toEqual(['已核', '问过王处']);
  expect(await drawWorkbook(specWith(await readBack()))).toMatchObject({ setAside: [], stopped: null });
  expect([shown(host, 'open-lists', '处理'), shown(host, 'open-lists', '备注')]).toEqual(['已核', '问过王处']);
});

test('a decision about a point that is gone stays when the register is read back, and is never dropped unread', async () => {
  const host = openExcel();
  const gone = { handling: '已核', remark: '已补', what: '未列牵头领导。' };
  await drawWorkbook(specWith(new Map([['missing-leader 2024-002', gone]])));
  expect((await readBack()).get('missing-leader 2024-002')).toEqual(gone);
  await drawWorkbook(specWith(await readBack()));
  expect(shown(host, 'missing-leader 2024-002', '备注')).toBe('已补');
  // drawn by somebody who did not read it: the sheet is kept whole under another name
  expect(await drawWorkbook(specWith())).toMatchObject({ setAside: [{ sheet: '核查', as: '核查 旧' }] });
});

test('what is decided in the pane goes into the cell of its row, wherever that stands', async () => {
  const host = openExcel();
  await drawWorkbook(specWith());
  const before = host.requests.length;
  const words = new Map([
    ['open-lists', '忽略'],
    ['not-there', '已核'],
  ]);
  expect([...(await writeHandlings(words))]).toEqual(['open-lists']);
  expect(host.requests.length - before).toBeLessThanOrEqual(3);
  expect(shown(host, 'open-lists', '处理')).toBe('忽略');
  await writeHandlings(new Map([['open-lists', '']]));
  expect((await readBack()).size).toBe(0);
  expect(host.references.size).toBe(0);
});

test('without the sheet nothing is written and nothing fails', async () => {
  openExcel();
  expect([...(await writeHandlings(new Map([['open-lists', '已核']])))]).toEqual([]);
});
