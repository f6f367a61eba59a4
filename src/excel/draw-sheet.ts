// One sheet as two lists of steps: the body, without which it is not there, and what eases its use (looks, links,
// drop-downs, page), any of which may be lost and may be done twice.
import { absoluteReference } from '../workbook/address';
import { markName } from '../workbook/sheet-mark';
import type { Area } from '../workbook/spec';
import { union } from './areas';
import type { Place } from './plan-drawing';
import type { Prepared, PreparedTable } from './prepare-target';
import { step, type Step } from './step';
import { addCharts, dressCharts } from './steps/add-charts';
import { addTable, clearSheet, fitTable, plainTable, showTotals, staysTable } from './steps/clear-sheet';
import { writtenBlocks } from './steps/grid';
import { linkCells, plainLinks } from './steps/link-cells';
import { addConditionals, addValidations } from './steps/rule-cells';
import { setPage, setPrintedArea, setScreen } from './steps/set-page';
import { sizeColumns, sizeRows } from './steps/size-cells';
import { formatNumbers, formatText, styleCells } from './steps/style-cells';
import { writeValues } from './steps/write-values';
import { rangeAt } from './range';
import type { FoundTable, Survey } from './survey';

/** The cells that are or will be ours while the sheet is drawn: a run that is cut short leaves nothing unmarked. */
export const claimed = ({ area, over }: Prepared): Area => (over ? union(area, over.area) : area);

/** Says which cells of the sheet are ours. `exists`: the name is there already. */
export function markSheet(prepared: Prepared, area: Area, exists: boolean): Step {
  const name = markName(prepared.spec.name);
  return step((desk) => {
    const { names } = desk.workbook;
    const item = exists ? names.getItem(name) : names.add(name, rangeAt(desk.sheet(prepared.name), area));
    if (exists) item.formula = `=${absoluteReference({ sheet: prepared.name, ...area })}`;
    item.visible = false;
  }, 3);
}

function values(prepared: Prepared): Step[] {
  const { cells, name, spec } = prepared;
  if (cells) return writeValues(name, cells.area.row, cells.area.column, cells.rows);
  return writtenBlocks(spec).flatMap(({ row, column, rows }) => writeValues(name, row, column, rows));
}

const merges = ({ name, spec }: Prepared): Step[] =>
  spec.merges.map((area) => step((desk) => rangeAt(desk.sheet(name), area).merge(false)));

/** The table as it stands on the sheet that is drawn over. */
const tableThere = ({ over }: Prepared, { spec }: PreparedTable, survey: Survey): FoundTable | undefined =>
  over ? survey.tables.get(spec.name) : undefined;

/** Values first, then the tables over them. */
export function bodySteps(prepared: Prepared, survey: Survey, places: ReadonlyMap<string, Place>): Step[] {
  const { name, spec, over, tables } = prepared;
  const charts = spec.charts.map((chart) => chart.name).filter((chart) => over?.sheet.charts.includes(chart));
  return [
    ...(over ? clearSheet(name, claimed(prepared), charts) : []),
    ...tables.flatMap((table) => {
      const there = tableThere(prepared, table, survey);
      return there ? fitTable(name, table, there) : [];
    }),
    ...formatText(name, spec),
    ...values(prepared),
    ...formatNumbers(name, spec),
    ...merges(prepared),
    ...tables
      .filter((table) => !staysTable(table, tableThere(prepared, table, survey)))
      .map((table) => addTable(name, table)),
    ...addConditionals(name, spec),
    ...addCharts(name, spec, (sheet) => places.get(sheet)?.name),
    markSheet(prepared, prepared.area, true),
  ];
}

/** `fresh`: the sheet is new; the widths, frozen rows and page that people gave an old one are theirs. */
export function lookSteps(
  prepared: Prepared,
  survey: Survey,
  places: ReadonlyMap<string, Place>,
  fresh: boolean,
): Step[] {
  const { name, spec, tables } = prepared;
  return [
    ...tables.map((table) => plainTable(name, table)),
    ...tables
      .filter((table) => tableThere(prepared, table, survey)?.totals)
      .map((table) => showTotals(name, table, true)),
    ...linkCells(name, spec, places),
    ...plainLinks(name, spec),
    ...styleCells(name, spec),
    ...addValidations(name, spec),
    ...sizeRows(name, spec),
    ...dressCharts(name, spec, (sheet) => places.get(sheet)?.name),
    ...(fresh ? [...sizeColumns(name, spec), ...setScreen(name, spec), ...setPage(name, spec)] : []),
    ...setPrintedArea(name, spec),
  ];
}
