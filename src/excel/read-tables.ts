// The register back from the cells of the open workbook, in the same shape as from a file.
import { isDateFormat, isoDay } from '../model/day-number';
import type { NamedTable, NamedTables, TableCell } from '../model/tables';
import { readCells, type Cells } from './read-cells';
import { inWorkbook } from './in-workbook';
import { surveyWorkbook } from './survey';

/** A number in a cell whose format shows a day is that day: 45352 → 2024-03-01. */
function cellOf(value: unknown, format: unknown): TableCell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number') {
    // numbers below 1 in a date format are times of day
    return value >= 1 && isDateFormat(String(format)) ? isoDay(value) : value;
  }
  return typeof value === 'boolean' ? value : String(value);
}

function rowsOf({ values, formats }: Cells): TableCell[][] {
  const rows = values.map((row, r) => row.map((value, c) => cellOf(value, formats[r]?.[c])));
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((value) => value === null)) length--;
  return rows.slice(0, length);
}

/**
 * The tables of the open workbook by name; `names`: only these. Days are ISO strings, formulas count by their values,
 * empty rows at the end are left out.
 * @throws FengongError for what Excel refuses
 */
export const readTables = (names?: readonly string[]): Promise<NamedTables> =>
  inWorkbook(async (context) => {
    const survey = await surveyWorkbook(context);
    const wanted = [...survey.tables.values()].filter(({ name }) => names?.includes(name) ?? true);
    const bodies = wanted.map(({ sheet, area }) => ({ sheet, ...area, row: area.row + 1, rows: area.rows - 1 }));
    const cells = await readCells(context, bodies);
    return new Map(
      wanted.map(({ name, sheet, area, headers }, index): [string, NamedTable] => {
        const read = cells[index] ?? { values: [], formulas: [], formats: [] };
        return [name, { sheet, firstRow: area.row, headers, rows: rowsOf(read) }];
      }),
    );
  });
