// PivotTables (ExcelApi 1.8): which field stands where. Their figures are not computed.
import { ExcelError, HostGap, invalidArgument, itemNotFound } from '../errors';
import { isFace, kept, read, type Face } from '../face';
import type { Host } from '../host';
import { contains, overlap, type Area } from '../model/area';
import type { PivotAxisField, PivotModel, PivotValue } from '../model/pivot';
import type { SheetModel } from '../model/sheet';
import { TableModel } from '../model/table';
import { flag, oneOf, record, text } from './checks';
import { placeOf, rangeFace } from './range-face';
import { worksheetFace } from './worksheet-face';

type AxisKey = 'rows' | 'columns' | 'filters';

/** A column of the source, as a thing to put on an axis. */
const hierarchyFace = (field: string): Face => ({
  type: 'PivotHierarchy',
  id: field,
  model: field,
  properties: { name: read(() => field) },
  methods: {},
});

function sourceFace(pivot: PivotModel): Face {
  const getItem = (key: unknown): Face => {
    if (!pivot.source.headers().includes(String(key))) throw itemNotFound(`There is no field ${String(key)}.`);
    return hierarchyFace(String(key));
  };
  return { type: 'PivotHierarchyCollection', properties: {}, item: getItem, methods: { getItem } };
}

function fieldOf(argument: unknown): string {
  if (!isFace(argument) || argument.type !== 'PivotHierarchy') throw invalidArgument('a hierarchy expected');
  return argument.model as string;
}

function pivotFieldFace(pivot: PivotModel, field: string): Face {
  return {
    type: 'PivotField',
    id: field,
    properties: { name: read(() => field) },
    methods: {
      applyFilter: (filter) => {
        const manual = record(record(filter)['manualFilter']);
        const items = manual['selectedItems'];
        if (!Array.isArray(items)) throw invalidArgument('selectedItems expected');
        pivot.selected.set(field, items.map(text));
      },
    },
  };
}

function axisFace(pivot: PivotModel, key: AxisKey): Face {
  const fieldFace = (entry: PivotAxisField): Face => ({
    type: 'RowColumnPivotHierarchy',
    id: entry.field,
    properties: { name: kept(entry, 'caption', text) },
    objects: {
      fields: () => {
        const getItem = (name: unknown): Face => {
          if (name !== entry.field) throw itemNotFound(`There is no field ${String(name)}.`);
          return pivotFieldFace(pivot, entry.field);
        };
        return { type: 'PivotFieldCollection', properties: {}, item: getItem, methods: { getItem } };
      },
    },
  });
  const item = (id: unknown): Face => {
    const entry = pivot[key].find((known) => known.field === id);
    if (!entry) throw itemNotFound(`There is no field ${String(id)}.`);
    return fieldFace(entry);
  };
  return {
    type: `PivotHierarchyCollection of ${key}`,
    properties: {},
    item,
    methods: {
      getItem: item,
      add: (hierarchy) => {
        const entry: PivotAxisField = { field: fieldOf(hierarchy), caption: fieldOf(hierarchy) };
        pivot[key].push(entry);
        return fieldFace(entry);
      },
    },
  };
}

function valuesFace(pivot: PivotModel): Face {
  const fieldFace = (entry: PivotValue): Face => ({
    type: 'DataPivotHierarchy',
    id: entry.caption,
    properties: {
      name: {
        get: () => entry.caption,
        set: (value) => {
          // a caption equal to a field's name is refused by Excel
          if (pivot.source.headers().includes(text(value))) throw invalidArgument(`There is a field ${String(value)}.`);
          entry.caption = text(value);
        },
      },
      summarizeBy: kept(entry, 'summary', oneOf('Count', 'Sum')),
    },
  });
  return {
    type: 'DataPivotHierarchyCollection',
    properties: {},
    item: (id) => {
      const entry = pivot.values.find((known) => known.caption === id);
      if (!entry) throw itemNotFound(`There is no value ${String(id)}.`);
      return fieldFace(entry);
    },
    methods: {
      add: (hierarchy) => {
        if (pivot.values.length === 3) throw new HostGap('a PivotTable of more than three measures');
        const field = fieldOf(hierarchy);
        const entry: PivotValue = { field, caption: `求和项:${field}`, summary: 'Sum' };
        pivot.values.push(entry);
        return fieldFace(entry);
      },
    },
  };
}

function pivotFace(host: Host, sheet: SheetModel, pivot: PivotModel): Face {
  return {
    type: 'PivotTable',
    id: pivot.id,
    properties: {
      id: read(() => pivot.id),
      name: kept(pivot, 'name', text),
      refreshOnOpen: kept(pivot, 'refreshOnOpen', flag),
    },
    objects: {
      worksheet: () => worksheetFace(host, sheet),
      layout: () => ({
        type: 'PivotLayout',
        properties: {
          showRowGrandTotals: kept(pivot, 'rowTotals', flag),
          showColumnGrandTotals: kept(pivot, 'columnTotals', flag),
        },
        methods: { getRange: () => rangeFace(host, sheet, pivot.area) },
      }),
      hierarchies: () => sourceFace(pivot),
      rowHierarchies: () => axisFace(pivot, 'rows'),
      columnHierarchies: () => axisFace(pivot, 'columns'),
      filterHierarchies: () => axisFace(pivot, 'filters'),
      dataHierarchies: () => valuesFace(pivot),
    },
    methods: {
      delete: () => void sheet.pivots.splice(sheet.pivots.indexOf(pivot), 1),
      refresh: () => {
        pivot.refreshes++;
      },
    },
  };
}

const sheetOf = (host: Host, pivot: PivotModel): SheetModel =>
  host.workbook.sheets.find((sheet) => sheet.pivots.includes(pivot)) as SheetModel;

/** `sheet` null: the PivotTables of the workbook. */
export function pivotsFace(host: Host, sheet: SheetModel | null): Face {
  const all = (): PivotModel[] => (sheet ? sheet.pivots : host.workbook.pivots);
  const faceOf = (pivot: PivotModel): Face => pivotFace(host, sheetOf(host, pivot), pivot);
  const find = (key: unknown): PivotModel | undefined => all().find((pivot) => pivot.id === key || pivot.name === key);
  const getItem = (key: unknown): Face => {
    const pivot = find(key);
    if (!pivot) throw itemNotFound(`There is no PivotTable ${String(key)}.`);
    return faceOf(pivot);
  };
  return {
    type: 'PivotTableCollection',
    properties: {},
    items: () => all().map(faceOf),
    item: getItem,
    methods: {
      getItem,
      getItemOrNullObject: (key) => {
        const pivot = find(text(key));
        return pivot ? faceOf(pivot) : null;
      },
      add: (name, source, destination) => {
        if (!isFace(source) || !(source.model instanceof TableModel))
          throw new HostGap('a PivotTable not over a table');
        const place = placeOf(destination);
        const area: Area = { ...place.area, rows: 3, columns: 2 };
        if (find(text(name))) throw new ExcelError('ItemAlreadyExists', `There is a PivotTable ${String(name)}.`, 409);
        const taken =
          place.sheet.tables.some((table) => overlap(table.area, area)) ||
          place.sheet.pivots.some((pivot) => contains(pivot.area, place.area));
        if (taken) throw new ExcelError('InvalidOperation', 'A PivotTable cannot overlap a table or another one.');
        const pivot: PivotModel = {
          id: host.workbook.nextId('P'),
          name: text(name),
          source: source.model,
          area,
          rows: [],
          columns: [],
          filters: [],
          selected: new Map(),
          values: [],
          rowTotals: true,
          columnTotals: true,
          refreshOnOpen: false,
          refreshes: 0,
        };
        place.sheet.pivots.push(pivot);
        return faceOf(pivot);
      },
    },
  };
}
