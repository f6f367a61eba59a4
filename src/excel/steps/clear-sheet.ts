// What lies over the old cells of a sheet of ours goes before it is filled again; the sheet and its tables stay.
import type { Area } from '../../workbook/spec';
import { sameArea } from '../areas';
import { areaName } from '../../workbook/address';
import type { PreparedTable } from '../prepare-target';
import { rangeAt } from '../range';
import { supports } from '../supports';
import { step, type Step } from '../step';
import type { FoundTable } from '../survey';

/** @param charts names of ours that are there and will be drawn again */
export function clearSheet(name: string, area: Area, charts: readonly string[]): Step[] {
  return [
    step((desk) => {
      const range = rangeAt(desk.sheet(name), area);
      range.unmerge();
      range.conditionalFormats.clearAll();
      range.dataValidation.clear();
      range.clear('Hyperlinks');
      range.clear('Formats');
    }, 8),
    ...charts.map((chart) => step((desk) => desk.sheet(name).charts.getItem(chart).delete())),
  ];
}

const sameHeaders = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((header, index) => header === b[index]);

/** A table that is there and keeps its columns is only made longer or shorter; it needs ExcelApi 1.13 for that. */
export function staysTable(table: PreparedTable, found: FoundTable | undefined): boolean {
  if (!found || !sameHeaders(found.headers, table.headers)) return false;
  const moved = found.area.row !== table.area.row || found.area.column !== table.area.column;
  return !moved && (sameArea(found.area, table.area) || supports('1.13'));
}

/** Before the values: fits the table, or lets go of it so that it can be made anew over them. */
export function fitTable(name: string, table: PreparedTable, found: FoundTable): Step[] {
  const hide = found.totals ? [showTotals(name, table, false)] : [];
  if (!staysTable(table, found)) {
    return [...hide, step((desk) => desk.workbook.tables.getItem(table.spec.name).convertToRange().untrack())];
  }
  if (sameArea(found.area, table.area)) return hide;
  return [...hide, step((desk) => desk.sheet(name).tables.getItem(table.spec.name).resize(areaName(table.area)))];
}

/** The row of totals that people had Excel show: it is in the way while rows are written. */
export const showTotals = (name: string, { spec }: PreparedTable, isShown: boolean): Step =>
  step((desk) => {
    desk.sheet(name).tables.getItem(spec.name).showTotals = isShown;
  });

/** After the values: a table over cells that hold its headers already. */
export const addTable = (name: string, table: PreparedTable): Step =>
  step((desk) => {
    const added = desk.sheet(name).tables.add(areaName(table.area), true);
    added.name = table.spec.name;
  }, 3);

/** A table's look comes from the formats of its cells. */
export const plainTable = (name: string, { spec }: PreparedTable): Step =>
  step((desk) => {
    const table = desk.sheet(name).tables.getItem(spec.name);
    table.showBandedRows = false;
    table.style = '';
  }, 3);
