// The PivotTables of all sheets, once the tables under them are there.
import type { Prepared } from './prepare-target';
import type { Sender } from './sender';
import { staysTable } from './steps/clear-sheet';
import { addPivot, refreshPivot } from './steps/add-pivots';
import { addSlicer } from './steps/add-slicers';
import type { Step } from './step';
import type { Survey } from './survey';

/** What must be done for a PivotTable, and what may fail beside it. */
interface PivotSteps {
  readonly body: Step;
  readonly slicer: readonly Step[];
}

function pivotSteps(one: Prepared, prepared: readonly Prepared[], survey: Survey): PivotSteps[] {
  return one.spec.pivots.flatMap((pivot): PivotSteps[] => {
    const source = prepared
      .flatMap(({ over, tables }) => tables.map((table) => ({ over, table })))
      .find(({ table }) => table.spec.name === pivot.table);
    const found = survey.tables.get(pivot.table);
    if (!source && !found) return [];
    // an old sheet that was set aside kept its own
    const there = one.over !== null && survey.pivots.get(pivot.name)?.includes(one.name) === true;
    const sameTable = !source || (source.over !== null && staysTable(source.table, found));
    if (there && sameTable) return [{ body: refreshPivot(one.name, pivot), slicer: [] }];
    return [{ body: addPivot(one.name, pivot, there), slicer: addSlicer(one.name, one.spec, pivot, there) }];
  });
}

/** Where the source is not in the workbook there is no PivotTable. */
export async function drawPivots(sender: Sender, prepared: readonly Prepared[], survey: Survey): Promise<void> {
  const steps = prepared.flatMap((one) => pivotSteps(one, prepared, survey));
  await sender.send(steps.map(({ body }) => body));
  // one request each: what stood before a refused step in its request would be done once more, and a slicer added twice
  for (const step of steps.flatMap(({ slicer }) => slicer)) await sender.sendEach([step]);
}
