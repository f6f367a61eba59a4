import { FengongError } from '../../src/model/errors';
import { describeError } from '../../src/messages/errors';
import type { Sheet, Validation, WorkbookSpec } from '../../src/workbook/spec';
import { checkLimits } from '../../src/workbook/limits';
import { blank, workbook } from '../xlsx/feature-spec';

const area = { row: 0, column: 0, rows: 1, columns: 1 };
const prompt = { title: '状态', text: '请选择。' };

function refusal(spec: WorkbookSpec): FengongError {
  try {
    checkLimits(spec);
  } catch (error) {
    if (error instanceof FengongError) return error;
    throw error;
  }
  throw new Error('not refused');
}
const withSheet = (sheet: Partial<Sheet>): WorkbookSpec => workbook({ ...blank('甲'), ...sheet });
const withValidation = (validation: Validation): WorkbookSpec => withSheet({ validations: [validation] });

test('a cell over 32,767 characters is refused with its place, never cut', () => {
  const values = [['短'], ['字'.repeat(32_768)]];
  const error = refusal(withSheet({ blocks: [{ row: 2, column: 1, values }] }));
  expect([error.code, error.data]).toEqual([
    'cell-too-long',
    { sheet: '甲', cell: 'B4', length: 32_768, limit: 32_767 },
  ]);
  const longest = withSheet({ blocks: [{ row: 0, column: 0, values: [['字'.repeat(32_767)]] }] });
  expect(() => checkLimits(longest)).not.toThrow();
});

test.each([NaN, Infinity])('%p is no number of a sheet', (value) => {
  const error = refusal(withSheet({ blocks: [{ row: 0, column: 0, values: [[value]] }] }));
  expect([error.code, error.data]).toEqual(['cell-not-a-number', { sheet: '甲', cell: 'A1' }]);
});

test.each(['', '一'.repeat(32), '省/市', "'甲", '甲:乙'])('the sheet name %p is refused', async (name) => {
  expect(refusal(workbook(blank(name))).code).toBe('bad-sheet-name');
});

test('sheet names differ in more than case', () => {
  expect(refusal(workbook(blank('Abc'), blank('ABC'))).code).toBe('sheet-twice');
});

test('drop-downs: at most 255 characters together, no comma, not empty', () => {
  const list = (values: string[]): WorkbookSpec => withValidation({ type: 'list', area, values, prompt });
  expect(refusal(list(['a'.repeat(128), 'b'.repeat(127)])).code).toBe('list-too-long');
  expect(refusal(list([])).code).toBe('list-too-long');
  expect(refusal(list(['滞后,严重'])).code).toBe('list-item-with-comma');
  expect(() => checkLimits(list(['a'.repeat(127), 'b'.repeat(127)]))).not.toThrow();
});

test('prompts and tips have their lengths', () => {
  const long = { title: '状', text: '选'.repeat(226) };
  expect(refusal(withValidation({ type: 'list', area, values: ['甲'], prompt: long })).code).toBe('note-too-long');
  const target = { sheet: '甲', ...area };
  const link = { row: 0, column: 0, target, tip: '长'.repeat(256) };
  expect(refusal(withSheet({ links: [link] })).code).toBe('note-too-long');
});

test('headers of a table differ, in more than case', () => {
  const columns = ['Name', 'NAME'];
  const blocks = [{ row: 0, column: 0, values: [columns] }];
  const tables = [{ name: 'T', area: { ...area, columns: 2 }, columns }];
  expect(refusal(withSheet({ blocks, tables })).code).toBe('bad-table');
});

test('every refusal has its sentence in both languages', () => {
  const error = refusal(withSheet({ blocks: [{ row: 0, column: 0, values: [['字'.repeat(32_768)]] }] }));
  expect(describeError(error, 'zh')).toBe(
    '工作表“甲”的单元格 A1 有 32768 个字，超过 Excel 每格 32767 个字的上限，没有截断写出。请在方案中把这一项拆开。',
  );
  expect(describeError(error, 'en')).toContain('Cell A1 of sheet "甲" would hold 32768 characters');
});
