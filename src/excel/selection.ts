// What a person has selected in Excel, and going to where they want to look.
import type { Reference } from '../workbook/spec';
import { FengongError } from '../model/errors';
import { excelError } from './excel-error';
import { rangeAt } from './range';

const run = async <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw excelError(error);
  }
};

/** Shows the cells and selects them. @throws FengongError `sheet-gone` if the sheet is not in the workbook. */
export const goTo = (reference: Reference): Promise<void> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(reference.sheet);
    await context.sync();
    if (sheet.isNullObject) throw new FengongError('sheet-gone', { sheet: reference.sheet });
    sheet.activate();
    rangeAt(sheet, reference).select();
    await context.sync();
  });

/** The selected cells. */
export const selectedReference = (): Promise<Reference> =>
  run(async (context) => {
    const range = context.workbook.getSelectedRange().untrack();
    const { worksheet } = range;
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    worksheet.load('name');
    await context.sync();
    return {
      sheet: worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
  });

/** The texts of the selected cells that are in use, row by row: a plan that was pasted into a sheet. */
export const readSelectionText = (): Promise<string[][]> =>
  run(async (context) => {
    const selected = context.workbook.getSelectedRange().untrack();
    // whole columns may be selected: only cells in use are read
    const used = selected.getUsedRangeOrNullObject(true).untrack();
    used.load('text');
    await context.sync();
    return used.isNullObject ? [] : used.text;
  });

/**
 * Calls `handler` whenever a person selects other cells, with the sheet's name and the address. Events are hints: several
 * quick selections may come as one. Gives back how to stop.
 */
export function onSelectionChanged(handler: (reference: Reference) => unknown): Promise<() => Promise<void>> {
  return run(async (context) => {
    const listener = context.workbook.worksheets.onSelectionChanged.add(async () => handler(await selectedReference()));
    await context.sync();
    return () =>
      run(async () => {
        listener.remove();
        await listener.context.sync();
      });
  });
}
