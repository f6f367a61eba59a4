// The cells of a sheet as they are assigned: which of them have the number format '@', and what stands in each.
import { appendTo } from '../../model/append-to';
import type { Area, Sheet } from '../../workbook/spec';
import { cellText } from '../cell-text';
import type { Written } from './write-values';

/** The formats '@' that hold no number: a number put into such a cell would become text. */
export function textAreas(sheet: Sheet): Area[] {
  return sheet.formats
    .filter(({ area, style }) => style.numberFormat === '@' && !holdsNumber(sheet, area))
    .map(({ area }) => area);
}

function holdsNumber({ blocks }: Sheet, area: Area): boolean {
  return blocks.some(({ row, column, values }) => {
    const left = Math.max(area.column, column) - column;
    const right = area.column + area.columns - column;
    if (right <= left) return false;
    const top = Math.max(area.row, row) - row;
    const bottom = Math.max(top, area.row + area.rows - row);
    return values.slice(top, bottom).some((line) => line.slice(left, right).some((cell) => typeof cell === 'number'));
  });
}

/** Says of a cell whether it has the format '@' while values are written. */
function textCells(areas: readonly Area[]): (row: number, column: number) => boolean {
  const byColumn = new Map<number, Area[]>();
  for (const area of areas) {
    for (let column = area.column; column < area.column + area.columns; column++) appendTo(byColumn, column, area);
  }
  return (row, column) => byColumn.get(column)?.some((area) => row >= area.row && row < area.row + area.rows) ?? false;
}

/** The blocks of a sheet, each ready to assign. */
export function writtenBlocks(sheet: Sheet): { row: number; column: number; rows: Written[][] }[] {
  const isText = textCells(textAreas(sheet));
  return sheet.blocks.map(({ row, column, values }) => ({
    row,
    column,
    rows: values.map((line, r) => line.map((value, c) => cellText(value, isText(row + r, column + c)))),
  }));
}

/** Every cell of `area`: '' where the sheet says nothing. */
export function writtenArea(sheet: Sheet, area: Area): Written[][] {
  const rows = Array.from({ length: area.rows }, () => new Array<Written>(area.columns).fill(''));
  for (const block of writtenBlocks(sheet)) {
    block.rows.forEach((line, r) => {
      const target = rows[block.row + r - area.row];
      line.forEach((value, c) => {
        const index = block.column + c - area.column;
        if (target && index >= 0 && index < area.columns && value !== '') target[index] = value;
      });
    });
  }
  return rows;
}
