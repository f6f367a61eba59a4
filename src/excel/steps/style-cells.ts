// The looks of cells: one call for all areas that share a style.
import type { Area, Format, Sheet, Style } from '../../workbook/spec';
import { addressesOf, rangeAt } from '../range';
import { step, type Step } from '../step';
import { textAreas } from './grid';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const SIDES = {
  all: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
  top: ['EdgeTop'],
  bottom: ['EdgeBottom'],
} as const;

function applyFont(font: Excel.RangeFont, style: Style): void {
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.color !== undefined) font.color = style.color;
}

function applyStyle(format: Excel.RangeFormat, style: Style): void {
  applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = HORIZONTAL[style.align];
  if (style.valign !== undefined) format.verticalAlignment = VERTICAL[style.valign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const side of style.border ? SIDES[style.border.sides] : []) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = (style.border as NonNullable<Style['border']>).color;
  }
}

function groupedBy(formats: readonly Format[], keyOf: (style: Style) => string): Map<string, Format[]> {
  const groups = new Map<string, Format[]>();
  for (const format of formats) {
    const key = keyOf(format.style);
    groups.set(key, [...(groups.get(key) ?? []), format]);
  }
  return groups;
}

const look = (style: Style): string => JSON.stringify({ ...style, numberFormat: undefined });

/** Fonts, fills, alignment and rules of `sheet`, drawn on the sheet that is called `name`. */
export function styleCells(name: string, sheet: Sheet): Step[] {
  return [...groupedBy(sheet.formats, look).values()].flatMap((formats) => {
    const { style } = formats[0] as Format;
    const calls = 8 + (style.border ? 3 * SIDES[style.border.sides].length : 0);
    return addressesOf(formats.map(({ area }) => area)).map((address) =>
      step((desk) => applyStyle(desk.sheet(name).getRanges(address).format, style), calls),
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
