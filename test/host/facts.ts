// A spec as a flat list of plain statements, one a cell and property: two workbooks are the same when their lists are.
import type { Area, Sheet, Style, WorkbookSpec } from '../../src/workbook/spec';
import { areaName, cellName, cellsOf } from './model/area';
import { DEFAULT_STYLE } from './model/style';

const sorted = (facts: string[]): string[] => [...new Set(facts)].sort();

/** An area as it is said. */
const at = (area: Area): string =>
  areaName({ row: area.row, column: area.column, rows: area.rows, columns: area.columns });

function styleFacts(sheet: Sheet): string[] {
  const facts: string[] = [];
  for (const { area, style } of sheet.formats) {
    const own = plainStyle(style);
    for (const [row, column] of cellsOf(area)) {
      for (const [key, value] of own) facts.push(`${cellName(row, column)} ${key} ${String(value)}`);
      facts.push(...ruleFacts(style, row, column));
    }
  }
  return facts;
}

/** Without what an untouched cell has as well. */
function plainStyle(style: Style): (readonly [string, unknown])[] {
  const given: (readonly [keyof Style, unknown, unknown])[] = [
    ['font', style.font, DEFAULT_STYLE.fontName],
    ['size', style.size, DEFAULT_STYLE.size],
    ['bold', style.bold, false],
    ['italic', style.italic, false],
    ['underline', style.underline, false],
    ['color', style.color?.toUpperCase(), DEFAULT_STYLE.color],
    ['fill', style.fill?.toUpperCase(), ''],
    ['align', style.align, undefined],
    ['valign', style.valign, 'middle'],
    ['wrap', style.wrap, false],
    ['indent', style.indent, 0],
    ['numberFormat', style.numberFormat, 'General'],
  ];
  return given.flatMap(([key, value, standard]) => (value === undefined || value === standard ? [] : [[key, value]]));
}

/** A rule between two cells is one rule, whichever of them has it. */
function ruleFacts({ border }: Style, row: number, column: number): string[] {
  if (!border) return [];
  const color = border.color.toUpperCase();
  const below = (r: number): string => `rule under row ${r} at column ${column} ${color}`;
  const right = (c: number): string => `rule right of column ${c} at row ${row} ${color}`;
  if (border.sides === 'top') return [below(row - 1)];
  if (border.sides === 'bottom') return [below(row)];
  return [below(row - 1), below(row), right(column - 1), right(column)];
}

function valueFacts({ blocks }: Sheet): string[] {
  return blocks.flatMap(({ row, column, values }) =>
    values.flatMap((line, r) =>
      line.flatMap((value, c) =>
        value === null || value === '' ? [] : [`${cellName(row + r, column + c)} = ${JSON.stringify(value)}`],
      ),
    ),
  );
}

const stable = (value: object): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Everything that is said of a sheet. */
export function sheetFacts(sheet: Sheet): string[] {
  const { page } = sheet;
  return sorted([
    ...valueFacts(sheet),
    ...styleFacts(sheet),
    ...sheet.merges.map((area) => `merged ${at(area)}`),
    ...sheet.links.map(
      ({ row, column, target, tip }) => `link ${cellName(row, column)} → ${target.sheet} ${at(target)} ${tip}`,
    ),
    ...sheet.tables.map(({ name, area, columns }) => `table ${name} ${at(area)} ${columns.join('|')}`),
    ...sheet.conditionals.map((rule, index) => `rule ${index} ${stable(rule)}`),
    ...sheet.validations.map((rule) => `validation ${stable(rule)}`),
    ...sheet.charts.map((chart) => `chart ${stable({ ...chart, altText: '' })}`),
    ...sheet.pivots.map((pivot) => `pivot ${stable({ ...pivot, totals: pivot.totals ?? true })}`),
    ...sheet.widths.map((width, index) => `width ${index} ${Math.round(width * 7)}`),
    ...sheet.heights.flatMap((height, index) => (height === null ? [] : [`height ${index} ${height}`])),
    `tab ${sheet.tabColor?.toUpperCase() ?? 'none'}`,
    `gridlines ${sheet.gridlines}`,
    `frozen ${sheet.freeze.rows} ${sheet.freeze.columns}`,
    `page ${stable(page)}`,
  ]);
}

export const nameFacts = ({ names }: WorkbookSpec): string[] => sorted(names.map(stable));
