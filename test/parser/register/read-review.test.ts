import fc from 'fast-check';
import type { Finding } from '../../../src/model/finding';
import { FINDING_COLUMNS, REVIEW_COLUMNS } from '../../../src/model/review';
import type { NamedTable, TableCell } from '../../../src/model/tables';
import { readFindings, readMarks } from '../../../src/parser/register/read-review';
import { analyze } from '../../../src/analytics/analyze';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { contextOf } from '../../../src/workbook/context';
import { describeWorkbook } from '../../../src/workbook/describe-workbook';
import { sheetNamed, tableRows } from '../../workbook/cells';
import { planWith } from '../../workbook/small-plan';

const table = (columns: readonly { readonly header: string }[], rows: TableCell[][]): NamedTable => ({
  ...{ sheet: '表', firstRow: 2, headers: columns.map(({ header }) => header), rows },
});

test('a decision is known by the key of its row; rows without one, and without a decision, say nothing', () => {
  const marks = readMarks(
    table(REVIEW_COLUMNS, [
      ['▲ 待核', '甲', '37', null, null, '低', null, '已核', null, 'missing-leader 2024-037 省财政厅'],
      ['● 提示', '乙', null, null, null, null, null, ' 忽略 ', '问过王处', 'open-lists'],
      ['● 提示', '丙', null, null, null, null, null, null, '待议', 'group 省直有关部门'],
      ['● 提示', '丁', null, null, null, null, null, null, null, 'no-leader'],
      [null, '自己加的一行', null, null, null, null, null, '已核', null, null],
    ]),
  );
  expect([...marks]).toEqual([
    ['missing-leader 2024-037 省财政厅', { handling: '已核', remark: '', what: '甲' }],
    ['open-lists', { handling: '忽略', remark: '问过王处', what: '乙' }],
    ['group 省直有关部门', { handling: '', remark: '待议', what: '丙' }],
  ]);
  expect(readMarks(undefined).size).toBe(0);
});

test('rows of findings that people made unreadable are passed over', () => {
  const row = (severity: string, code: string, data: string): TableCell[] => [severity, '', '', 7, '', code, data];
  const read = readFindings(
    table(FINDING_COLUMNS, [
      row('提示', 'closing-text', '{"line":7}'),
      row('很重要', 'closing-text', '{}'),
      row('提示', '', '{}'),
      row('提示', 'closing-text', '{"line":'),
      row('提示', 'closing-text', '{"line":[7],"text":"甲"}'),
    ]),
  );
  expect(read.map(({ data }) => data)).toEqual([{ line: 7 }, { text: '甲' }]);
});

const finding = fc.record({
  code: fc.constantFrom('padded-name', 'heading-mark-on-wrapped-line', 'a-code-of-a-later-version'),
  severity: fc.constantFrom<Finding['severity']>('repair', 'note', 'warning', 'error'),
  task: fc.constantFrom(null, '2024-001', '2024-005'),
  line: fc.option(fc.integer({ min: 1, max: 9999 })),
  data: fc.dictionary(
    fc.constantFrom('text', 'name', 'printed', 'n'),
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer()),
  ),
});

test('every finding comes back from its row as it was', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 8 }), (findings) => {
      const plan = planWith({ findings });
      const spec = describeWorkbook(contextOf(plan, analyze(plan, DEFAULT_SETTINGS), DEFAULT_SETTINGS, '2024-03-01'));
      const rows = tableRows(sheetNamed(spec, '读取记录')).map((cells) => cells.map((cell) => cell ?? null));
      expect(readFindings(table(FINDING_COLUMNS, rows))).toEqual(findings);
    }),
    { numRuns: 50 },
  );
});
