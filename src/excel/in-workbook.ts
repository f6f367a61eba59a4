// One batch of work in the open workbook. It waits until nobody edits a cell, and says what Excel says in our own errors.
import { excelError } from './excel-error';

/** What `batch` gives. @throws FengongError for what Excel refuses; errors of the program pass as they are */
export async function inWorkbook<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw excelError(error);
  }
}
