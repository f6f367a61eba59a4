// The PivotTables of all sheets, once the tables under them are there.
import type { Prepared } from './prepare-target';
import type { Sender } from './sender';
import { staysTable } from './steps/clear-sheet';
import { addPivot, refreshPivot } from './steps/add-pivots';
import type { Step } from './step';
import type { Survey } from './survey';

function pivotSteps(one: Prepared, prepared: readonly Prepared[], survey: Survey): Step[] {
  return one.spec.pivots.flatMap((pivot) => {
    const source = prepared
      .flatMap(({ over, tables }) => tables.map((table) => ({ over, table })))
      .find(({ table }) => table.spec.name === pivot.table);
    const found = survey.tables.get(pivot.table);
    if (!source && !found) return [];
    const there = survey.pivots.get(pivot.name) === one.name;
    const sameTable = !source || (source.over !== null && staysTable(source.table, found));
    return [there && sameTable ? refreshPivot(one.name, pivot) : addPivot(one.name, pivot, there)];
  });
}

/** Where the source is not in the workbook there is no PivotTable. */
export async function drawPivots(sender: Sender, prepared: readonly Prepared[], survey: Survey): Promise<void> {
  await sender.send(prepared.flatMap((one) => pivotSteps(one, prepared, survey)));
}
