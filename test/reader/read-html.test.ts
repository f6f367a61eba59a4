import { readPasted } from '../../src/reader/read-document';

const linesOf = async (html: string) => (await readPasted('', `<table></table>${html}`)).lines;
const textsOf = async (html: string) => (await linesOf(html)).map((line) => line.text);

test('blocks are lines; white space is one space', async () => {
  expect(await textsOf('<p>一、目标</p><div>1.修<b>路</b>\n  和 桥。<br>牵头单位：A局</div>')).toEqual([
    '一、目标',
    '1.修路 和 桥。',
    '牵头单位：A局',
  ]);
});

test('entities are resolved, scripts and comments left out', async () => {
  expect(
    await textsOf('<p>&#29579;&nbsp;&#x5065;&amp;&unknown;</p><script>if (a<b) "</p>"</script><!-- <p>无</p> -->'),
  ).toEqual(['王\u00a0健&&unknown;']);
});

test('items of numbered lists keep their numbers', async () => {
  expect(await textsOf('<ol start="3"><li>修路</li><li><p>架桥</p></li></ol><ul><li>点</li></ul>')).toEqual([
    '3. 修路',
    '4. 架桥',
    '点',
  ]);
});

test('an item without a word leaves its number to nobody', async () => {
  expect(await textsOf('<ol><li>修路</li><li></li></ol><p>架桥</p>')).toEqual(['1. 修路', '架桥']);
});

test('lines of preformatted text are lines', async () => {
  expect(await textsOf('<p>目\n标</p><pre>1.修路\n牵头单位：A局\r\n\n2.架<b>桥\n</b>x</pre><p>完\n了</p>')).toEqual([
    '目 标',
    '1.修路',
    '牵头单位：A局',
    '2.架桥',
    'x',
    '完 了',
  ]);
});

test('rows are rows, with cells that reach over columns and down', async () => {
  const html =
    '<table><tr><th>序号</th><th>任务</th><th>单位</th></tr><tr><td colspan=3>一、目标</td></tr>' +
    '<tr><td>1</td><td>修路</td><td rowspan="2">A局<br>B局</td></tr><tr><td>2</td><td>架桥</td></tr></table>';
  expect(await linesOf(html)).toEqual([
    { at: 1, text: '序号\t任务\t单位', cells: ['序号', '任务', '单位'] },
    { at: 2, text: '一、目标\t\t', cells: ['一、目标', '', ''] },
    { at: 3, text: '1\t修路\tA局B局', cells: ['1', '修路', 'A局\nB局'] },
    { at: 4, text: '2\t架桥\t', cells: ['2', '架桥', ''], mergedAbove: [2] },
  ]);
});

test('without a table, the pasted text is read and not the HTML', async () => {
  const document = await readPasted('1.修路。\n牵头单位：A局', '<p>别的</p>');
  expect(document.lines.map((line) => line.text)).toEqual(['1.修路。', '牵头单位：A局']);
});

test('nothing pasted is refused', async () => {
  await expect(readPasted(' \n')).rejects.toMatchObject({ code: 'empty-file' });
});
