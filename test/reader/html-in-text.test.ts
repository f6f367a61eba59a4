import { readTablesInText } from '../../src/reader/html-in-text';
import { readDocument } from '../../src/reader/read-document';

const linesOf = async (text: string, name: string) => (await readDocument(new TextEncoder().encode(text), name)).lines;

test('a table in HTML within a text becomes rows that keep the numbers of their lines', async () => {
  const text = [
    '# 分工方案',
    '<p>各部门：</p>',
    '<table>',
    '<tr><th>序号</th><th>任务</th></tr>',
    '<tr>',
    '<td rowspan="2">1</td><td>甲&ldquo;一&rdquo;</td>',
    '</tr><tr><td>乙<br>丙</td></tr>',
    '</table>',
    'PM2.5<35 之后的文字',
  ].join('\n');
  expect(await linesOf(text, 'plan.md')).toEqual([
    { at: 1, text: '# 分工方案' },
    { at: 2, text: '各部门：' },
    { at: 4, text: '序号\t任务', cells: ['序号', '任务'] },
    { at: 5, text: '1\t甲“一”', cells: ['1', '甲“一”'] },
    { at: 7, text: '\t乙丙', cells: ['', '乙\n丙'], mergedAbove: [0] },
    { at: 9, text: 'PM2.5<35 之后的文字' },
  ]);
});

test('a table that is never closed, and one in a single line', async () => {
  expect(await linesOf('<table><tr><td>甲</td><td>乙</td></tr>', 'plan.html')).toEqual([
    { at: 1, text: '甲\t乙', cells: ['甲', '乙'] },
  ]);
  expect(await linesOf('标题\n<table><tr><td>甲</td><td>乙</td></tr></table>\n丙', 'plan.txt')).toEqual([
    { at: 1, text: '标题' },
    { at: 2, text: '甲\t乙', cells: ['甲', '乙'] },
    { at: 3, text: '丙' },
  ]);
});

test('a table is as long as it is', () => {
  const rows = '<tr><td>1</td><td>修路</td></tr>'.repeat(200_000);
  expect(readTablesInText([{ at: 1, text: `<table>${rows}</table>` }], 'plan.md')).toHaveLength(200_000);
});
