import { fileName } from '../../../src/taskpane/actions/export-workbook';

test.each([
  ['2024-liaoning.md', '2024-liaoning.xlsx'],
  ['方案.2024.docx', '方案.2024.xlsx'],
  ['粘贴的文本', '粘贴的文本.xlsx'],
  ['a/b:c*?.txt', 'a-b-c--.xlsx'],
  ['.md', 'fengong.xlsx'],
])('%s is exported as %s', (source, file) => {
  expect(fileName(source)).toBe(file);
});
