// range.format: fill, font, alignment, borders, and the sizes of rows and columns, over one area or several.
import { HostGap, invalidArgument } from '../errors';
import { read, type Face, type Property } from '../face';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../model/area';
import type { SheetModel } from '../model/sheet';
import type { CellStyle } from '../model/style';
import { color, flag, number, oneOf, text, whole } from './checks';

const MAX_ROW_HEIGHT = 409.5;
/** 255 characters of the standard font, in points. */
const MAX_COLUMN_WIDTH = 1342.5;
const STANDARD_HEIGHT = 14.25;
const STANDARD_WIDTH = 48;

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** The value that all cells share; null where they differ. */
function shared<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

function* styles(sheet: SheetModel, areas: readonly Area[]): Generator<CellStyle> {
  for (const { row, column, rows, columns } of areas) {
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield sheet.style(r, c);
  }
}

function styled<K extends keyof CellStyle>(
  sheet: SheetModel,
  areas: readonly Area[],
  key: K,
  check: (value: unknown) => CellStyle[K],
): Property {
  return {
    get: () => shared([...styles(sheet, areas)].map((style) => style[key])),
    set: (value) => {
      const change = { [key]: check(value) } as Partial<CellStyle>;
      for (const area of areas) sheet.restyle(area, change);
    },
  };
}

/** A size of whole rows or columns; `standard` where none was set. */
function size(
  sizes: Map<number, number>,
  lines: () => { first: number; count: number }[],
  limit: number,
  standard: number,
): Property {
  const numbers = function* (): Generator<number> {
    for (const { first, count } of lines()) for (let at = first; at < first + count; at++) yield at;
  };
  const whole = (count: number): boolean => count >= MAX_COLUMNS;
  return {
    get: () => shared([...numbers()].map((at) => sizes.get(at) ?? standard)),
    set: (value) => {
      if (lines().some(({ count }) => whole(count))) throw new HostGap('the size of every row or column of a sheet');
      const points = number(0, limit)(value);
      for (const at of numbers()) sizes.set(at, points);
    },
  };
}

const EDGES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
const INNER = { InsideHorizontal: 'row', InsideVertical: 'column' } as const;

/** The cells of `area` that touch the side of a border, and which edges of them it draws. */
function edgeCells(area: Area, side: string): { area: Area; edge: 'top' | 'bottom' | 'left' | 'right' }[] {
  const lastRow = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const lastColumn = { ...area, column: area.column + area.columns - 1, columns: 1 };
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: lastRow, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: lastColumn, edge: 'right' }];
    case 'InsideHorizontal':
      if (area.rows < 2) throw invalidArgument('one row has no inner rules');
      return [
        { area: { ...area, rows: area.rows - 1 }, edge: 'bottom' },
        { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: 'top' },
      ];
    case 'InsideVertical':
      if (area.columns < 2) throw invalidArgument('one column has no inner rules');
      return [
        { area: { ...area, columns: area.columns - 1 }, edge: 'right' },
        { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: 'left' },
      ];
    default:
      throw invalidArgument(`not a side: ${side}`);
  }
}

function borderFace(sheet: SheetModel, areas: readonly Area[], side: string): Face {
  const paint = (value: string): void => {
    for (const area of areas) {
      for (const part of edgeCells(area, side)) sheet.restyle(part.area, { [part.edge]: value });
    }
  };
  const first = (): string => {
    const part = edgeCells(areas[0] as Area, side)[0];
    return part ? sheet.style(part.area.row, part.area.column)[part.edge] : '';
  };
  return {
    type: 'RangeBorder',
    id: side,
    properties: {
      sideIndex: read(() => side),
      color: { get: first, set: (value) => paint(color(value)) },
      style: {
        get: () => (first() === '' ? 'None' : 'Continuous'),
        set: (value) => {
          if (oneOf('None', 'Continuous')(value) === 'None') paint('');
          else if (first() === '') paint('#000000');
        },
      },
      weight: { get: () => 'Thin', set: (value) => void oneOf('Thin')(value) },
    },
  };
}

const bordersFace = (sheet: SheetModel, areas: readonly Area[]): Face => ({
  type: 'RangeBorderCollection',
  properties: {},
  methods: { getItem: (side) => borderFace(sheet, areas, text(side)) },
  item: (side) => borderFace(sheet, areas, String(side)),
  items: () => [...Object.keys(EDGES), ...Object.keys(INNER)].map((side) => borderFace(sheet, areas, side)),
});

export function formatFace(sheet: SheetModel, areas: readonly Area[]): Face {
  const style = <K extends keyof CellStyle>(key: K, check: (value: unknown) => CellStyle[K]): Property =>
    styled(sheet, areas, key, check);
  return {
    type: 'RangeFormat',
    properties: {
      horizontalAlignment: style('horizontal', oneOf(...HORIZONTAL)),
      verticalAlignment: style('vertical', oneOf(...VERTICAL)),
      wrapText: style('wrap', flag),
      indentLevel: style('indent', (value) => whole(number(0, 250)(value))),
      rowHeight: size(
        sheet.rowHeights,
        () => areas.map(({ row, rows }) => ({ first: row, count: rows === MAX_ROWS ? MAX_COLUMNS : rows })),
        MAX_ROW_HEIGHT,
        STANDARD_HEIGHT,
      ),
      columnWidth: size(
        sheet.columnWidths,
        () => areas.map(({ column, columns }) => ({ first: column, count: columns })),
        MAX_COLUMN_WIDTH,
        STANDARD_WIDTH,
      ),
    },
    objects: {
      fill: () => ({
        type: 'RangeFill',
        properties: { color: style('fill', color) },
        methods: { clear: () => areas.forEach((area) => sheet.restyle(area, { fill: '' })) },
      }),
      font: () => ({
        type: 'RangeFont',
        properties: {
          name: style('fontName', text),
          size: style('size', number(1, 409)),
          bold: style('bold', flag),
          italic: style('italic', flag),
          color: style('color', color),
          underline: {
            get: () => (shared([...styles(sheet, areas)].map((one) => one.underline)) === true ? 'Single' : 'None'),
            set: (value) => {
              const underline = oneOf('None', 'Single')(value) === 'Single';
              for (const area of areas) sheet.restyle(area, { underline });
            },
          },
        },
      }),
      borders: () => bordersFace(sheet, areas),
    },
  };
}
