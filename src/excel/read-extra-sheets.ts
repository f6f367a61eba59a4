// The sheets that people asked for beside the others, as the workbook remembers them.
import { isAskedName, readAsked, type ExtraSheet } from '../workbook/extra/extra-request';
import { markName } from '../workbook/sheet-mark';
import { excelError } from './excel-error';
import { surveyWorkbook } from './survey';

export interface ExtraSheets {
  /** Those that are still there, in the order in which the workbook keeps their names. */
  readonly extras: readonly ExtraSheet[];
  /** The names of all sheets. */
  readonly sheets: readonly string[];
}

/** @throws FengongError for what Excel refuses */
export async function readExtraSheets(): Promise<ExtraSheets> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { names, texts, sheets } = await surveyWorkbook(context);
      const extras = [...texts].flatMap(([name, text]) => {
        const extra = isAskedName(name) ? readAsked(text) : null;
        return extra && names.get(markName(extra.sheet)) ? [extra] : [];
      });
      return { extras, sheets: [...sheets.keys()] };
    });
  } catch (error) {
    throw excelError(error);
  }
}
