// What a person has selected in Excel, and going to where they want to look.
import type { Reference } from '../workbook/spec';
import { FengongError } from '../model/errors';
import { inWorkbook } from './in-workbook';
import { AREA, areaOf, rangeAt } from './range';

/** Shows the cells and selects them. @throws FengongError `sheet-gone` if the sheet is not in the workbook. */
export const goTo = (reference: Reference): Promise<void> =>
  inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(reference.sheet);
    await context.sync();
    if (sheet.isNullObject) throw new FengongError('sheet-gone', { sheet: reference.sheet });
    sheet.activate();
    rangeAt(sheet, reference).select();
    await context.sync();
  });

/** The selected cells. */
export const selectedReference = (): Promise<Reference> =>
  inWorkbook(async (context) => {
    const range = context.workbook.getSelectedRange().untrack();
    const { worksheet } = range;
    range.load(AREA);
    worksheet.load('name');
    await context.sync();
    return { sheet: worksheet.name, ...areaOf(range) };
  });

/** The texts of the selected cells that are in use, row by row: a plan that was pasted into a sheet. */
export const readSelectionText = (): Promise<string[][]> =>
  inWorkbook(async (context) => {
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
  return inWorkbook(async (context) => {
    const listener = context.workbook.worksheets.onSelectionChanged.add(async () => handler(await selectedReference()));
    await context.sync();
    return () =>
      inWorkbook(async () => {
        listener.remove();
        await listener.context.sync();
      });
  });
}
