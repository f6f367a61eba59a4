// The table under a PivotTable, as Excel caches it: its fields, and the distinct values of each: numbers ascending,
// words in order of first appearance. Values that differ only in case are one item, as they are in Excel.
import { FengongError } from '../model/errors';
import type { CellValue, WorkbookSpec } from '../workbook/spec';
import type { Grids } from './grid';
import { valuesAt } from './grid';
import { element, xstring } from './xml';

export interface PivotSourceField {
  readonly name: string;
  readonly values: readonly CellValue[];
  /** The distinct values: the items of the field. */
  readonly items: readonly CellValue[];
  /** For every record the index of its item. */
  readonly codes: readonly number[];
}

export interface PivotSource {
  readonly table: string;
  readonly fields: readonly PivotSourceField[];
  readonly records: number;
}

const keyOf = (value: CellValue): string =>
  typeof value === 'string' ? `s${value.toLowerCase()}` : value === null ? '' : `n${value}`;

/** Looks for items when they are first asked for: most fields of a table are in no PivotTable. */
function fieldOf(name: string, values: readonly CellValue[]): PivotSourceField {
  let found: ReturnType<typeof itemsOf> | undefined;
  const distinct = (): ReturnType<typeof itemsOf> => (found ??= itemsOf(values));
  return {
    name,
    values,
    get items() {
      return distinct().items;
    },
    get codes() {
      return distinct().codes;
    },
  };
}

function itemsOf(values: readonly CellValue[]): { items: CellValue[]; codes: number[] } {
  const items: CellValue[] = [];
  const indices = new Map<string, number>();
  const codes = values.map((value) => {
    const key = keyOf(value);
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, items.length);
    return items.push(value) - 1;
  });
  return numbersFirst(items, codes);
}

/** Numbers have an order of their own, whichever of them comes first; what is no number stays behind them as it came. */
function numbersFirst(items: readonly CellValue[], codes: readonly number[]): { items: CellValue[]; codes: number[] } {
  const rank = (item: CellValue): number => (typeof item === 'number' ? item : Infinity);
  const order = [...items.keys()].sort((a, b) => {
    const [one, other] = [rank(items[a]!), rank(items[b]!)];
    return one === other ? a - b : one - other;
  });
  const place = new Map(order.map((index, at) => [index, at]));
  return { items: order.map((index) => items[index]!), codes: codes.map((code) => place.get(code)!) };
}

/** @throws FengongError `bad-pivot` where no sheet has the table. */
export function pivotSource(spec: WorkbookSpec, table: string, grids: Grids): PivotSource {
  for (const sheet of spec.sheets) {
    const found = sheet.tables.find(({ name }) => name === table);
    if (found === undefined) continue;
    const { row, column, rows } = found.area;
    const fields = found.columns.map((name, index) => {
      const area = { sheet: sheet.name, row: row + 1, column: column + index, rows: rows - 1, columns: 1 };
      return fieldOf(name, valuesAt(grids, area));
    });
    return { table, fields, records: rows - 1 };
  }
  throw new FengongError('bad-pivot', { pivot: table, field: table });
}

function itemXml(item: CellValue): string {
  if (item === null) return '<m/>';
  return typeof item === 'number' ? element('n', { v: item }) : element('s', { v: xstring(item) });
}

/** What is in a field: Excel believes these flags before it looks at the items. */
function flags(values: readonly CellValue[]): Record<string, string | number | boolean | undefined> {
  const numbers = values.filter((value) => typeof value === 'number');
  const strings = values.filter((value) => typeof value === 'string');
  const blank = values.includes(null);
  const number = numbers.length > 0;
  const string = strings.length > 0;
  return {
    containsSemiMixedTypes: number && !string && !blank ? false : undefined,
    containsString: number && !string ? false : undefined,
    containsBlank: blank || undefined,
    containsMixedTypes: (number && string) || undefined,
    containsNumber: number || undefined,
    containsInteger: (number && numbers.every(Number.isInteger)) || undefined,
    minValue: number ? numbers.reduce((least, value) => Math.min(least, value)) : undefined,
    maxValue: number ? numbers.reduce((most, value) => Math.max(most, value)) : undefined,
    longText: strings.some((text) => text.length > 255) || undefined,
  };
}

/**
 * The cache definition: no records are saved, Excel reads the table anew on opening.
 * `shared`: the names of fields whose items some PivotTable shows.
 */
export function pivotCachePart(source: PivotSource, shared: ReadonlySet<string>): string {
  const fields = source.fields.map((field) => {
    const { name } = field;
    const items = shared.has(name) ? field.items : null;
    const attributes = { ...flags(items ?? field.values), count: items?.length };
    const inner = element('sharedItems', attributes, items?.map(itemXml).join('') ?? '');
    return element('cacheField', { name: xstring(name), numFmtId: 0 }, inner);
  });
  return element(
    'pivotCacheDefinition',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      saveData: false,
      refreshOnLoad: true,
      createdVersion: 6,
      refreshedVersion: 6,
      minRefreshableVersion: 3,
      recordCount: source.records,
    },
    element('cacheSource', { type: 'worksheet' }, element('worksheetSource', { name: source.table })) +
      element('cacheFields', { count: fields.length }, fields.join('')),
  );
}
