// A sheet's cells as rows: the blocks laid over each other, and the style of every cell. Charts and pivots read the
// values that they show from here.
import type { Area, CellValue, Reference, Sheet, WorkbookSpec } from '../workbook/spec';
import type { StyleSheet } from './style-sheet';

export interface Grid {
  /** Dense: null where nothing is. */
  readonly values: readonly (readonly CellValue[])[];
  /** Style numbers, row by row, `columns` wide. */
  readonly styles: Uint16Array;
  readonly rows: number;
  readonly columns: number;
}

const used = (areas: readonly Area[]): { rows: number; columns: number } => ({
  rows: areas.reduce((most, area) => Math.max(most, area.row + area.rows), 0),
  columns: areas.reduce((most, area) => Math.max(most, area.column + area.columns), 0),
});

export function gridOf(sheet: Sheet, styles: StyleSheet): Grid {
  const blocks = sheet.blocks.map(({ row, column, values }) => ({
    row,
    column,
    rows: values.length,
    columns: values[0]?.length ?? 0,
  }));
  const { rows, columns } = used([...blocks, ...sheet.formats.map((format) => format.area), ...sheet.merges]);
  const values = Array.from({ length: rows }, (): CellValue[] => new Array<CellValue>(columns).fill(null));
  for (const block of sheet.blocks) {
    block.values.forEach((cells, index) => {
      const row = block.row + index;
      const line = values[row];
      if (line === undefined) return;
      cells.forEach((value, offset) => {
        line[block.column + offset] = value;
      });
    });
  }
  const numbers = new Uint16Array(rows * columns);
  for (const { area, style } of sheet.formats) {
    const number = styles.index(style);
    for (let row = area.row; row < area.row + area.rows; row++) {
      const start = row * columns + area.column;
      numbers.fill(number, start, start + area.columns);
    }
  }
  return { values, styles: numbers, rows, columns };
}

/** The grids of a workbook by sheet name. */
export type Grids = ReadonlyMap<string, Grid>;

export const gridsOf = (spec: WorkbookSpec, styles: StyleSheet): Grids =>
  new Map(spec.sheets.map((sheet) => [sheet.name, gridOf(sheet, styles)]));

/** The values of an area, row by row; null for cells outside. */
export function valuesAt(grids: Grids, { sheet, row, column, rows, columns }: Reference): CellValue[] {
  const grid = grids.get(sheet);
  const values: CellValue[] = [];
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) values.push(grid?.values[r]?.[c] ?? null);
  }
  return values;
}
