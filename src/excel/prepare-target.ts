// One sheet before it is drawn: what people typed on it, whether that fits into the new one, and the cells that are
// written. A sheet on which something of theirs would be lost is set aside under another name and drawn anew.
import { drawnArea } from '../workbook/sheet-mark';
import type { Area, Table } from '../workbook/spec';
import { carry, merged, typedIn, type ReadTable, type Typed, type TypedCell } from './carry';
import { union } from './areas';
import type { Target } from './plan-drawing';
import { writtenArea } from './steps/grid';
import type { Written } from './steps/write-values';
import type { Survey } from './survey';
import { WORDS } from './words';

export interface Prepared extends Target {
  /** Every cell that is ours after drawing. */
  readonly area: Area;
  /** Whole rectangle to assign; null: the blocks of the spec are enough. */
  readonly cells: { readonly area: Area; readonly rows: readonly (readonly Written[])[] } | null;
  readonly tables: readonly PreparedTable[];
  /** What people typed and the new sheet holds. */
  readonly typed: readonly Typed[];
  /** Something people typed has no place in the new sheet: the old one is set aside. */
  readonly mustStay: boolean;
}

export interface PreparedTable {
  readonly spec: Table;
  /** With the columns that people added. */
  readonly area: Area;
  readonly headers: readonly string[];
}

/** The cells of a workbook that had to be read: by table name, and outside what was drawn, by sheet. */
export interface Readings {
  readonly tables: ReadonlyMap<string, ReadTable>;
  /** Sheets on which a cell that would be drawn over holds something of the user's. */
  readonly occupied: ReadonlySet<string>;
}

interface Filled {
  readonly table: PreparedTable;
  /** With what people typed; null: they typed nothing. */
  readonly rows: readonly (readonly Written[])[] | null;
  readonly lost: readonly TypedCell[];
}

function fill(target: Target, table: Table, typed: Typed | undefined): Filled {
  const area = { ...table.area, rows: Math.max(2, table.area.rows) };
  if (!typed) return { table: { spec: table, area, headers: table.columns }, rows: null, lost: [] };
  const carried = carry(typed, table.columns, writtenArea(target.spec, table.area));
  const headers = [...table.columns, ...typed.extras];
  return {
    table: { spec: table, area: { ...area, columns: headers.length }, headers },
    rows: carried.rows,
    lost: carried.lost,
  };
}

/** Cells of the spec that a table which grew to the right would cover. */
function covers(target: Target, { spec, area }: PreparedTable): boolean {
  const right = spec.area.column + spec.area.columns;
  if (area.columns === spec.area.columns) return false;
  return target.spec.blocks.some(
    ({ row, column, values }) =>
      column + (values[0]?.length ?? 0) > right && row < area.row + area.rows && row + values.length > area.row,
  );
}

/** An earlier run was cut short while it set the sheet aside. */
function halfAside(target: Target, survey: Survey): boolean {
  const isOld = (name: string): boolean =>
    target.spec.tables.some((table) => new RegExp(`^${WORDS.oldTable(table.name, 1)}\\d*$`).test(name));
  return [...survey.tables.values()].some(({ name, sheet }) => sheet === target.name && isOld(name));
}

/** @param remembered what an earlier run that was cut short had read */
export function prepareTarget(
  target: Target,
  survey: Survey,
  readings: Readings,
  remembered: ReadonlyMap<string, Typed>,
): Prepared {
  const typed = new Map<string, Typed>();
  for (const table of target.spec.tables) {
    const read = readings.tables.get(table.name);
    const own = merged(remembered.get(table.name), read && typedIn(read, table));
    if (own && (own.cells.length > 0 || own.extras.length > 0)) typed.set(table.name, own);
  }
  const filled = target.spec.tables.map((table) => fill(target, table, typed.get(table.name)));
  const tables = filled.map(({ table }) => table);
  const area = tables.reduce((all, table) => union(all, table.area), drawnArea(target.spec));
  const mustStay =
    target.over !== null &&
    (readings.occupied.has(target.name) ||
      halfAside(target, survey) ||
      filled.some(({ lost, table }) => lost.length > 0 || covers(target, table)));
  const lost = new Set(filled.flatMap((one) => one.lost));
  return {
    ...target,
    area,
    cells: target.over || typed.size > 0 ? wholeArea(target, area, filled) : null,
    tables,
    typed: [...typed.values()].map((one) => ({ ...one, cells: one.cells.filter((cell) => !lost.has(cell)) })),
    mustStay,
  };
}

/** Old and new cells together, so that one assignment both fills and empties. */
function wholeArea(target: Target, area: Area, filled: readonly Filled[]): NonNullable<Prepared['cells']> {
  const whole = target.over ? union(area, target.over.area) : area;
  const rows = writtenArea(target.spec, whole);
  for (const { table, rows: lines } of filled) {
    lines?.forEach((line, r) => {
      line.forEach((cell, c) => {
        const row = rows[table.area.row + r - whole.row];
        if (row) row[table.area.column + c - whole.column] = cell;
      });
    });
  }
  return { area: whole, rows };
}

/** The same sheet as a new one, beside the old one that is set aside. */
export function asNew(prepared: Prepared): Prepared {
  return { ...prepared, name: prepared.spec.name, over: null, mustStay: false };
}
