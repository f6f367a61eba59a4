// What the workbook will hold, before it is written: a line a sheet, and the tasks behind every number that has a link.
import type { Context } from '../../workbook/context';
import type { Sheet, WorkbookSpec } from '../../workbook/spec';
import { cellKey } from './cell-key';
import type { Layout } from './protocol';
import { tasksAt } from './tasks-at';

export function layoutOf(workbook: WorkbookSpec, context: Context): Layout {
  const behind = new Map<string, readonly string[]>();
  // several figures of a party lead to the same rows
  const listed = new Map<string, readonly string[]>();
  for (const { name, links } of workbook.sheets) {
    for (const { row, column, target } of links) {
      const place = `${target.row} ${target.rows} ${target.sheet}`;
      const tasks = listed.get(place) ?? tasksAt(context, target).map((task) => context.plan.tasks[task]!.id);
      listed.set(place, tasks);
      if (tasks.length > 0) behind.set(cellKey(name, row, column), tasks);
    }
  }
  for (const sheet of workbook.sheets) addSums(sheet, context, behind);
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      rows: rowsOf(sheet),
      charts: sheet.charts.length,
      pivots: sheet.pivots.length,
    })),
    behind,
  };
}

/**
 * A number without a link that is the sum of the linked numbers above it stands for all of theirs: the totals of columns
 * whose rows do not stand together anywhere.
 */
function addSums({ name, blocks }: Sheet, { plan }: Context, behind: Map<string, readonly string[]>): void {
  const columns = new Map<number, { row: number; value: number }[]>();
  for (const { row, column, values } of blocks) {
    values.forEach((cells, r) =>
      cells.forEach((value, c) => {
        if (typeof value !== 'number') return;
        const known = columns.get(column + c);
        if (known) known.push({ row: row + r, value });
        else columns.set(column + c, [{ row: row + r, value }]);
      }),
    );
  }
  const order = new Map(plan.tasks.map(({ id }, at) => [id, at]));
  for (const [column, numbers] of columns) {
    let sum = 0;
    const tasks = new Set<string>();
    for (const { row, value } of numbers.sort((a, b) => a.row - b.row)) {
      const own = behind.get(cellKey(name, row, column));
      if (own) {
        sum += value;
        for (const task of own) tasks.add(task);
      } else if (sum > 0 && value === sum) {
        const all = [...tasks].sort((a, b) => order.get(a)! - order.get(b)!);
        behind.set(cellKey(name, row, column), all);
      }
    }
  }
}

/** The rows of its tables without their headers; where it has none, the rows in use. */
function rowsOf(sheet: Sheet): number {
  if (sheet.tables.length > 0) return sheet.tables.reduce((sum, table) => sum + table.area.rows - 1, 0);
  return Math.max(0, ...sheet.blocks.map((block) => block.row + block.values.length));
}
