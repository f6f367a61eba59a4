// The theme: the palette and the fonts that Excel offers for what people add, and that PivotTable styles are drawn with.
import { PALETTE } from '../workbook/palette';
import { FONTS } from '../workbook/styles';
import { element } from './xml';

/** Dark and light text, then six accents: the colours of the sheets. */
const COLORS = {
  dk2: PALETTE.accent,
  lt2: PALETTE.headerFill,
  accent1: PALETTE.lead,
  accent2: PALETTE.joint,
  accent3: PALETTE.support,
  accent4: PALETTE.named,
  accent5: PALETTE.done,
  accent6: PALETTE.late,
  hlink: PALETTE.accent,
  folHlink: PALETTE.joint,
} as const;

const three = (inner: string): string => inner.repeat(3);

/** Plain on purpose: flat fills, thin lines, no effects. */
const FORMATS = element(
  'a:fmtScheme',
  { name: 'Fengong' },
  element('a:fillStyleLst', {}, three('<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>')) +
    element(
      'a:lnStyleLst',
      {},
      three('<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/></a:ln>'),
    ) +
    element('a:effectStyleLst', {}, three('<a:effectStyle><a:effectLst/></a:effectStyle>')) +
    element('a:bgFillStyleLst', {}, three('<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>')),
);

export function themePart(): string {
  const colors = Object.entries(COLORS).map(([name, val]) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val: val.slice(1) })),
  );
  const system =
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>';
  const font =
    element('a:latin', { typeface: FONTS.screen }) +
    element('a:ea', { typeface: FONTS.screen }) +
    '<a:cs typeface=""/>';
  return element(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Fengong' },
    element(
      'a:themeElements',
      {},
      element('a:clrScheme', { name: 'Fengong' }, system + colors.join('')) +
        element(
          'a:fontScheme',
          { name: 'Fengong' },
          element('a:majorFont', {}, font) + element('a:minorFont', {}, font),
        ) +
        FORMATS,
    ),
  );
}
