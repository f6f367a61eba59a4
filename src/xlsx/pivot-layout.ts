// What a PivotTable shows, computed as Excel will on opening: so that it is there, and right, where nothing
// recalculates (protected view, preview, other programs). Compact form, totals on.
import { FengongError } from '../model/errors';
import type { Block, CellValue, Pivot, PivotField } from '../workbook/spec';
import type { PivotSource, PivotSourceField } from './pivot-source';
import { WORDS } from './words';

/** A row or a column of the body. `path`: item indices, outermost first. `value`: which of the pivot's values. */
export interface PivotLine {
  readonly kind: 'item' | 'subtotal' | 'grand';
  readonly path: readonly number[];
  readonly value: number;
}

export interface PivotLayout {
  readonly rows: readonly PivotLine[];
  readonly columns: readonly PivotLine[];
  /** The body, with its header rows: offset from the first cell of the pivot, and size. */
  readonly top: number;
  readonly headerRows: number;
  readonly height: number;
  readonly width: number;
  /** The cells, filters included. */
  readonly block: Block;
}

type Node = Map<number, Node>;

/** Index of a field of the source by name. */
export function fieldIndex(source: PivotSource, pivot: Pivot, field: string): number {
  const index = source.fields.findIndex(({ name }) => name === field);
  if (index < 0) throw new FengongError('bad-pivot', { pivot: pivot.name, field });
  return index;
}

const textOf = (item: CellValue | undefined): CellValue => (item === null || item === undefined ? WORDS.blank : item);

/** Only combinations that occur in the records, each level in the order of its items. */
function tree(fields: readonly PivotSourceField[], records: readonly number[]): Node {
  const root: Node = new Map();
  for (const record of records) {
    let node = root;
    for (const { codes } of fields) {
      const code = codes[record] ?? 0;
      const child = node.get(code) ?? new Map<number, Node>();
      node.set(code, child);
      node = child;
    }
  }
  return root;
}

const sorted = (node: Node): [number, Node][] => [...node].sort(([a], [b]) => a - b);

/** Outer items stand above their inner items and carry their sum. */
function rowLines(node: Node, path: readonly number[] = []): PivotLine[] {
  return sorted(node).flatMap(([code, child]): PivotLine[] => {
    const here = [...path, code];
    return [{ kind: 'item', path: here, value: 0 }, ...rowLines(child, here)];
  });
}

/** Outer items span their inner items; a subtotal follows them. One column a value. */
function columnLines(node: Node, depth: number, values: number, path: readonly number[] = []): PivotLine[] {
  const each = (kind: PivotLine['kind'], at: readonly number[]): PivotLine[] =>
    Array.from({ length: values }, (_, value) => ({ kind, path: at, value }));
  return sorted(node).flatMap(([code, child]) => {
    const here = [...path, code];
    if (here.length === depth) return each('item', here);
    return [...columnLines(child, depth, values, here), ...each('subtotal', here)];
  });
}

/** Sums and counts of every combination of a row path and a column path, their prefixes (totals) included. */
class Sums {
  private readonly sums = new Map<string, number>();

  add(rows: readonly number[], columns: readonly number[], value: number, amount: number): void {
    for (let r = 0; r <= rows.length; r++) {
      for (let c = 0; c <= columns.length; c++) {
        const key = this.key(rows.slice(0, r), columns.slice(0, c), value);
        this.sums.set(key, (this.sums.get(key) ?? 0) + amount);
      }
    }
  }

  get(rows: readonly number[], columns: readonly number[], value: number): number | null {
    const sum = this.sums.get(this.key(rows, columns, value));
    // 0.1 + 0.2: Excel shows 15 digits
    return sum === undefined ? null : Number(sum.toPrecision(15));
  }

  private key(rows: readonly number[], columns: readonly number[], value: number): string {
    return `${rows.join()}|${columns.join()}|${value}`;
  }
}

interface Selection {
  readonly field: PivotSourceField;
  readonly item: number;
}

/** The item that a filter selects, null for all. */
export function selectedItem(source: PivotSource, pivot: Pivot, filter: Pivot['filters'][number]): number | null {
  if (filter.selected === undefined) return null;
  const item = source.fields[fieldIndex(source, pivot, filter.field)]?.items.indexOf(filter.selected) ?? -1;
  if (item < 0)
    throw new FengongError('bad-pivot', { pivot: pivot.name, field: `${filter.field} = ${filter.selected}` });
  return item;
}

function sumsOf(pivot: Pivot, records: readonly number[], at: FieldsOf): Sums {
  const sums = new Sums();
  const rows = at(pivot.rows);
  const columns = at(pivot.columns);
  const values = at(pivot.values);
  for (const record of records) {
    const rowPath = rows.map(({ codes }) => codes[record] ?? 0);
    const columnPath = columns.map(({ codes }) => codes[record] ?? 0);
    values.forEach((field, index) => {
      const value = field.values[record] ?? null;
      const counted = pivot.values[index]?.summary === 'count';
      if (counted && value !== null) sums.add(rowPath, columnPath, index, 1);
      if (!counted && typeof value === 'number') sums.add(rowPath, columnPath, index, value);
    });
  }
  return sums;
}

type FieldsOf = (list: readonly PivotField[]) => PivotSourceField[];

function headers(pivot: Pivot, columns: readonly PivotLine[], fields: readonly PivotSourceField[]): CellValue[][] {
  const captions = pivot.values.map(({ caption }) => caption);
  const several = captions.length > 1;
  const rowCaption = pivot.rows[0]?.caption ?? null;
  if (pivot.columns.length === 0) return [[rowCaption, ...captions]];
  const first: CellValue[] = [several ? null : (captions[0] ?? null), pivot.columns[0]?.caption ?? null];
  const levels = fields.map((field, level) => [
    null,
    ...columns.map((line, index): CellValue => {
      const caption = several ? (captions[line.value] ?? '') : '';
      if (line.kind === 'grand') return level > 0 ? null : several ? `${caption}${WORDS.subtotal}` : WORDS.grandTotal;
      const item = textOf(field.items[line.path[level] ?? 0]);
      if (line.path.length - 1 === level && line.kind === 'subtotal') return `${item} ${caption}${WORDS.subtotal}`;
      const before = columns[index - 1];
      const repeats =
        before !== undefined && line.path.slice(0, level + 1).join() === before.path.slice(0, level + 1).join();
      return level >= line.path.length || repeats ? null : item;
    }),
  ]);
  if (several) {
    levels.push([null, ...columns.map((line) => (line.kind === 'item' ? (captions[line.value] ?? null) : null))]);
  }
  const last = levels[levels.length - 1];
  if (last !== undefined) last[0] = rowCaption;
  const width = columns.length + 1;
  return [[...first, ...new Array<null>(Math.max(0, width - 2)).fill(null)].slice(0, width), ...levels];
}

/** @throws FengongError `bad-pivot` for a field or item that the source does not have. */
export function pivotLayout(source: PivotSource, pivot: Pivot): PivotLayout {
  const at: FieldsOf = (list) => list.flatMap(({ field }) => source.fields[fieldIndex(source, pivot, field)] ?? []);
  const selections = pivot.filters.flatMap((filter): Selection[] => {
    const item = selectedItem(source, pivot, filter);
    return item === null ? [] : at([filter]).map((field) => ({ field, item }));
  });
  const records = Array.from({ length: source.records }, (_, record) => record).filter((record) =>
    selections.every(({ field, item }) => field.codes[record] === item),
  );
  const rowFields = at(pivot.rows);
  const columnFields = at(pivot.columns);
  const values = pivot.values.length;
  const grand = (value: number): PivotLine => ({ kind: 'grand', path: [], value });
  const withTotals = pivot.totals ?? true;
  const rows = [...rowLines(tree(rowFields, records)), ...(withTotals ? [grand(0)] : [])];
  const items = columnLines(tree(columnFields, records), columnFields.length, values);
  const totals = withTotals || columnFields.length === 0 ? pivot.values.map((_, value) => grand(value)) : [];
  const columns =
    columnFields.length === 0 ? totals.map((line) => ({ ...line, kind: 'item' as const })) : [...items, ...totals];
  const sums = sumsOf(pivot, records, at);
  const head = headers(pivot, columns, columnFields);
  const body = rows.map((row): CellValue[] => {
    const depth = row.path.length - 1;
    const item = rowFields[depth]?.items[row.path[depth] ?? 0];
    const caption = row.kind === 'grand' ? WORDS.grandTotal : textOf(item);
    return [caption, ...columns.map((column) => sums.get(row.path, column.path, column.value))];
  });
  const width = columns.length + 1;
  const pad = (line: CellValue[]): CellValue[] => [...line, ...new Array<null>(width - line.length).fill(null)];
  const filters = pivot.filters.map(({ caption, selected }) => pad([caption, selected ?? WORDS.all]));
  // Excel leaves one row free between the filters and the body
  const gap = filters.length > 0 ? [pad([])] : [];
  return {
    rows,
    columns,
    top: filters.length + gap.length,
    headerRows: head.length,
    height: head.length + body.length,
    width,
    block: { row: pivot.row, column: pivot.column, values: [...filters, ...gap, ...head, ...body] },
  };
}
