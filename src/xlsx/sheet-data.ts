// sheetData: the cells. The one hot path of the writer: a large workbook has 100,000 of them.
import type { Sheet } from '../workbook/spec';
import { cellName, columnName } from '../workbook/address';
import type { Grid } from './grid';
import { MAX_ROW_HEIGHT } from '../workbook/limits';
import type { SharedStrings } from './shared-strings';
import { element } from './xml';

/** The rows of `grid`: strings shared (so never read as formulas), numbers plain, styled blanks kept. */
export function sheetData(sheet: Sheet, grid: Grid, strings: SharedStrings): string {
  const { columns, styles, values } = grid;
  const letters = Array.from({ length: columns }, (_, column) => columnName(column));
  const rows = Math.max(grid.rows, sheet.heights.length);
  const parts: string[] = [];
  for (let row = 0; row < rows; row++) {
    const number = row + 1;
    const line = values[row];
    let cells = '';
    for (let column = 0; line !== undefined && column < columns; column++) {
      const value = line[column] ?? null;
      const style = styles[row * columns + column] ?? 0;
      if (value === null) {
        if (style > 0) cells += `<c r="${letters[column]}${number}" s="${style}"/>`;
        continue;
      }
      const open = `<c r="${letters[column]}${number}"${style > 0 ? ` s="${style}"` : ''}`;
      cells +=
        typeof value === 'number' ? `${open}><v>${value}</v></c>` : `${open} t="s"><v>${strings.index(value)}</v></c>`;
    }
    const height = sheet.heights[row] ?? null;
    if (height === null && cells === '') continue;
    const size = height === null ? '' : ` ht="${Math.min(height, MAX_ROW_HEIGHT)}" customHeight="1"`;
    parts.push(`<row r="${number}"${size}>${cells}</row>`);
  }
  return element('sheetData', {}, parts.join(''));
}

/** The rectangle in use, for `dimension`. */
export const usedRange = ({ rows, columns }: Grid): string =>
  rows * columns <= 1 ? 'A1' : `A1:${cellName(rows - 1, columns - 1)}`;
