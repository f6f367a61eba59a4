import { evenBreaks, landscape, pageHeight, portrait } from '../../src/workbook/page-setup';
import { SheetDraft } from '../../src/workbook/sheet-draft';

const draftOf = (rows: number, widths: readonly number[]): SheetDraft =>
  new SheetDraft('x', widths).height(0, 20, rows);

test('a page holds more rows of a wider sheet, since that is drawn smaller', () => {
  const narrow = pageHeight(draftOf(1, [20]), 1);
  expect(narrow).toBeGreaterThan(450);
  expect(narrow).toBeLessThan(520);
  expect(pageHeight(draftOf(1, [290]), 1)).toBeGreaterThan(1.8 * narrow);
});

test('what fits one page is not broken', () => {
  expect(evenBreaks(draftOf(20, [20]), 1, 3, 19, [2, 2])).toEqual([]);
});

test('rows spread evenly over as few pages as hold them', () => {
  // 24 rows a page; 60 rows of body need three; the title takes room on the first
  expect(evenBreaks(draftOf(63, [20]), 1, 3, 62, [2, 2])).toEqual([22, 43]);
});

test('a page never begins before `first`', () => {
  const breaks = evenBreaks(draftOf(80, [20]), 1, 40, 79, [2, 2]);
  expect(breaks.every((row) => row >= 40)).toBe(true);
});

test('a long title is cut for the header of a page', () => {
  expect(landscape({ header: '长'.repeat(300), rows: 1, columns: 1 }).header.length).toBeLessThan(100);
});

test('a form stands upright, with wider margins', () => {
  const page = portrait({ header: '方案', rows: 30, columns: 5, repeatRows: [9, 9] });
  expect(page).toMatchObject({
    orientation: 'portrait',
    area: { rows: 30, columns: 5 },
    repeatRows: [9, 9],
    fitTall: 0,
  });
  expect(page.margins.left).toBeGreaterThan(landscape({ header: '', rows: 1, columns: 1 }).margins.left);
});
