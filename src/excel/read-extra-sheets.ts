// The sheets that people asked for beside the others, as the workbook remembers them.
import { isAskedName, readAsked, type ExtraSheet } from '../workbook/extra/extra-request';
import { markName } from '../workbook/sheet-mark';
import type { Reference } from '../workbook/spec';
import { definedNames, type DefinedNames } from './defined-names';
import { inWorkbook } from './in-workbook';
import { rangeAt } from './range';
import { surveyWorkbook } from './survey';

export interface ExtraSheets {
  /** Those that are still there, in the order in which the workbook keeps their names. */
  readonly extras: readonly ExtraSheet[];
  /** The names of all sheets. */
  readonly sheets: readonly string[];
}

/** A cell of such a sheet. Row and column are counted from the first cell that was drawn, wherever it is by now. */
export interface ExtraCell {
  readonly extra: ExtraSheet;
  readonly row: number;
  readonly column: number;
  /** The size of what was drawn, with the rows and columns that people inserted since. */
  readonly rows: number;
  readonly columns: number;
  readonly value: unknown;
}

/** @throws FengongError for what Excel refuses */
export const readExtraSheets = (): Promise<ExtraSheets> =>
  inWorkbook(async (context) => {
    const survey = await surveyWorkbook(context);
    return { extras: standing(survey).map(({ extra }) => extra), sheets: [...survey.sheets.keys()] };
  });

/** The cell at `place`; null where nobody asked for its sheet. @throws FengongError for what Excel refuses */
export const extraAt = (place: Reference): Promise<ExtraCell | null> =>
  inWorkbook(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name,items/formula');
    const cell = rangeAt(worksheets.getItem(place.sheet), place);
    cell.load('values');
    await context.sync();
    const found = standing(definedNames(names.items)).find(({ drawn }) => drawn.sheet === place.sheet);
    if (!found) return null;
    const { row, column, rows, columns } = found.drawn;
    return {
      extra: found.extra,
      row: place.row - row,
      column: place.column - column,
      rows,
      columns,
      value: cell.values[0]![0],
    };
  });

/** What was asked, and where it stands: under whatever name the sheet has by now. */
function standing({ names, texts }: DefinedNames): { readonly extra: ExtraSheet; readonly drawn: Reference }[] {
  return [...texts].flatMap(([name, text]) => {
    const extra = isAskedName(name) ? readAsked(text) : null;
    const drawn = extra && names.get(markName(extra.sheet));
    return extra && drawn ? [{ extra, drawn }] : [];
  });
}
