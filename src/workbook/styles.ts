// The styles of cells, by what the cell holds. A sheet picks from here and varies nothing but what it must.
import { PALETTE } from './palette';
import type { Style } from './spec';

/** The face of data sheets; then those of forms: titles (of the cover too), labels, text. Writers supply fallbacks. */
export const FONTS = { screen: '微软雅黑', title: '方正小标宋简体', heading: '黑体', body: '仿宋_GB2312' } as const;

const BASE: Style = { font: FONTS.screen, size: 10, color: PALETTE.text, valign: 'top' };
const CELL: Style = { ...BASE, border: { color: PALETTE.rule, sides: 'all' } };
const FIGURE: Style = { ...CELL, align: 'right', valign: 'middle', indent: 1 };

const HEADER: Style = {
  ...CELL,
  bold: true,
  color: PALETTE.accent,
  fill: PALETTE.headerFill,
  align: 'center',
  valign: 'middle',
  wrap: true,
};

export const STYLES = {
  /** Text outside tables. */
  plain: { ...BASE, valign: 'middle', wrap: true },
  title: { ...BASE, size: 16, bold: true, color: PALETTE.accent, valign: 'middle' },
  note: { ...BASE, size: 9, color: PALETTE.grey, valign: 'middle', wrap: true },
  /** A text that leads elsewhere. */
  link: { ...BASE, color: PALETTE.accent, underline: true, valign: 'middle' },
  subtitle: { ...BASE, size: 12, bold: true, color: PALETTE.accent, valign: 'middle' },
  header: HEADER,
  /** Of a column that people fill in. */
  headerToFillIn: { ...HEADER, fill: PALETTE.accent, color: PALETTE.white },
  /** Text that is wrapped. */
  text: { ...CELL, align: 'left', wrap: true, numberFormat: '@' },
  /** Text on one line, in a row of figures. */
  label: { ...CELL, align: 'left', valign: 'middle', indent: 1, numberFormat: '@' },
  /** A name that may be long. */
  name: { ...CELL, align: 'left', valign: 'middle', indent: 1, wrap: true, numberFormat: '@' },
  /** Codes and numbers that name something. */
  code: { ...CELL, align: 'center', numberFormat: '@' },
  rank: { ...CELL, align: 'center', valign: 'middle', numberFormat: '0' },
  count: { ...FIGURE, numberFormat: '0' },
  decimal: { ...FIGURE, numberFormat: '0.0' },
  share: { ...FIGURE, numberFormat: '0.0%' },
  heat: { ...CELL, align: 'center', valign: 'middle', numberFormat: '0' },
  total: { ...CELL, align: 'center', valign: 'middle', bold: true, numberFormat: '0' },
  totalLabel: { ...CELL, align: 'left', valign: 'middle', bold: true, fill: PALETTE.band },
} as const satisfies Record<string, Style>;
