// Takes back a drawing of which every sheet was new: exactly those sheets, the names and the title that came with them. It
// does all of it or nothing: where anything stands that was not drawn, nothing is removed.
import { FengongError } from '../model/errors';
import { askedName } from '../workbook/extra/extra-request';
import { isSheetMark, markName } from '../workbook/sheet-mark';
import type { Area, Sheet, WorkbookSpec } from '../workbook/spec';
import { subtract } from './areas';
import { inWorkbook } from './in-workbook';
import { deleteJournal } from './journal';
import { AREA, areaOf } from './range';
import { readCells, type Cells } from './read-cells';
import { Sender } from './sender';
import { step } from './step';
import { surveyWorkbook, type Survey } from './survey';

/** What was drawn: `added` are the sheets that came with it, by their names in the spec. */
export interface Drawn {
  readonly spec: WorkbookSpec;
  readonly added: readonly string[];
}

export interface UndoResult {
  readonly removed: readonly string[];
  /** Sheets, by their names now, on which something stands that was not drawn; then nothing was removed. */
  readonly touched: readonly string[];
}

interface Added {
  readonly spec: Sheet;
  /** Its name now: people may have renamed it. */
  readonly name: string;
  readonly area: Area;
}

/** The sheets that are still there. */
function sheetsOf({ spec, added }: Drawn, survey: Survey): Added[] {
  return spec.sheets.flatMap((sheet): Added[] => {
    const mark = added.includes(sheet.name) ? survey.names.get(markName(sheet.name)) : null;
    return mark ? [{ spec: sheet, name: mark.sheet, area: mark }] : [];
  });
}

/** A sheet that was renamed, a chart or a table that was added: somebody works there. */
function isWorkedIn({ spec, name }: Added, survey: Survey): boolean {
  const charts = new Set(spec.charts.map((chart) => chart.name));
  const tables = new Set(spec.tables.map((table) => table.name));
  return (
    name !== spec.name ||
    survey.sheets.get(name)?.charts.some((chart) => !charts.has(chart)) === true ||
    [...survey.tables.values()].some((table) => table.sheet === name && !tables.has(table.name))
  );
}

/** Every cell that is not blank is the one that was drawn. */
function isAsDrawn({ spec }: Added, area: Area, { formulas }: Cells): boolean {
  const drawn = new Map<string, string | number>();
  for (const { row, column, values } of spec.blocks) {
    values.forEach((cells, r) =>
      cells.forEach((value, c) => value !== null && drawn.set(`${row + r} ${column + c}`, value)),
    );
  }
  return formulas.every((cells, r) =>
    cells.every((cell, c) => cell === '' || drawn.get(`${area.row + r} ${area.column + c}`) === cell),
  );
}

/** Where PivotTables stand, with their filters: Excel fills these cells itself. */
async function pivotAreas(
  context: Excel.RequestContext,
  sheets: readonly Added[],
  survey: Survey,
): Promise<Map<string, Area[]>> {
  const found = sheets.flatMap(({ spec, name }) =>
    // they are drawn last, and people delete them
    spec.pivots
      .filter((pivot) => survey.pivots.get(pivot.name)?.includes(name))
      .map((pivot) => {
        const drawn = context.workbook.worksheets.getItem(name).pivotTables.getItem(pivot.name);
        const range = drawn.layout.getRange().untrack();
        range.load(AREA);
        return { name, pivot, range };
      }),
  );
  if (found.length > 0) await context.sync();
  const areas = new Map<string, Area[]>();
  for (const { name, pivot, range } of found) {
    const filters = { row: pivot.row, column: pivot.column, rows: pivot.filters.length, columns: 2 };
    areas.set(name, [...(areas.get(name) ?? []), areaOf(range), filters]);
  }
  return areas;
}

async function touchedOf(context: Excel.RequestContext, sheets: readonly Added[], survey: Survey): Promise<string[]> {
  const pivots = await pivotAreas(context, sheets, survey);
  const places = sheets.flatMap((added) => {
    const used = survey.sheets.get(added.name)?.used;
    const holes = pivots.get(added.name) ?? [];
    const areas = holes.reduce<Area[]>(
      (rest, hole) => rest.flatMap((area) => subtract(area, hole)),
      used ? [used] : [],
    );
    return areas.map((area) => ({ added, area }));
  });
  const cells = await readCells(
    context,
    places.map(({ added, area }) => ({ sheet: added.name, ...area })),
  );
  const typed = places.filter(({ added, area }, index) => !isAsDrawn(added, area, cells[index] as Cells));
  return [...sheets.filter((added) => isWorkedIn(added, survey)), ...typed.map(({ added }) => added)].map(
    ({ name }) => name,
  );
}

async function undo(context: Excel.RequestContext, drawn: Drawn, signal?: AbortSignal): Promise<UndoResult> {
  const survey = await surveyWorkbook(context);
  const sheets = sheetsOf(drawn, survey);
  const touched = new Set(await touchedOf(context, sheets, survey));
  if (touched.size > 0) return { removed: [], touched: [...touched] };
  // Excel keeps one sheet at least
  if (sheets.length === survey.sheets.size) throw new FengongError('last-sheet');
  const { spec, added } = drawn;
  const own = new Set(added.flatMap((sheet) => [markName(sheet), askedName(sheet)]));
  // what speaks of the workbook as a whole stays as long as another sheet of ours does
  const isWhole = ![...survey.names.keys()].some((name) => isSheetMark(name) && !own.has(name));
  if (isWhole) for (const { name } of spec.names) own.add(name);
  const names = [...own].filter((name) => survey.names.has(name));
  await new Sender(context, signal).send([
    step(
      (desk) => {
        for (const { name } of [...sheets].reverse()) desk.sheet(name).delete();
        for (const name of names) desk.workbook.names.getItem(name).delete();
        if (survey.journal?.typed.length === 0) deleteJournal(desk.workbook);
        const { properties } = desk.workbook;
        if (isWhole && survey.properties.title === spec.title) properties.title = '';
        if (isWhole && survey.properties.subject === spec.subject) properties.subject = '';
      },
      2 * (sheets.length + names.length),
    ),
  ]);
  return { removed: sheets.map(({ name }) => name), touched: [] };
}

/**
 * Removes what `drawn` added.
 * @throws FengongError `last-sheet` where no other sheet is left; what Excel refuses: then nothing is removed
 */
export const undoDrawing = (drawn: Drawn, signal?: AbortSignal): Promise<UndoResult> =>
  inWorkbook((context) => undo(context, drawn, signal));
