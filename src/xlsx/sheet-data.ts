// sheetData: the cells. The one hot path of the writer: a large workbook has 100,000 of them.
import type { Sheet } from '../workbook/spec';
import { cellName, columnName } from '../workbook/address';
import { AsciiBytes } from './ascii-bytes';
import type { Grid } from './grid';
import { MAX_ROW_HEIGHT } from '../workbook/limits';
import type { SharedStrings } from './shared-strings';

/** The element with the rows of `grid`: strings shared (so never read as formulas), numbers plain, styled blanks kept. */
export function sheetData(sheet: Sheet, grid: Grid, strings: SharedStrings): Uint8Array {
  const { columns, styles, values } = grid;
  const opening = Array.from({ length: columns }, (_, column) => `<c r="${columnName(column)}`);
  const rows = Math.max(grid.rows, sheet.heights.length);
  const styled: Marks[] = [];
  const bytes = new AsciiBytes(rows * (BYTES_OF_ROW + columns * BYTES_OF_CELL));
  bytes.add('<sheetData>');
  for (let row = 0; row < rows; row++) {
    const number = String(row + 1);
    const line = values[row];
    const height = sheet.heights[row] ?? null;
    if (height === null && isBlank(grid, row)) continue;
    bytes.add(`<row r="${number}"`);
    if (height !== null) bytes.add(` ht="${Math.min(height, MAX_ROW_HEIGHT)}" customHeight="1"`);
    bytes.add('>');
    for (let column = 0; line !== undefined && column < columns; column++) {
      const value = line[column] ?? null;
      const style = styles[row * columns + column] ?? 0;
      if (value === null && style === 0) continue;
      bytes.add(opening[column]!);
      bytes.add(number);
      const { blank, plain, shared } = (styled[style] ??= marksOf(style));
      if (value === null) {
        bytes.add(blank);
        continue;
      }
      bytes.add(typeof value === 'number' ? plain : shared);
      bytes.add(String(typeof value === 'number' ? value : strings.index(value)));
      bytes.add('</v></c>');
    }
    bytes.add('</row>');
  }
  bytes.add('</sheetData>');
  return bytes.close();
}

/** Nothing stands in the row, and nothing is drawn there. */
function isBlank({ values, styles, columns }: Grid, row: number): boolean {
  for (let column = 0; column < columns; column++) {
    if ((values[row]?.[column] ?? null) !== null || styles[row * columns + column]! > 0) return false;
  }
  return true;
}

/** <row r="1234" ht="14.5" customHeight="1"></row> and <c r="A1234" s="19" t="s"><v>1234</v></c>. */
const BYTES_OF_ROW = 50;
const BYTES_OF_CELL = 42;

/** What stands between the name of a cell and its value, by the kind of value. */
interface Marks {
  readonly blank: string;
  readonly plain: string;
  readonly shared: string;
}

function marksOf(style: number): Marks {
  const open = style > 0 ? `" s="${style}"` : '"';
  return { blank: `${open}/>`, plain: `${open}><v>`, shared: `${open} t="s"><v>` };
}

/** The rectangle in use, for `dimension`. */
export const usedRange = ({ rows, columns }: Grid): string =>
  rows * columns <= 1 ? 'A1' : `A1:${cellName(rows - 1, columns - 1)}`;
