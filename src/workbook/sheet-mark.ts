// The mark of a sheet that is ours: a hidden name that refers to the cells we filled. Excel moves it along when the sheet
// is renamed or rows are inserted, breaks it when the sheet is deleted, and does not give it to a sheet of the user's
// that happens to have the same name. Both writers leave it, so that either takes up the workbook of the other.
import type { Area, DefinedName, Sheet } from './spec';

const PREFIX = 'FG_Drawn_';

/** 单位×章节 → FG_Drawn_单位_章节: names hold letters, digits and _ only. */
export const markName = (sheet: string, prefix = PREFIX): string => prefix + sheet.replace(/[^\p{L}\p{N}]/gu, '_');

/** The smallest area from A1 that holds every cell the sheet fills or styles. */
export function drawnArea({ blocks, formats, merges, tables, conditionals, validations }: Sheet): Area {
  const areas: Area[] = [
    ...blocks.map(({ row, column, values }) => ({ row, column, rows: values.length, columns: values[0]?.length ?? 0 })),
    ...[...formats, ...tables, ...conditionals, ...validations].map(({ area }) => area),
    ...merges,
  ];
  const rows = areas.reduce((most, area) => Math.max(most, area.row + area.rows), 1);
  const columns = areas.reduce((most, area) => Math.max(most, area.column + area.columns), 1);
  return { row: 0, column: 0, rows, columns };
}

/** The mark of a sheet as it was described. */
export const sheetMark = (sheet: Sheet): DefinedName => ({
  name: markName(sheet.name),
  hidden: true,
  reference: { sheet: sheet.name, ...drawnArea(sheet) },
});

/** The name is such a mark. */
export const isSheetMark = (name: string): boolean => name.startsWith(PREFIX);
