import { readDocument } from '../../../src/reader/read-document';
import { docx, p, zip } from '../zip';

const read = (bytes: Uint8Array) => readDocument(bytes, 'plan.docx');
const textsOf = async (bytes: Uint8Array) => (await read(bytes)).lines.map((line) => line.text);

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (levels: string, nums = '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>') =>
  `<w:abstractNum w:abstractNumId="3">${levels}</w:abstractNum>${nums}`;
const item = (index: number, id = 7) => `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`;
const TIGHT = '<w:suff w:val="nothing"/>';

describe('paragraphs', () => {
  test('are counted from 1, the empty ones too', async () => {
    expect((await read(docx(`${p('一')}<w:p/>${p('二')}`))).lines).toEqual([
      { at: 1, text: '一' },
      { at: 2, text: '' },
      { at: 3, text: '二' },
    ]);
  });

  test('break into lines where the typist broke them', async () => {
    const body = '<w:p><w:r><w:t>1.修路。</w:t><w:br/><w:t>牵头单位：</w:t><w:tab/><w:t>A局</w:t></w:r></w:p>';
    expect((await read(docx(body))).lines).toEqual([
      { at: 1, text: '1.修路。' },
      { at: 1, text: '牵头单位：\tA局' },
    ]);
  });

  test('leave out what is not on the page', async () => {
    const body =
      '<w:p><w:r><w:t>增长</w:t></w:r><w:del><w:r><w:delText>5</w:delText><w:t>6</w:t></w:r></w:del><w:ins><w:r><w:t>7%</w:t></w:r></w:ins>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>';
    const document = await read(docx(p('题') + body));
    expect(document.lines[1]).toEqual({ at: 2, text: '增长7%' });
    expect(document.findings).toEqual([
      { code: 'tracked-changes', severity: 'warning', task: null, line: 2, data: {} },
    ]);
  });

  test('leave out a table of contents, and say so', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/></w:style>';
    const document = await read(docx(p('一、目标 3', '<w:pStyle w:val="10"/>') + p('正文'), { styles }));
    expect(document.lines).toEqual([{ at: 2, text: '正文' }]);
    expect(document.findings).toEqual([
      { code: 'contents-left-out', severity: 'note', task: null, line: null, data: { count: 1 } },
    ]);
  });

  test('read a text box once', async () => {
    const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box(p('框'))}</mc:Choice><mc:Fallback>${box(p('框'))}</mc:Fallback></mc:AlternateContent><w:t>文</w:t></w:r></w:p>`;
    expect(await textsOf(docx(body))).toEqual(['框', '文']);
  });

  test('know the stops of tabs in a text box from tabs, and a formula behind hidden text from it', async () => {
    const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>';
    const box = `<w:p><w:r><w:pict><w:txbxContent><w:p>${stops}<w:r><w:t>1.修路</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>`;
    const formula =
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><m:oMath><m:r><m:t>5%</m:t></m:r></m:oMath></w:p>';
    expect(await textsOf(docx(box + formula))).toEqual(['1.修路', '', '5%']);
  });
});

describe('automatic numbers', () => {
  test('count through levels and start again below a new heading', async () => {
    const numbering = list(
      level(0, 'chineseCountingThousand', '%1、', TIGHT) +
        level(1, 'chineseCounting', '（%2）', TIGHT) +
        level(2, 'decimal', '%3.'),
    );
    const body = [0, 1, 2, 2, 1, 2, 0, 1].map((index) => p('甲', item(index))).join('');
    expect(await textsOf(docx(body, { numbering }))).toEqual([
      '一、甲',
      '（一）甲',
      '1. 甲',
      '2. 甲',
      '（二）甲',
      '1. 甲',
      '二、甲',
      '（一）甲',
    ]);
  });

  test('run on where the list says so', async () => {
    const numbering = list(level(0, 'decimal', '%1') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'));
    expect(await textsOf(docx([0, 1, 0, 1].map((index) => p('甲', item(index))).join(''), { numbering }))).toEqual([
      '1 甲',
      '1. 甲',
      '2 甲',
      '2. 甲',
    ]);
  });

  test('start where another list of the same definition is told to', async () => {
    const numbering = list(
      level(0, 'decimal', '%1.'),
      '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="3"/>' +
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    );
    const body = p('甲', item(0)) + p('乙', item(0, 8)) + p('丙', item(0, 8));
    expect(await textsOf(docx(body, { numbering }))).toEqual(['1. 甲', '5. 乙', '6. 丙']);
  });

  test('come from the style, and are taken back by list 0', async () => {
    const numbering = list(level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="2"/>'));
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>';
    const body =
      p('甲', '<w:pStyle w:val="1"/>') +
      p('乙', '<w:pStyle w:val="2"/>') +
      p('丙', '<w:pStyle w:val="2"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await textsOf(docx(body, { numbering, styles }))).toEqual(['1. 甲', '1.1 乙', '丙']);
  });

  test('are not bullets', async () => {
    const numbering = list(level(0, 'bullet', '\uf0b7'));
    expect(await textsOf(docx(p('甲', item(0)), { numbering }))).toEqual(['甲']);
  });
});

describe('tables', () => {
  const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

  test('give rows of cells; a band has its first cell only', async () => {
    const body = table(tc('序号') + tc('任务'), tc('一、目标', '<w:gridSpan w:val="2"/>'), tc('1') + tc('修路'));
    expect((await read(docx(body))).lines).toEqual([
      { at: 1, text: '序号\t任务', cells: ['序号', '任务'] },
      { at: 3, text: '一、目标\t', cells: ['一、目标', ''] },
      { at: 4, text: '1\t修路', cells: ['1', '修路'] },
    ]);
  });

  test('say which cells go on from above', async () => {
    const body = table(tc('甲', '<w:vMerge w:val="restart"/>') + tc('1'), tc('', '<w:vMerge/>') + tc('2'));
    expect((await read(docx(body))).lines[1]).toEqual({ at: 3, text: '\t2', cells: ['', '2'], mergedAbove: [0] });
  });

  test('keep the paragraphs of a cell, and automatic numbers in empty ones', async () => {
    const numbering = list(level(0, 'decimal', '%1'));
    const number = `<w:tc><w:p><w:pPr>${item(0)}</w:pPr></w:p></w:tc>`;
    const body = table(number + `<w:tc>${p('王健')}${p('高涛')}</w:tc>`, number + tc('李一'));
    expect((await read(docx(body, { numbering }))).lines.map((line) => line.cells)).toEqual([
      ['1', '王健\n高涛'],
      ['2', '李一'],
    ]);
  });

  test('of one column are frames around text', async () => {
    expect((await read(docx(table(`<w:tc>${p('甲')}${p('乙')}</w:tc>`)))).lines).toEqual([
      { at: 1, text: '甲' },
      { at: 2, text: '乙' },
    ]);
  });

  test('within a cell are text of that cell', async () => {
    const inner = table(tc('内1') + tc('内2'));
    const body = table(`<w:tc>${inner}${p('外')}</w:tc>${tc('乙')}`);
    expect((await read(docx(body))).lines[0]?.cells).toEqual(['内1\t内2\n外', '乙']);
  });
});

test.each<[string, Uint8Array, string]>([
  ['a document without text', docx('<w:p/>'), 'empty-file'],
  ['a document of pictures', docx('<w:p><w:r><w:drawing/></w:r></w:p>'), 'only-pictures'],
  ['a document without its main part', zip({ 'word/styles.xml': '<w:styles/>' }), 'damaged-file'],
])('refuses %s', async (_, bytes, code) => {
  await expect(read(bytes)).rejects.toMatchObject({ code });
});
