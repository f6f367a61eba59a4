// Worksheet and its collection.
import { ExcelError, HostGap, itemNotFound } from '../errors';
import { kept, read, type Face } from '../face';
import type { Host } from '../host';
import { parseArea, WHOLE, type Area } from '../model/area';
import type { SheetModel } from '../model/sheet';
import { chartsFace } from './chart-face';
import { color, flag, oneOf, text, whole } from './checks';
import { pageFace } from './page-face';
import { pivotsFace } from './pivot-face';
import { placeOf, rangeAreasFace, rangeFace } from './range-face';
import { slicersFace } from './slicer-face';
import { tablesFace } from './table-face';

/** '' or #RRGGBB. */
const tab = (value: unknown): string => (value === '' ? '' : color(value));

function freezeFace(sheet: SheetModel): Face {
  return {
    type: 'WorksheetFreezePanes',
    properties: {},
    methods: {
      unfreeze: () => {
        sheet.frozen = { rows: 0, columns: 0 };
      },
      freezeRows: (count) => {
        sheet.frozen = { rows: whole(count), columns: 0 };
      },
      freezeColumns: (count) => {
        sheet.frozen = { rows: 0, columns: whole(count) };
      },
      freezeAt: (range) => {
        const { area } = typeof range === 'string' ? { area: parseArea(range) } : placeOf(range);
        sheet.frozen = { rows: area.row + area.rows, columns: area.column + area.columns };
      },
    },
  };
}

function breaksFace(sheet: SheetModel): Face {
  return {
    type: 'PageBreakCollection',
    properties: {},
    items: () => {
      throw new HostGap('the list of page breaks');
    },
    methods: {
      add: (range) => {
        const { area } = typeof range === 'string' ? { area: parseArea(range) } : placeOf(range);
        if (!sheet.breaks.includes(area.row)) sheet.breaks.push(area.row);
        return { type: 'PageBreak', properties: {} } satisfies Face;
      },
      removePageBreaks: () => void sheet.breaks.splice(0),
    },
  };
}

export function worksheetFace(host: Host, sheet: SheetModel): Face {
  const { workbook } = host;
  const range = (area: Area): Face => rangeFace(host, sheet, area);
  return {
    type: 'Worksheet',
    id: sheet.id,
    model: sheet,
    properties: {
      id: read(() => sheet.id),
      name: {
        get: () => sheet.name,
        set: (value) => {
          sheet.name = workbook.checkSheetName(value, sheet);
        },
      },
      position: {
        get: () => workbook.sheets.indexOf(sheet),
        set: (value) => {
          workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
          workbook.sheets.splice(whole(value), 0, sheet);
        },
      },
      visibility: kept(sheet, 'visibility', oneOf('Visible', 'Hidden', 'VeryHidden')),
      tabColor: kept(sheet, 'tabColor', tab),
      // showGridlines on the wire
      gridlines: kept(sheet, 'showGridlines', flag),
    },
    objects: {
      charts: () => chartsFace(host, sheet),
      tables: () => tablesFace(host, sheet),
      pivotTables: () => pivotsFace(host, sheet),
      slicers: () => slicersFace(host, sheet),
      freezePanes: () => freezeFace(sheet),
      pageLayout: () => pageFace(sheet),
      horizontalPageBreaks: () => breaksFace(sheet),
      protection: () => ({
        type: 'WorksheetProtection',
        properties: { protected: read(() => sheet.protected) },
      }),
    },
    methods: {
      activate: () => {
        workbook.active = sheet;
      },
      delete: () => workbook.removeSheet(sheet),
      getCell: (row, column) => range({ row: whole(row), column: whole(column), rows: 1, columns: 1 }),
      getRange: (address) => range(address === undefined || address === null ? WHOLE : parseArea(text(address))),
      getRangeByIndexes: (row, column, rows, columns) =>
        range({ row: whole(row), column: whole(column), rows: whole(rows), columns: whole(columns) }),
      getRanges: (address) => rangeAreasFace(sheet, text(address)),
      getUsedRangeOrNullObject: (valuesOnly) => {
        if (!flag(valuesOnly)) throw new HostGap('the used range of formats');
        const used = sheet.usedArea();
        return used ? range(used) : null;
      },
    },
  };
}

export function worksheetsFace(host: Host): Face {
  const { workbook } = host;
  const find = (key: unknown): Face => {
    const sheet = workbook.sheet(String(key));
    if (!sheet) throw itemNotFound(`There is no sheet ${String(key)}.`);
    return worksheetFace(host, sheet);
  };
  return {
    type: 'WorksheetCollection',
    properties: {},
    items: () => workbook.sheets.map((sheet) => worksheetFace(host, sheet)),
    item: find,
    methods: {
      add: (name) => {
        if (workbook.structureProtected) throw new ExcelError('AccessDenied', 'The workbook is protected.', 403);
        return worksheetFace(host, workbook.addSheet(text(name)));
      },
      getItem: find,
      getItemOrNullObject: (key) => {
        const sheet = workbook.sheet(text(key));
        return sheet ? worksheetFace(host, sheet) : null;
      },
      getActiveWorksheet: () => worksheetFace(host, workbook.active),
      _RegisterSelectionChangedEvent: () => host.listen('selection', true),
      _UnregisterSelectionChangedEvent: () => host.listen('selection', false),
      _RegisterDataChangedEvent: () => host.listen('change', true),
      _UnregisterDataChangedEvent: () => host.listen('change', false),
    },
  };
}
