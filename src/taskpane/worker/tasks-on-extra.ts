// From a number on a sheet that a person asked for to its tasks: the sheet is described anew from what was asked. Numbers
// are true or absent: a cell that does not hold what it would hold now leads nowhere.
import type { ExtraCell } from '../../excel';
import type { Context } from '../../workbook/context';
import { describeExtra } from '../../workbook/extra/describe-extra';
import type { ExtraSheet } from '../../workbook/extra/extra-request';
import { isKnown } from '../../workbook/extra/is-known';
import { FIRST_ROW } from '../../workbook/layout';
import { drawnArea } from '../../workbook/sheet-mark';
import type { CellValue, Sheet } from '../../workbook/spec';
import type { Ledger } from './protocol';
import { tasksAt } from './tasks-at';

interface Described {
  readonly asked: string;
  readonly context: Context;
  readonly sheet: Sheet;
}

/** The sheet that was looked at last: people look at several of its numbers. */
const last = new WeakMap<Ledger, Described>();

/** The ids of the tasks behind a cell; none where it is no number of ours. */
export async function tasksOnExtra(
  ledger: Ledger,
  contextOf: () => Promise<Context>,
  { extra, row, column, rows, columns, value }: ExtraCell,
): Promise<readonly string[]> {
  if (!isKnown(extra.request)) return [];
  const { context, sheet } = await described(ledger, contextOf, extra);
  const area = drawnArea(sheet);
  if (area.rows !== rows || area.columns !== columns || String(valueAt(sheet, row, column)) !== String(value))
    return [];
  const target = sheet.links.find((link) => link.row === row && link.column === column)?.target;
  if (!target) return [];
  const first = target.row - FIRST_ROW;
  const tasks =
    target.sheet === sheet.name ? (sheet.listed ?? []).slice(first, first + target.rows) : tasksAt(context, target);
  return [...new Set(tasks)].sort((a, b) => a - b).map((task) => context.plan.tasks[task]!.id);
}

async function described(ledger: Ledger, contextOf: () => Promise<Context>, extra: ExtraSheet): Promise<Described> {
  const asked = JSON.stringify(extra);
  const known = last.get(ledger);
  if (known?.asked === asked) return known;
  const context = await contextOf();
  const made = { asked, context, sheet: describeExtra(context, extra) };
  last.set(ledger, made);
  return made;
}

function valueAt({ blocks }: Sheet, row: number, column: number): CellValue | undefined {
  const values = blocks.map((block) => block.values[row - block.row]?.[column - block.column]);
  return values.find((value) => value !== undefined);
}
