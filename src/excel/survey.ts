// What is in the open workbook before anything is drawn: a constant number of requests, whatever its size.
import { appendTo } from '../model/append-to';
import { definedNames, type DefinedNames } from './defined-names';
import { readJournal, type Journal } from './journal';
import { AREA, areaOf } from './range';
import type { Area } from '../workbook/spec';

export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  /** Header and rows, without the row of totals. */
  readonly area: Area;
  /** People had Excel show a row of totals below it. */
  readonly totals: boolean;
  readonly headers: readonly string[];
}

export interface FoundSheet {
  readonly name: string;
  /** The cells in use; null: no cell has a value. */
  readonly used: Area | null;
  readonly protected: boolean;
  readonly charts: readonly string[];
}

export interface Survey extends DefinedNames {
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  readonly tables: ReadonlyMap<string, FoundTable>;
  /** The sheets of PivotTables, by their name: a sheet that people copied has those of the same names. */
  readonly pivots: ReadonlyMap<string, readonly string[]>;
  readonly properties: { readonly title: string; readonly subject: string };
  /** What an earlier run that was cut short left to do. */
  readonly journal: Journal | null;
}

/** Reads the workbook. @throws what Excel throws. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables, names, pivotTables, properties } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name,items/formula');
  pivotTables.load('items/name');
  properties.load('title,subject');
  const journal = await readJournal(context);
  const sheetParts = worksheets.items.map(inspectSheet);
  const tableParts = tables.items.map(inspectTable);
  const pivotParts = pivotTables.items.map((pivot) => {
    pivot.worksheet.load('name');
    return pivot;
  });
  await context.sync();
  const pivots = new Map<string, string[]>();
  for (const { name, worksheet } of pivotParts) appendTo(pivots, name, worksheet.name);
  return {
    sheets: new Map(sheetParts.map((part) => [part.sheet.name, foundSheet(part)])),
    tables: new Map(tableParts.map((part) => [part.table.name, foundTable(part)])),
    ...definedNames(names.items),
    pivots,
    properties: { title: properties.title, subject: properties.subject },
    journal,
  };
}

interface SheetPart {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly protection: Excel.WorksheetProtection;
}

function inspectSheet(sheet: Excel.Worksheet): SheetPart {
  const { charts, protection } = sheet;
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(AREA);
  charts.load('items/name');
  protection.load('protected');
  return { sheet, used, charts, protection };
}

const foundSheet = ({ sheet, used, charts, protection }: SheetPart): FoundSheet => ({
  name: sheet.name,
  used: used.isNullObject ? null : areaOf(used),
  protected: protection.protected,
  charts: charts.items.map((chart) => chart.name),
});

interface TablePart {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  readonly worksheet: Excel.Worksheet;
}

function inspectTable(table: Excel.Table): TablePart {
  const { worksheet } = table;
  table.load('showTotals');
  const range = table.getRange().untrack();
  const header = table.getHeaderRowRange().untrack();
  range.load(AREA);
  header.load('values');
  worksheet.load('name');
  return { table, range, header, worksheet };
}

function foundTable({ table, range, header, worksheet }: TablePart): FoundTable {
  const { name, showTotals: totals } = table;
  const whole = areaOf(range);
  return {
    name,
    sheet: worksheet.name,
    area: { ...whole, rows: whole.rows - Number(totals) },
    totals,
    headers: (header.values[0] ?? []).map(String),
  };
}
