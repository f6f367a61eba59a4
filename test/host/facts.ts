// A spec as a flat list of plain statements, one a cell and property: two workbooks are the same when their lists are.
import type { Area, Sheet, Style, WorkbookSpec } from '../../src/workbook/spec';
import { areaName, cellName, cellsOf, MAX_COLUMNS } from './model/area';
import { DEFAULT_STYLE } from './model/style';

/** An area as it is said. */
const at = (area: Area): string =>
  areaName({ row: area.row, column: area.column, rows: area.rows, columns: area.columns });

/** Colours of the rules under and right of a cell. */
type Rules = Map<number, { under?: string; right?: string }>;

/** Row −1 and column −1 have rules too: those above and left of the first cells. */
const placeOf = (row: number, column: number): number => (row + 1) * (MAX_COLUMNS + 1) + column + 1;

function styleFacts(sheet: Sheet): string[] {
  const facts: string[] = [];
  const rules: Rules = new Map();
  for (const { area, style } of sheet.formats) {
    const own = plainStyle(style)
      .map(([key, value]) => `${key} ${String(value)}`)
      .join(', ');
    for (const [row, column] of cellsOf(area)) {
      if (own !== '') facts.push(`${cellName(row, column)} looks ${own}`);
      addRules(style, row, column, rules);
    }
  }
  for (const [place, { under, right }] of rules) facts.push(`rules at ${place}: under ${under}, right ${right}`);
  return facts;
}

/** Without what an untouched cell has as well. */
function plainStyle(style: Style): (readonly [string, unknown])[] {
  const given: (readonly [keyof Style, unknown, unknown])[] = [
    ['font', style.font, DEFAULT_STYLE.fontName],
    ['size', style.size, DEFAULT_STYLE.size],
    ['bold', style.bold, false],
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

/** A rule between two cells is one rule, of the upper or the left one, whichever of them has it. */
function addRules({ border }: Style, row: number, column: number, rules: Rules): void {
  if (!border) return;
  const color = border.color.toUpperCase();
  const add = (r: number, c: number, side: 'under' | 'right'): void => {
    const place = placeOf(r, c);
    const known = rules.get(place);
    if (known) known[side] = color;
    else rules.set(place, { [side]: color });
  };
  if (border.sides !== 'bottom') add(row - 1, column, 'under');
  add(row, column, 'under');
  if (border.sides !== 'all') return;
  add(row, column - 1, 'right');
  add(row, column, 'right');
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
function sheetFacts(sheet: Sheet): Set<string> {
  const { page } = sheet;
  return new Set([
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

/** What one of two sheets says and the other does not; − the first, + the second. */
function sheetDifferences(expected: Sheet, found: Sheet | undefined): string[] {
  const first = sheetFacts(expected);
  const second = found ? sheetFacts(found) : new Set<string>();
  return [
    ...[...first].filter((fact) => !second.has(fact)).map((fact) => `− ${expected.name}: ${fact}`),
    ...[...second].filter((fact) => !first.has(fact)).map((fact) => `+ ${expected.name}: ${fact}`),
  ];
}

/** Where `found` is not what `expected` says: sheets and names that only `found` has are not looked at. */
export function differences(expected: WorkbookSpec, found: WorkbookSpec): string[] {
  const names = new Set(found.names.map(stable));
  return [
    ...expected.sheets.flatMap((sheet) => {
      return sheetDifferences(
        sheet,
        found.sheets.find(({ name }) => name === sheet.name),
      );
    }),
    ...expected.names.map(stable).flatMap((name) => (names.has(name) ? [] : [`− name ${name}`])),
  ];
}
