// Tells when people have edited tables of the open workbook. Excel's events are hints: they come in bursts, for our own
// writing as well, and say which sheet but not which table.
import { inWorkbook } from './in-workbook';

/** Milliseconds without another change on any sheet after which the tables are looked at. */
const QUIET = 400;

/**
 * Calls `edited` after a change on a sheet that holds one of the tables `names`, once a burst.
 * @throws FengongError for what Excel refuses
 */
export async function onTablesEdited(names: readonly string[], edited: () => void): Promise<void> {
  const sheets = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const changed = new Set(sheets);
    sheets.clear();
    const holders = await sheetsHolding(names);
    if (holders.some((sheet) => changed.has(sheet))) edited();
  };
  await inWorkbook(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      sheets.add(worksheetId);
      clearTimeout(timer);
      // what Excel refuses now it is asked again after the next change
      timer = setTimeout(() => void look().catch(() => undefined), QUIET);
    });
    await context.sync();
  });
}

/** The ids of the sheets on which the tables stand that are there. */
const sheetsHolding = (names: readonly string[]): Promise<string[]> =>
  inWorkbook(async (context) => {
    const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
    await context.sync();
    const sheets = tables.filter((table) => !table.isNullObject).map((table) => table.worksheet.load('id'));
    await context.sync();
    return sheets.map(({ id }) => id);
  });
