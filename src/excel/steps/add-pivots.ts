// Native PivotTables: after everything else, over tables that have rows.
import { cellName } from '../../workbook/address';
import type { Pivot, PivotField } from '../../workbook/spec';
import { supports } from '../supports';
import { step, type Step } from '../step';

/** Excel crashes on more. */
const MAX_MEASURES = 3;

/** Filters stand above the body, one row each, with a free row between. */
const bodyRow = ({ row, filters }: Pivot): number => row + (filters.length > 0 ? filters.length + 1 : 0);

function lay(pivot: Excel.PivotTable, spec: Pivot): void {
  const hierarchy = ({ field }: PivotField): Excel.PivotHierarchy => pivot.hierarchies.getItem(field);
  for (const field of spec.rows) pivot.rowHierarchies.add(hierarchy(field)).name = field.caption;
  for (const field of spec.columns) pivot.columnHierarchies.add(hierarchy(field)).name = field.caption;
  for (const field of spec.filters) {
    const added = pivot.filterHierarchies.add(hierarchy(field));
    added.name = field.caption;
    if (field.selected !== undefined && supports('1.12')) {
      added.fields.getItem(field.field).applyFilter({ manualFilter: { selectedItems: [field.selected] } });
    }
  }
  for (const value of spec.values.slice(0, MAX_MEASURES)) {
    const added = pivot.dataHierarchies.add(hierarchy(value));
    added.summarizeBy = value.summary === 'count' ? 'Count' : 'Sum';
    added.name = value.caption;
  }
  if (spec.totals === false) {
    pivot.layout.showRowGrandTotals = false;
    pivot.layout.showColumnGrandTotals = false;
  }
}

/** A new PivotTable on the sheet that is called `name`; `replaces`: one of ours stands there, over a table that is gone. */
export const addPivot = (name: string, spec: Pivot, replaces: boolean): Step =>
  step(
    (desk) => {
      const sheet = desk.sheet(name);
      if (replaces) sheet.pivotTables.getItem(spec.name).delete();
      const destination = sheet.getRange(cellName(bodyRow(spec), spec.column)).untrack();
      const source = desk.workbook.tables.getItem(spec.table);
      const pivot = sheet.pivotTables.add(spec.name, source, destination);
      // 1.13; before, the file's own setting stays
      if (supports('1.13')) pivot.refreshOnOpen = true;
      lay(pivot, spec);
    },
    20 + 4 * (spec.rows.length + spec.columns.length + spec.filters.length + spec.values.length),
  );

/** People move fields in a PivotTable: one of ours that is there is only computed anew. */
export const refreshPivot = (name: string, spec: Pivot): Step =>
  step((desk) => desk.sheet(name).pivotTables.getItem(spec.name).refresh());
