// The looks of cells: one call for all areas that share a style.
import { appendTo } from '../../model/append-to';
import type { Area, Format, Sheet, Style } from '../../workbook/spec';
import { addressesOf, areasAt, rangeAt } from '../range';
import { step, type Step } from '../step';
import { textAreas } from './grid';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Every cell of an area has its rules; a side inside a single row or column does not exist, and asking for it fails. */
function sidesOf({ border }: Style, { rows, columns }: Area): Side[] {
  if (!border) return [];
  const across: Side[] = rows > 1 ? ['InsideHorizontal'] : [];
  const down: Side[] = columns > 1 ? ['InsideVertical'] : [];
  if (border.sides === 'bottom') return ['EdgeBottom', ...across];
  return ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...across, ...down];
}

function applyFont(font: Excel.RangeFont, style: Style): void {
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.color !== undefined) font.color = style.color;
}

function applyStyle(format: Excel.RangeFormat, style: Style, sides: readonly Side[]): void {
  applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = HORIZONTAL[style.align];
  if (style.valign !== undefined) format.verticalAlignment = VERTICAL[style.valign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = (style.border as NonNullable<Style['border']>).color;
  }
}

function groupedBy(formats: readonly Format[], keyOf: (format: Format) => string): Map<string, Format[]> {
  const groups = new Map<string, Format[]>();
  for (const format of formats) appendTo(groups, keyOf(format), format);
  return groups;
}

const look = ({ style, area }: Format): string =>
  JSON.stringify([{ ...style, numberFormat: undefined }, sidesOf(style, area)]);

/** Fonts, fills, alignment and rules of `sheet`, drawn on the sheet that is called `name`. */
export function styleCells(name: string, sheet: Sheet): Step[] {
  return [...groupedBy(sheet.formats, look).values()].flatMap((formats) => {
    const { style, area } = formats[0] as Format;
    const sides = sidesOf(style, area);
    return addressesOf(formats.map((format) => format.area)).map((address) =>
      step((desk) => applyStyle(areasAt(desk.sheet(name), address).format, style, sides), 8 + 3 * sides.length),
    );
  });
}

const setFormat = (name: string, area: Area, numberFormat: string): Step =>
  step((desk) => {
    // one value stands for every cell of the range
    rangeAt(desk.sheet(name), area).numberFormat = numberFormat as unknown as string[][];
  });

/** '@' where text goes: before the values. */
export const formatText = (name: string, sheet: Sheet): Step[] =>
  textAreas(sheet).map((area) => setFormat(name, area, '@'));

/** All other number formats: after the values, which they do not change. */
export function formatNumbers(name: string, sheet: Sheet): Step[] {
  const done = new Set(textAreas(sheet));
  return sheet.formats.flatMap(({ area, style }) =>
    style.numberFormat === undefined || done.has(area) ? [] : [setFormat(name, area, style.numberFormat)],
  );
}
