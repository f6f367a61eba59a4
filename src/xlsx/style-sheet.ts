// styles.xml: every distinct style once. The default font (index 0) is the one that column widths are counted in.
import type { Style } from '../workbook/spec';
import { FONTS } from '../workbook/styles';
import { counted, element, xstring } from './xml';

/** The font of cells that no format covers, and the unit of widths. */
const DEFAULT_FONT = { name: FONTS.screen, size: 10 } as const;

const BUILT_IN_FORMATS = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const FIRST_CUSTOM_FORMAT = 164;

/** `#RRGGBB` as SpreadsheetML has it. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** Keeps the first occurrence of every distinct string and gives its index. */
class Distinct {
  readonly items: string[] = [];
  private readonly indices = new Map<string, number>();

  index(item: string): number {
    const known = this.indices.get(item);
    if (known !== undefined) return known;
    this.indices.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

function fontXml(style: Style): string {
  return element(
    'font',
    {},
    (style.bold ? '<b/>' : '') +
      (style.underline ? '<u/>' : '') +
      element('sz', { val: style.size ?? DEFAULT_FONT.size }) +
      element('color', style.color === undefined ? { theme: 1 } : { rgb: argb(style.color) }) +
      element('name', { val: style.font ?? DEFAULT_FONT.name }) +
      element('charset', { val: 134 }),
  );
}

function fillXml({ fill }: Style): string {
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const colors = element('fgColor', { rgb: argb(fill) }) + '<bgColor indexed="64"/>';
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}

function borderXml({ border }: Style): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string =>
    border !== undefined && (border.sides === 'all' || border.sides === name)
      ? element(name, { style: 'thin' }, element('color', { rgb: argb(border.color) }))
      : `<${name}/>`;
  return element('border', {}, `${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/>`);
}

function alignmentXml(style: Style): string {
  const { align, valign, wrap, indent } = style;
  if (align === undefined && valign === undefined && !wrap && !indent) return '';
  return element('alignment', {
    horizontal: align ?? (indent ? 'left' : undefined),
    vertical: valign === 'middle' ? 'center' : valign,
    wrapText: wrap || undefined,
    indent: indent || undefined,
  });
}

export class StyleSheet {
  private readonly fonts = new Distinct();
  private readonly fills = new Distinct();
  private readonly borders = new Distinct();
  private readonly formats = new Distinct();
  private readonly cellFormats = new Distinct();
  private readonly conditionals = new Distinct();
  private readonly known = new Map<Style, number>();

  constructor() {
    this.index({});
    // Excel reserves the second fill for this pattern
    this.fills.index('<fill><patternFill patternType="gray125"/></fill>');
  }

  /** The number that a cell of this style carries. */
  index(style: Style): number {
    let index = this.known.get(style);
    if (index === undefined) {
      index = this.cellFormats.index(this.cellFormat(style));
      this.known.set(style, index);
    }
    return index;
  }

  /** The number that a conditional rule carries: a text colour, perhaps a fill, perhaps a symbol shown before the text. */
  conditional(color: string, fill?: string, symbol?: string): number {
    const font = element('font', {}, element('color', { rgb: argb(color) }));
    const format = (code: string): string =>
      element('numFmt', { numFmtId: FIRST_CUSTOM_FORMAT + this.formats.index(code), formatCode: xstring(code) });
    const pattern = (name: string): string =>
      element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(name) })));
    return this.conditionals.index(
      element(
        'dxf',
        {},
        font + (symbol === undefined ? '' : format(`"${symbol} "@`)) + (fill === undefined ? '' : pattern(fill)),
      ),
    );
  }

  toXml(): string {
    const formats = this.formats.items.map((code, index) =>
      element('numFmt', { numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode: xstring(code) }),
    );
    return element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      counted('numFmts', formats) +
        counted('fonts', this.fonts.items) +
        counted('fills', this.fills.items) +
        counted('borders', this.borders.items) +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        counted('cellXfs', this.cellFormats.items) +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
        counted('dxfs', this.conditionals.items),
    );
  }

  private cellFormat(style: Style): string {
    const fontId = this.fonts.index(fontXml(style));
    const fillId = this.fills.index(fillXml(style));
    const borderId = this.borders.index(borderXml(style));
    const code = style.numberFormat ?? 'General';
    const numFmtId = BUILT_IN_FORMATS.get(code) ?? FIRST_CUSTOM_FORMAT + this.formats.index(code);
    const alignment = alignmentXml(style);
    const applied = {
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== '' || undefined,
    };
    return element('xf', { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, alignment);
  }
}
