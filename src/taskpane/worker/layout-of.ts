// What the workbook will hold, before it is written: a line a sheet, and the tasks behind every number that has a link.
import type { Context } from '../../workbook/context';
import type { Sheet, WorkbookSpec } from '../../workbook/spec';
import { cellKey } from './cell-key';
import type { Layout } from './protocol';
import { tasksAt } from './tasks-at';

export function layoutOf(workbook: WorkbookSpec, context: Context): Layout {
  const behind = new Map<string, readonly string[]>();
  for (const { name, links } of workbook.sheets) {
    for (const { row, column, target } of links) {
      const tasks = tasksAt(context, target);
      if (tasks.length === 0) continue;
      behind.set(
        cellKey(name, row, column),
        tasks.map((task) => context.plan.tasks[task]!.id),
      );
    }
  }
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

/** The rows of its tables without their headers; where it has none, the rows in use. */
function rowsOf(sheet: Sheet): number {
  if (sheet.tables.length > 0) return sheet.tables.reduce((sum, table) => sum + table.area.rows - 1, 0);
  return Math.max(0, ...sheet.blocks.map((block) => block.row + block.values.length));
}
