// What Excel refuses, checked before anything is written into a file or into the open workbook. Nothing is cut to fit:
// what does not fit is an error that names the place.
import { FengongError } from '../model/errors';
import { areaName, cellName } from './address';
import type { CellValue, Sheet, Validation, WorkbookSpec } from './spec';

/** Characters in a cell. */
const MAX_CELL_TEXT = 32_767;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
export const MAX_SHEET_NAME = 31;
const MAX_LINKS = 65_530;
/** Points. */
export const MAX_ROW_HEIGHT = 409;
/** Characters. */
export const MAX_COLUMN_WIDTH = 255;
/** All items of a drop-down, joined by commas. */
export const MAX_LIST = 255;
export const MAX_TIP = 255;
const MAX_PROMPT_TITLE = 32;
const MAX_PROMPT_TEXT = 225;

const check = (holds: boolean, code: string, data: Record<string, string | number>): void => {
  if (!holds) throw new FengongError(code, data);
};

function checkValidation(sheet: Sheet, validation: Validation): void {
  const where = { sheet: sheet.name, cell: areaName(validation.area) };
  const { title, text } = validation.prompt;
  check(title.length <= MAX_PROMPT_TITLE, 'note-too-long', { ...where, text: title, limit: MAX_PROMPT_TITLE });
  check(text.length <= MAX_PROMPT_TEXT, 'note-too-long', { ...where, text, limit: MAX_PROMPT_TEXT });
  if (validation.type !== 'list') return;
  const joined = validation.values.join(',');
  check(joined.length > 0 && joined.length <= MAX_LIST, 'list-too-long', { ...where, limit: MAX_LIST });
  for (const item of validation.values) check(!item.includes(','), 'list-item-with-comma', { ...where, item });
}

function checkValue(value: CellValue, sheet: string, row: number, column: number): void {
  if (typeof value === 'string' && value.length > MAX_CELL_TEXT) {
    const data = { sheet, cell: cellName(row, column), length: value.length, limit: MAX_CELL_TEXT };
    throw new FengongError('cell-too-long', data);
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new FengongError('cell-not-a-number', { sheet, cell: cellName(row, column) });
  }
}

function checkSheet(sheet: Sheet): void {
  const { name } = sheet;
  const wellFormed = name.length > 0 && !/[\\/?*[\]:]/.test(name) && !name.startsWith("'") && !name.endsWith("'");
  check(wellFormed && name.length <= MAX_SHEET_NAME, 'bad-sheet-name', { sheet: name, limit: MAX_SHEET_NAME });
  for (const { row, column, values } of sheet.blocks) {
    const fits = row + values.length <= MAX_ROWS && column + (values[0]?.length ?? 0) <= MAX_COLUMNS;
    check(fits, 'sheet-too-large', { sheet: name, limit: MAX_ROWS });
    values.forEach((cells, r) => cells.forEach((value, c) => checkValue(value, name, row + r, column + c)));
  }
  check(sheet.links.length <= MAX_LINKS, 'too-many-links', { sheet: name, limit: MAX_LINKS });
  for (const link of sheet.links) {
    const cell = areaName({ ...link, rows: 1, columns: 1 });
    check(link.tip.length <= MAX_TIP, 'note-too-long', { sheet: name, cell, text: link.tip, limit: MAX_TIP });
  }
  for (const validation of sheet.validations) checkValidation(sheet, validation);
  for (const table of sheet.tables) {
    const headers = new Set(table.columns.map((column) => column.toLowerCase()));
    const sound = headers.size === table.columns.length && table.columns.length === table.area.columns;
    check(sound && !headers.has(''), 'bad-table', { sheet: name, table: table.name });
  }
}

/** @throws FengongError for the first thing in `spec` that Excel would refuse or repair. */
export function checkLimits(spec: WorkbookSpec): void {
  const seen = new Set<string>();
  for (const sheet of spec.sheets) {
    checkSheet(sheet);
    const key = sheet.name.toLowerCase();
    check(!seen.has(key), 'sheet-twice', { sheet: sheet.name });
    seen.add(key);
  }
}
