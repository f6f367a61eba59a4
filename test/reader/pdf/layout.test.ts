import { linesInOrder } from '../../../src/reader/pdf/columns';
import { joinTables } from '../../../src/reader/pdf/join-tables';
import { findFurniture } from '../../../src/reader/pdf/page-furniture';
import type { Rule } from '../../../src/reader/pdf/page-content';
import { findRuledTables } from '../../../src/reader/pdf/ruled-tables';
import { buildTextLines } from '../../../src/reader/pdf/text-lines';
import { set } from './glyphs';

const textsOf = (lines: readonly { text: string }[]) => lines.map((line) => line.text);

describe('lines', () => {
  test('stand on one baseline, a little uneven or not, from left to right', () => {
    const glyphs = [...set('5.5%', 60, 101), ...set('增长', 40, 100), ...set('第二行', 40, 120)];
    expect(textsOf(buildTextLines(glyphs))).toEqual(['增长5.5%', '第二行']);
  });

  test('keep the spaces that were typed and add none between Chinese and digits', () => {
    expect(textsOf(buildTextLines([...set('新增 46', 10, 50), ...set('万人', 47.5, 50)]))).toEqual(['新增 46万人']);
  });

  test('part words and columns that only a gap parts', () => {
    const glyphs = [...set('ab', 10, 50), ...set('cd', 23, 50), ...set('甲', 50, 50), ...set('乙', 100, 50)];
    expect(textsOf(buildTextLines(glyphs))).toEqual(['ab cd 甲\t乙']);
  });

  test('print bold type once', () => {
    expect(textsOf(buildTextLines([...set('目标', 10, 50), ...set('目标', 10.4, 50)]))).toEqual(['目标']);
  });

  test('mean the character, whichever radical the font gives', () => {
    expect(textsOf(buildTextLines(set('\u2f00、（１）', 10, 50)))).toEqual(['一、（１）']);
  });
});

test('two columns are read one after the other, below a title and above what runs across', () => {
  const rows = Array.from({ length: 10 }, (_, row) => [
    ...set(`左${'一二三四五六七八九十'[row]}栏文字文字文字文字`, 50, 100 + row * 15),
    ...set(`右${'一二三四五六七八九十'[row]}栏文字文字文字文字`, 190, 100 + row * 15),
  ]).flat();
  const glyphs = [
    ...set('横贯两栏的标题文字在这里横贯两栏的标题', 80, 70),
    ...rows,
    ...set('横贯两栏的结尾文字在这里横贯两栏的结尾', 80, 300),
  ];
  const texts = textsOf(linesInOrder(glyphs));
  expect(texts[0]).toMatch(/标题$/);
  expect(texts.slice(1, 11).every((text) => text.startsWith('左'))).toBe(true);
  expect(texts.slice(11, 21).every((text) => text.startsWith('右'))).toBe(true);
  expect(texts[21]).toMatch(/结尾$/);
});

test('columns of a list without rules stay rows', () => {
  const glyphs = Array.from({ length: 12 }, (_, row) => [
    ...set(row % 2 ? '修路' : '架桥修路架桥', 50, 100 + row * 15),
    ...set(row % 3 ? '市住房和城乡建设局' : '局', 200, 100 + row * 15),
  ]).flat();
  expect(linesInOrder(glyphs)).toHaveLength(12);
});

describe('headers, footers and page numbers', () => {
  const page = (number: number, first: string) => ({
    height: 800,
    lines: buildTextLines([
      ...set('某省文件', 50, 40),
      ...set(first, 50, 90),
      ...set('正文', 50, 400),
      ...set(`— ${number} —`, 250, 770),
    ]),
  });
  const leftOut = (pages: readonly ReturnType<typeof page>[]) =>
    findFurniture(pages).map((lines) => textsOf([...lines]));

  test('are what most pages have at the same height of their margins', () => {
    const pages = ['甲', '乙', '丙'].map((text, index) => page(index + 1, text));
    expect(leftOut(pages)).toEqual([1, 2, 3].map((number) => ['某省文件', `— ${number} —`]));
  });

  test('are not lines that happen to begin a few pages alike', () => {
    const pages = Array.from({ length: 10 }, (_, index) =>
      page(index + 1, index < 4 ? '牵头领导：王健' : `第${index}行`),
    );
    expect(
      leftOut(pages)
        .flat()
        .filter((text) => text.startsWith('牵头')),
    ).toEqual([]);
  });

  test('on a single page: only its number', () => {
    expect(leftOut([page(1, '甲')])).toEqual([['— 1 —']]);
  });
});

describe('ruled tables', () => {
  const across = (y: number, x1: number, x2: number): Rule => ({ x1, x2, y1: y, y2: y });
  const down = (x: number, y1: number, y2: number): Rule => ({ x1: x, x2: x, y1, y2 });
  // 序号 | 任务 | 单位; a band; then two rows that share their unit
  const rules = [
    ...[100, 120, 140].map((y) => across(y, 50, 350)),
    across(160, 50, 250),
    across(180, 50, 350),
    ...[50, 350].map((x) => down(x, 100, 180)),
    ...[100, 250].flatMap((x) => [down(x, 100, 120), down(x, 140, 160), down(x, 160, 180)]),
  ];
  const glyphs = [
    ...[...set('序号', 55, 114), ...set('任务', 105, 114), ...set('单位', 255, 114)],
    ...set('一、目标', 55, 134),
    ...[...set('1', 55, 150), ...set('修路', 105, 147), ...set('桥。', 105, 157), ...set('市住建局', 255, 172)],
    ...[...set('2', 55, 174), ...set('架桥', 105, 174)],
  ];

  test('give their cells: wrapped text joined, merged cells told', () => {
    const { tables, rest } = findRuledTables([...glyphs, ...set('表后', 50, 220)], rules, 3);
    expect(tables.map((table) => table.rows)).toEqual([
      [
        { at: 3, text: '序号\t任务\t单位', cells: ['序号', '任务', '单位'] },
        { at: 3, text: '一、目标\t\t', cells: ['一、目标', '', ''] },
        { at: 3, text: '1\t修路桥。\t市住建局', cells: ['1', '修路桥。', '市住建局'] },
        { at: 3, text: '2\t架桥\t', cells: ['2', '架桥', ''], mergedAbove: [2] },
      ],
    ]);
    expect(rest.map((glyph) => glyph.text).join('')).toBe('表后');
  });

  test('are not frames and underlines', () => {
    const frame = [across(100, 50, 350), across(180, 50, 350), down(50, 100, 180), down(350, 100, 180)];
    expect(findRuledTables(glyphs, frame, 1)).toEqual({ tables: [], rest: glyphs });
  });

  test('go on over pages: the header once, a broken row whole', () => {
    const table = (...rows: string[][]) => ({
      ...{ top: 0, bottom: 100, left: 0, right: 100, columns: [0, 50, 100] },
      rows: rows.map((cells) => ({ at: 1, text: cells.join('\t'), cells })),
    });
    const header = ['序号', '任务'];
    const joined = joinTables([
      [table(header, ['9', '修'], ['1', '架'])],
      [table(header, ['0', '桥'], ['11', '种'])],
      [table(header, ['', '树'], ['一、目标', ''])],
    ]);
    expect(joined.flat(2).flatMap(({ rows }) => rows.map((row) => row.cells))).toEqual([
      ...[header, ['9', '修'], ['10', '架桥'], ['11', '种树'], ['一、目标', '']],
    ]);
  });
});
