// Native tables of a workbook as plain values: how a register comes back, from a file or from the open workbook.

export type TableCell = string | number | boolean | null;

export interface NamedTable {
  readonly sheet: string;
  /** The row of the header on its sheet, from 0. */
  readonly firstRow: number;
  readonly headers: readonly string[];
  /** Every row as long as `headers`. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** By table name: `FG_Tasks` → its cells. */
export type NamedTables = ReadonlyMap<string, NamedTable>;
