// Slicers beside new PivotTables. People move and close them: those of a PivotTable that stays are theirs.
import type { Pivot, Sheet, Slicer } from '../../workbook/spec';
import { boxOf } from '../points';
import { step, type Step } from '../step';
import { supports } from '../supports';

/** Slicers are there. */
const SLICERS = '1.10';

/**
 * For a PivotTable that was just added; `replaces`: it stands for one of ours, which may have left its slicer behind.
 * Each step may fail: a person may have taken the slicer away, or a plan may hold nothing to choose from.
 */
export function addSlicer(name: string, sheet: Sheet, pivot: Pivot, replaces: boolean): Step[] {
  const { slicer } = pivot;
  if (!slicer || !supports(SLICERS)) return [];
  return [
    ...(replaces ? [step((desk) => desk.sheet(name).slicers.getItem(slicer.name).delete())] : []),
    step((desk) => draw(desk.sheet(name), sheet, pivot, slicer), 8),
  ];
}

function draw(on: Excel.Worksheet, sheet: Sheet, pivot: Pivot, { name, field, anchor }: Slicer): void {
  const { left, top, width, height } = boxOf(sheet, anchor);
  const drawn = on.slicers.add(pivot.name, field);
  drawn.name = name;
  drawn.caption = field;
  // the order of the source is that of a task's roles; Excel's own would be by sound
  drawn.sortBy = 'DataSourceOrder';
  drawn.left = left;
  drawn.top = top;
  drawn.width = width;
  drawn.height = height;
}
