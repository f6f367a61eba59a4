// What must be read before a sheet of ours is drawn over: the tables in which people type, and cells beside the old
// drawing that the new one would cover.
import { drawnArea } from '../workbook/sheet-mark';
import type { Area, Reference } from '../workbook/spec';
import type { ReadTable } from './carry';
import { overlap, subtract } from './areas';
import type { Target } from './plan-drawing';
import type { Readings } from './prepare-target';
import { readCells } from './read-cells';
import { isTheirs } from './row-key';
import type { FoundTable, Survey } from './survey';

/** Tables that the target draws over and that may hold what people typed. */
function tablesOf(target: Target, survey: Survey): FoundTable[] {
  return target.spec.tables.flatMap((table) => {
    const found = survey.tables.get(table.name);
    if (!found || found.area.rows < 2) return [];
    return found.headers.some((header) => isTheirs(table, header)) ? [found] : [];
  });
}

/** Cells in use outside the old drawing, and outside every table, that the new one covers. */
function beside(target: Target, survey: Survey): Area[] {
  const { over } = target;
  if (!over?.sheet.used) return [];
  const common = overlap(over.sheet.used, drawnArea(target.spec));
  if (!common) return [];
  const tables = [...survey.tables.values()].filter((table) => table.sheet === over.sheet.name);
  const wholes = tables.map(({ area, totals }) => ({ ...area, rows: area.rows + Number(totals) }));
  return [over.area, ...wholes].reduce<Area[]>((rest, hole) => rest.flatMap((area) => subtract(area, hole)), [common]);
}

/** Reads it, in as few requests as the cells take; none where there is nothing to read. */
export async function readNeeded(
  context: Excel.RequestContext,
  targets: readonly Target[],
  survey: Survey,
): Promise<Readings> {
  const tables = targets.flatMap((target) => tablesOf(target, survey));
  const margins = targets.flatMap((target) => beside(target, survey).map((area) => ({ sheet: target.name, ...area })));
  const bodies = tables.map(({ sheet, area }): Reference => ({
    sheet,
    ...area,
    row: area.row + 1,
    rows: area.rows - 1,
  }));
  const cells = await readCells(context, [...bodies, ...margins]);
  const read = tables.map(({ name, headers }, index): ReadTable => {
    const { values = [], formulas = [] } = cells[index] ?? {};
    return { name, headers, values, formulas };
  });
  const occupied = margins.filter((_, index) =>
    cells[tables.length + index]?.formulas.some((row) => row.some((cell) => cell !== '')),
  );
  return {
    tables: new Map(read.map((table) => [table.name, table])),
    occupied: new Set(occupied.map(({ sheet }) => sheet)),
  };
}
