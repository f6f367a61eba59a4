// Reads a sheet of a spec as a grid, as a person would.
import type { Area, CellValue, Sheet, WorkbookSpec } from '../../src/workbook/spec';

export function sheetNamed(spec: WorkbookSpec, name: string): Sheet {
  const sheet = spec.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Cells by row; cells that no block covers are undefined. */
export function gridOf(sheet: Sheet): (CellValue | undefined)[][] {
  const grid: (CellValue | undefined)[][] = [];
  for (const { row, column, values } of sheet.blocks) {
    values.forEach((cells, r) => {
      cells.forEach((cell, c) => ((grid[row + r] ??= [])[column + c] = cell));
    });
  }
  return Array.from(grid, (row) => Array.from(row ?? []));
}

/** The cells of an area, row by row. */
export function cellsIn(sheet: Sheet, { row, column, rows, columns }: Area): (CellValue | undefined)[][] {
  const grid = gridOf(sheet);
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => grid[row + r]?.[column + c]));
}

/** The rows of the sheet's table, without its header. */
export function tableRows(sheet: Sheet): (CellValue | undefined)[][] {
  return cellsIn(sheet, sheet.tables[0]!.area).slice(1);
}

export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
