// The workbook of the in-memory Excel as a WorkbookSpec: so that it can be compared with the one that was drawn, and
// saved by the file writer to be looked at.
import type {
  Area,
  CellValue,
  Chart,
  Conditional,
  DefinedName,
  Format,
  Link,
  Pivot,
  PivotField,
  Reference,
  Sheet,
  Style,
  Table,
  Validation,
  WorkbookSpec,
} from '../../src/workbook/spec';
import { formulaText as textOf } from '../../src/workbook/text-formula';
import { HostGap } from './errors';
import { MAX_COLUMNS, parseArea, splitAddress } from './model/area';
import type { ChartModel, Place } from './model/chart';
import type { ConditionalModel } from './model/conditional';
import type { PivotAxisField, PivotModel } from './model/pivot';
import type { SheetModel, ValidationModel } from './model/sheet';
import type { SlicerModel } from './model/slicer';
import { DEFAULT_STYLE, type CellStyle } from './model/style';
import type { WorkbookModel } from './model/workbook';

const HORIZONTAL = new Map([
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
] as const);
const VERTICAL = new Map([
  ['Top', 'top'],
  ['Center', 'middle'],
  ['Bottom', 'bottom'],
] as const);

function border({ top, bottom, left, right }: CellStyle): Style['border'] {
  if (top !== '' && bottom !== '' && left !== '' && right !== '') return { color: top, sides: 'all' };
  return bottom === '' ? undefined : { color: bottom, sides: 'bottom' };
}

/** What differs from an untouched cell. */
function styleOf(style: CellStyle): Style {
  const align = HORIZONTAL.get(style.horizontal as 'Left');
  const rules = border(style);
  const differs = <K extends keyof CellStyle>(key: K): boolean => style[key] !== DEFAULT_STYLE[key];
  return {
    ...(differs('fontName') ? { font: style.fontName } : {}),
    ...(differs('size') ? { size: style.size } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(differs('color') ? { color: style.color } : {}),
    ...(style.fill === '' ? {} : { fill: style.fill }),
    ...(align ? { align } : {}),
    ...(differs('vertical') ? { valign: VERTICAL.get(style.vertical as 'Top') ?? 'middle' } : {}),
    ...(style.wrap ? { wrap: true } : {}),
    ...(style.indent > 0 ? { indent: style.indent } : {}),
    ...(differs('numberFormat') ? { numberFormat: style.numberFormat } : {}),
    ...(rules ? { border: rules } : {}),
  };
}

/** One format a run of equal cells in a row. */
function formatsOf(sheet: SheetModel): Format[] {
  const formats: Format[] = [];
  let last = '';
  const known = new Map<CellStyle, { style: Style; key: string }>();
  for (const [row, column] of sheet.styledCells()) {
    const own = sheet.style(row, column);
    const style = known.get(own)?.style ?? styleOf(own);
    const key = known.get(own)?.key ?? JSON.stringify(style);
    known.set(own, { style, key });
    if (key === '{}') continue;
    const open = formats.at(-1)?.area;
    if (open && last === key && open.row === row && open.column + open.columns === column) {
      formats[formats.length - 1] = { area: { ...open, columns: open.columns + 1 }, style };
    } else {
      formats.push({ area: { row, column, rows: 1, columns: 1 }, style });
    }
    last = key;
  }
  return formats;
}

function valuesOf(sheet: SheetModel): Sheet['blocks'] {
  const used = sheet.usedArea();
  if (!used) return [];
  const values = Array.from({ length: used.rows }, (_, r) =>
    Array.from({ length: used.columns }, (__, c): CellValue => {
      const value = sheet.shown(used.row + r, used.column + c);
      if (typeof value === 'boolean') throw new HostGap('a boolean in a spec');
      return value === '' ? null : value;
    }),
  );
  return [{ row: used.row, column: used.column, values }];
}

const referenceOf = ({ sheet, area }: Place): Reference => ({ sheet: sheet.name, ...area });

function linksOf(sheet: SheetModel): Link[] {
  return [...sheet.links].map(([at, link]) => {
    const { sheet: target, area } = splitAddress(link.documentReference ?? '');
    return {
      row: Math.floor(at / MAX_COLUMNS),
      column: at % MAX_COLUMNS,
      target: { sheet: target ?? sheet.name, ...parseArea(area) },
      tip: link.screenTip ?? '',
    };
  });
}

const tablesOf = (sheet: SheetModel): Table[] =>
  sheet.tables.map((table) => ({ name: table.name, area: table.area, columns: table.headers() }));

const bound = (criteria: Readonly<Record<string, unknown>>, end: string): { value: number; color: string } => {
  const { formula, color } = criteria[end] as { formula: string; color: string };
  return { value: Number(formula.replace('=', '')), color };
};

const formulaText = (formula: unknown): string => String(formula).replace(/^=/, '');

function conditionalOf(model: ConditionalModel): Conditional[] {
  return model.areas.map((area): Conditional => {
    switch (model.type) {
      case 'DataBar':
        return { type: 'dataBar', area, color: model.fill, max: Number(formulaText(model.upper['formula'])) };
      case 'ColorScale':
        return {
          type: 'colorScale',
          area,
          min: bound(model.criteria, 'minimum'),
          max: bound(model.criteria, 'maximum'),
        };
      case 'CellValue': {
        const { operator, formula1, formula2 } = model.rule;
        if (operator === 'Between') {
          const [from, to] = [formula1, formula2].map((formula) => Number(formulaText(formula)));
          return { type: 'between', area, from: from ?? NaN, to: to ?? NaN, color: model.color, fill: model.fill };
        }
        const symbol = /^"(.+) "@$/.exec(model.numberFormat)?.[1];
        return {
          type: 'equals',
          area,
          text: formulaText(formula1).slice(1, -1).replaceAll('""', '"'),
          color: model.color,
          ...(model.fill === '' ? {} : { fill: model.fill }),
          ...(symbol === undefined ? {} : { symbol }),
        };
      }
    }
  });
}

function validationsOf({ areas, rule, prompt }: ValidationModel): Validation[] {
  const shown = { title: String(prompt['title']), text: String(prompt['message']) };
  return areas.map((area): Validation => {
    const list = rule['list'] as { source: string } | undefined;
    if (list) return { type: 'list', area, values: list.source.split(','), prompt: shown };
    const decimal = rule['decimal'] as { formula1: number; formula2: number } | undefined;
    if (decimal) return { type: 'decimal', area, min: decimal.formula1, max: decimal.formula2, prompt: shown };
    const date = rule['date'] as { formula1: string; formula2: string };
    return { type: 'date', area, min: date.formula1, max: date.formula2, prompt: shown };
  });
}

function chartOf(chart: ChartModel): Chart {
  const [first] = chart.series;
  if (!first?.categories) throw new HostGap('a chart without categories');
  if (!chart.type.startsWith('Bar')) throw new HostGap('a chart of other things than bars');
  return {
    name: chart.name,
    stacked: chart.type.endsWith('Stacked'),
    title: chart.titleVisible ? chart.title : '',
    categoryTitle: chart.category.titleVisible ? chart.category.title : '',
    valueTitle: chart.value.titleVisible ? chart.value.title : '',
    categories: referenceOf(first.categories),
    series: chart.series.map(({ name, values, color }) => ({ name, values: referenceOf(values as Place), color })),
    anchor: chart.anchor,
    altText: chart.title,
    labels: first.hasDataLabels,
  };
}

function pivotOf(sheet: SheetModel, pivot: PivotModel): Pivot {
  const slicer = sheet.slicers.find((one) => one.pivot === pivot);
  const field = ({ field: name, caption }: PivotAxisField): PivotField => ({ field: name, caption });
  const above = pivot.filters.length > 0 ? pivot.filters.length + 1 : 0;
  return {
    name: pivot.name,
    table: pivot.source.name,
    row: pivot.area.row - above,
    column: pivot.area.column,
    rows: pivot.rows.map(field),
    columns: pivot.columns.map(field),
    filters: pivot.filters.map((filter) => {
      const selected = pivot.selected.get(filter.field)?.[0];
      return { ...field(filter), ...(selected === undefined ? {} : { selected }) };
    }),
    values: pivot.values.map((value) => ({ ...field(value), summary: value.summary === 'Count' ? 'count' : 'sum' })),
    ...(pivot.rowTotals ? {} : { totals: false }),
    ...(slicer ? { slicer: { name: slicer.name, field: slicer.field, anchor: anchorOf(sheet, slicer) } } : {}),
  };
}

/** The cells under what floats over them: whole ones, as we place it. */
function anchorOf({ columnWidths, rowHeights }: SheetModel, { left, top, width, height }: SlicerModel): Area {
  const lineAt = (points: number, sizes: ReadonlyMap<number, number>, standard: number): number => {
    let line = 0;
    for (let end = 0; end + (sizes.get(line) ?? standard) <= points; line++) end += sizes.get(line) ?? standard;
    return line;
  };
  const [row, column] = [lineAt(top, rowHeights, 15), lineAt(left, columnWidths, 48)];
  return {
    row,
    column,
    rows: lineAt(top + height, rowHeights, 15) - row,
    columns: lineAt(left + width, columnWidths, 48) - column,
  };
}

const PIXELS = 4 / 3;
const characters = (points: number): number => (points * PIXELS - 5) / 7;
const millimetres = (points: number): number => Math.round((points / 72) * 25.4 * 100) / 100;

/** The sizes from the first line to the last that has one. */
const sizesOf = <T>(sizes: ReadonlyMap<number, number>, of: (size: number | undefined) => T): T[] =>
  Array.from({ length: Math.max(-1, ...sizes.keys()) + 1 }, (_, index) => of(sizes.get(index)));

const lines = (first: number, count: number): readonly [number, number] => [first, first + count - 1];

function pageOf({ page, breaks }: SheetModel): Sheet['page'] {
  const { top, bottom, left, right } = page.margins;
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    area: page.area ?? { row: 0, column: 0, rows: 1, columns: 1 },
    repeatRows: page.titleRows && lines(page.titleRows.row, page.titleRows.rows),
    breaks,
    fitTall: page.zoom['verticalFitToPages'] === 1 ? 1 : 0,
    margins: {
      top: millimetres(top),
      bottom: millimetres(bottom),
      left: millimetres(left),
      right: millimetres(right),
    },
    centered: page.centerHorizontally,
    header: page.centerHeader.replace(/^&9&"[^"]*"/, '').replaceAll('&&', '&'),
  };
}

const sheetOf = (sheet: SheetModel): Sheet => ({
  name: sheet.name,
  tabColor: sheet.tabColor === '' ? null : sheet.tabColor,
  gridlines: sheet.showGridlines,
  freeze: sheet.frozen,
  widths: sizesOf(sheet.columnWidths, (size) => characters(size ?? 48)),
  heights: sizesOf(sheet.rowHeights, (size) => size ?? null),
  blocks: valuesOf(sheet),
  formats: formatsOf(sheet),
  merges: sheet.merges,
  links: linksOf(sheet),
  tables: tablesOf(sheet),
  conditionals: sheet.conditionals.flatMap(conditionalOf),
  validations: sheet.validations.filter(({ rule }) => Object.keys(rule).length > 0).flatMap(validationsOf),
  charts: sheet.charts.map(chartOf),
  pivots: sheet.pivots.map((pivot) => pivotOf(sheet, pivot)),
  page: pageOf(sheet),
});

/** `date`: the day that the file bears. */
export function toSpec(workbook: WorkbookModel, date: string): WorkbookSpec {
  const names = [...workbook.names.values()].flatMap(({ name, visible, place, formula }): DefinedName[] => {
    if (place) return [{ name, hidden: !visible, reference: referenceOf(place) }];
    const text = textOf(formula);
    return text === null ? [] : [{ name, hidden: !visible, text }];
  });
  return { ...workbook.properties, date, sheets: workbook.sheets.map(sheetOf), names };
}
