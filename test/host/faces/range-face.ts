// Range and RangeAreas: values in and out, and everything that is reached through a range.
import { ExcelError, HostGap, invalidArgument } from '../errors';
import { isFace, read, type Face } from '../face';
import type { Host } from '../host';
import {
  areaName,
  cellsOf,
  inside,
  MAX_COLUMNS,
  MAX_ROWS,
  overlap,
  parseArea,
  sheetPrefix,
  type Area,
} from '../model/area';
import type { SheetModel } from '../model/sheet';
import { displayed } from '../model/displayed';
import type { Place } from '../model/chart';
import { flag, number, oneOf, record, text, whole } from './checks';
import { conditionalsFace } from './conditional-face';
import { formatFace } from './format-face';
import { validationFace } from './validation-face';
import { worksheetFace } from './worksheet-face';

/** The place that a range passed as an argument stands for. @throws ExcelError if it is not a range. */
export function placeOf(argument: unknown): Place {
  if (!isFace(argument) || argument.type !== 'Range') throw invalidArgument('a range expected');
  return argument.model as Place;
}

function grid<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) throw new HostGap('the cells of whole rows or columns');
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => of(area.row + row, area.column + column)),
  );
}

/** One value for all cells, or an array of exactly the size of the area. */
function assign(area: Area, input: unknown, put: (row: number, column: number, value: unknown) => void): void {
  if (!Array.isArray(input)) {
    for (const [row, column] of cellsOf(area)) put(row, column, input);
    return;
  }
  const fits = input.length === area.rows && input.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) {
    throw invalidArgument(`the array does not match the size of ${areaName(area)}`);
  }
  for (const [row, column] of cellsOf(area))
    put(row, column, (input[row - area.row] as unknown[])[column - area.column]);
}

const guarded = (sheet: SheetModel): void => {
  if (sheet.protected) throw new ExcelError('AccessDenied', `The sheet ${sheet.name} is protected.`, 403);
};

function hyperlink(sheet: SheetModel, area: Area): { get: () => unknown; set: (value: unknown) => void } {
  return {
    get: () => sheet.link(area.row, area.column) ?? null,
    set: (value) => {
      guarded(sheet);
      if (value === null || value === undefined) return sheet.setLink(area, null);
      const link = record(value);
      const known = ['documentReference', 'address', 'screenTip', 'textToDisplay'];
      for (const key of Object.keys(link)) if (!known.includes(key)) throw new HostGap(`hyperlink.${key}`);
      sheet.setLink(area, link as Record<string, string>);
    },
  };
}

/** Number formats of cells with text are kept as text: changing a format never reads a value anew. */
function setFormat(sheet: SheetModel, row: number, column: number, value: unknown): void {
  if (value !== null) sheet.restyle({ row, column, rows: 1, columns: 1 }, { numberFormat: text(value) });
}

export function rangeFace(host: Host, sheet: SheetModel, given: Area): Face {
  const area = inside(given);
  const at = (next: Area): Face => rangeFace(host, sheet, next);
  const edit = (row: number, column: number, value: unknown): void => sheet.enter(row, column, value);
  return {
    type: 'Range',
    model: { sheet, area } satisfies Place,
    properties: {
      address: read(() => sheetPrefix(sheet.name) + areaName(area)),
      rowIndex: read(() => area.row),
      columnIndex: read(() => area.column),
      rowCount: read(() => area.rows),
      columnCount: read(() => area.columns),
      values: {
        get: () => grid(area, (row, column) => sheet.shown(row, column)),
        set: (value) => {
          guarded(sheet);
          assign(area, value, edit);
          host.changed(sheet, area);
        },
      },
      formulas: {
        get: () => grid(area, (row, column) => sheet.cell(row, column).formula ?? sheet.shown(row, column)),
        set: (value) => {
          guarded(sheet);
          assign(area, value, edit);
          host.changed(sheet, area);
        },
      },
      text: read(() => grid(area, (row, column) => displayed(sheet, row, column))),
      numberFormat: {
        get: () => grid(area, (row, column) => sheet.style(row, column).numberFormat),
        set: (value) => {
          guarded(sheet);
          assign(area, value, (row, column, format) => setFormat(sheet, row, column, format));
        },
      },
      hyperlink: hyperlink(sheet, area),
    },
    objects: {
      worksheet: () => worksheetFace(host, sheet),
      format: () => formatFace(sheet, [area]),
      dataValidation: () => validationFace(sheet, area),
      conditionalFormats: () => conditionalsFace(host, sheet, area),
    },
    methods: {
      getCell: (row, column) =>
        at({ row: area.row + whole(row), column: area.column + whole(column), rows: 1, columns: 1 }),
      getRow: (row) => at({ ...area, row: area.row + whole(row), rows: 1 }),
      getColumn: (column) => at({ ...area, column: area.column + whole(column), columns: 1 }),
      getBoundingRect: (other) => {
        const second = typeof other === 'string' ? parseArea(other) : placeOf(other).area;
        const row = Math.min(area.row, second.row);
        const column = Math.min(area.column, second.column);
        return at({
          row,
          column,
          rows: Math.max(area.row + area.rows, second.row + second.rows) - row,
          columns: Math.max(area.column + area.columns, second.column + second.columns) - column,
        });
      },
      getUsedRangeOrNullObject: (valuesOnly) => {
        if (!flag(valuesOnly)) throw new HostGap('the used range of formats');
        const used = sheet.usedArea();
        const common = used && overlap(used, area);
        return common ? at(common) : null;
      },
      clear: (applyTo) => {
        guarded(sheet);
        const what = oneOf('All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks')(applyTo ?? 'All');
        if (what === 'All' || what === 'Contents') sheet.clearContents(area);
        if (what === 'All' || what === 'Formats') sheet.clearFormats(area);
        if (what !== 'Contents' && what !== 'Formats') sheet.clearLinks(area);
        host.changed(sheet, area);
      },
      merge: (across) => {
        guarded(sheet);
        if (across === true) throw new HostGap('merge(true)');
        sheet.merge(area);
      },
      unmerge: () => sheet.unmerge(area),
      select: () => host.select(sheet, area),
      _ValidateArraySize: (rows, columns) => {
        const fits = number(1)(rows) === area.rows && number(1)(columns) === area.columns;
        if (!fits) throw invalidArgument(`the array does not match the size of ${areaName(area)}`);
      },
    },
  };
}

/** Several areas of a sheet at once: formats only. */
export function rangeAreasFace(sheet: SheetModel, addresses: string): Face {
  // documented limit of the address of a RangeAreas
  if (addresses.length > 8192) throw invalidArgument('the address is longer than 8192 characters');
  const areas = addresses.split(',').map((address) => parseArea(address.trim()));
  return {
    type: 'RangeAreas',
    properties: { areaCount: read(() => areas.length) },
    objects: { format: () => formatFace(sheet, areas) },
    methods: {},
  };
}
