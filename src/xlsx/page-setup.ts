// How a sheet prints: A4, one page wide, 第 X 页 共 Y 页 at the foot.
import type { Page } from '../workbook/spec';
import { FOOTER } from '../workbook/footer';
import { element, escapeXml, xstring } from './xml';

const A4 = 9;
const MILLIMETRES_PER_INCH = 25.4;
const inches = (millimetres: number): number => Math.round((millimetres / MILLIMETRES_PER_INCH) * 1e4) / 1e4;
/** Distance of header and footer from the edge of the paper: half the margin, so that they never meet the table. */
const half = (millimetres: number): number => inches(millimetres / 2);

/** Size before font: a digit at the start of the text would otherwise be read as part of the size. */
const small = (text: string): string => `&C&9&"宋体,Regular"${text}`;

/** Excel repairs a file with a header of more than 255 characters, codes included: a longer one ends in a mark. */
const MAX_HEADER = 120;
const shortened = (text: string): string => (text.length > MAX_HEADER ? `${text.slice(0, MAX_HEADER - 1)}…` : text);

/** The elements after the hyperlinks of a sheet, up to its drawing. */
export function pageSetup(page: Page): string {
  const { top, bottom, left, right } = page.margins;
  const header = page.header === '' ? '' : small(shortened(page.header).replaceAll('&', '&&'));
  const breaks = page.breaks.map((row) => element('brk', { id: row, max: 16_383, man: true }));
  return (
    (page.centered ? element('printOptions', { horizontalCentered: true }) : '') +
    element('pageMargins', {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: half(top),
      footer: half(bottom),
    }) +
    element('pageSetup', { paperSize: A4, fitToHeight: page.fitTall, orientation: page.orientation }) +
    element(
      'headerFooter',
      {},
      (header === '' ? '' : element('oddHeader', {}, escapeXml(xstring(header)))) +
        element('oddFooter', {}, escapeXml(small(FOOTER))),
    ) +
    (breaks.length === 0
      ? ''
      : element('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, breaks.join('')))
  );
}
