// Tables: of a sheet or of the whole workbook.
import { invalidArgument, itemNotFound } from '../errors';
import { kept, read, type Face } from '../face';
import type { Host } from '../host';
import { parseArea, splitAddress, type Area } from '../model/area';
import type { SheetModel } from '../model/sheet';
import type { TableModel } from '../model/table';
import type { Place } from '../model/chart';
import { flag, oneOf, text } from './checks';
import { placeOf, rangeFace } from './range-face';
import { worksheetFace } from './worksheet-face';

/** '' for none, or the name of a built-in style. */
const tableStyle = (value: unknown): string => {
  if (value !== '' && !/^TableStyle(Light|Medium|Dark)\d+$/.test(text(value))) {
    throw invalidArgument(`not a table style: ${String(value)}`);
  }
  return value as string;
};

export function tableFace(host: Host, table: TableModel): Face {
  const range = (area: Area): Face => rangeFace(host, table.sheet, area);
  return {
    type: 'Table',
    id: table.id,
    model: table,
    properties: {
      id: read(() => table.id),
      name: {
        get: () => table.name,
        set: (value) => {
          table.name = host.workbook.checkTableName(value, table);
        },
      },
      style: kept(table, 'style', tableStyle),
      showBandedRows: kept(table, 'showBandedRows', flag),
      showBandedColumns: kept(table, 'showBandedColumns', flag),
      showFilterButton: kept(table, 'showFilterButton', flag),
      showHeaders: read(() => table.showHeaders),
      showTotals: { get: () => table.showTotals, set: (value) => table.setTotals(flag(value)) },
    },
    objects: { worksheet: () => worksheetFace(host, table.sheet) },
    methods: {
      getRange: () => range(table.area),
      getHeaderRowRange: () => range({ ...table.area, rows: 1 }),
      getDataBodyRange: () => range(table.body),
      resize: (target) => {
        const area = typeof target === 'string' ? parseArea(splitAddress(target).area) : placeOf(target).area;
        table.resize(area);
      },
      clearFilters: () => undefined,
      convertToRange: () => {
        table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
        return range(table.area);
      },
      delete: () => {
        table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
        table.sheet.clearContents(table.area);
        table.sheet.clearFormats(table.area);
      },
    },
  };
}

/** Where a new table goes: a range, or an address, of `sheet` unless the address names one. */
function target(host: Host, sheet: SheetModel | null, argument: unknown): Place {
  if (typeof argument !== 'string') return placeOf(argument);
  const { sheet: named, area } = splitAddress(argument);
  const owner = named === null ? (sheet ?? host.workbook.active) : host.workbook.sheet(named);
  if (!owner) throw itemNotFound(`There is no sheet ${String(named)}.`);
  return { sheet: owner, area: parseArea(area) };
}

/** `sheet` null: the tables of the workbook. */
export function tablesFace(host: Host, sheet: SheetModel | null): Face {
  const all = (): TableModel[] => (sheet ? sheet.tables : host.workbook.tables);
  const find = (key: unknown): TableModel | undefined => {
    const table = host.workbook.table(String(key));
    return table && all().includes(table) ? table : undefined;
  };
  const getItem = (key: unknown): Face => {
    const table = find(key);
    if (!table) throw itemNotFound(`There is no table ${String(key)}.`);
    return tableFace(host, table);
  };
  return {
    type: 'TableCollection',
    properties: { count: read(() => all().length) },
    items: () => all().map((table) => tableFace(host, table)),
    item: getItem,
    methods: {
      getItem,
      getItemOrNullObject: (key) => {
        const table = find(text(key));
        return table ? tableFace(host, table) : null;
      },
      add: (address, hasHeaders) => {
        const place = target(host, sheet, address);
        oneOf('true')(String(hasHeaders));
        return tableFace(host, host.workbook.addTable(place.sheet, place.area));
      },
    },
  };
}
