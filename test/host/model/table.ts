// A table (ListObject): an area with a header row. Its column names are the texts of the header cells, always.
import { ExcelError, HostGap, invalidArgument } from '../errors';
import { overlap, type Area } from './area';
import type { SheetModel } from './sheet';

export class TableModel {
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  showHeaders = true;
  showTotals = false;

  constructor(
    readonly id: string,
    readonly sheet: SheetModel,
    public name: string,
    public area: Area,
  ) {}

  headers(): string[] {
    return Array.from({ length: this.area.columns }, (_, index) =>
      String(this.sheet.shown(this.area.row, this.area.column + index)),
    );
  }

  get body(): Area {
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 - Number(this.showTotals) };
  }

  /** A row of totals below the body, or none: its cells go with it. */
  setTotals(isShown: boolean): void {
    if (isShown === this.showTotals) return;
    const { sheet, area } = this;
    const row: Area = { ...area, row: area.row + area.rows - Number(!isShown), rows: 1 };
    if (!isShown) sheet.clearContents(row);
    else if (!isBlank(sheet, row)) throw new HostGap('a row of totals over cells in use');
    this.showTotals = isShown;
    this.area = { ...area, rows: area.rows + (isShown ? 1 : -1) };
    if (isShown) sheet.enterText(row.row, row.column, '汇总');
  }

  /** A header was typed: it is kept a text, not empty, and unlike all others. */
  cellChanged(row: number, column: number): void {
    const { area } = this;
    if (row !== area.row || column < area.column || column >= area.column + area.columns) return;
    const all = Array.from({ length: area.columns }, (_, index) => area.column + index);
    this.settleHeader(
      column,
      all.filter((other) => other !== column),
    );
  }

  /** The table is new or wider: of two equal headers the right one gets a number. */
  settleHeaders(): void {
    const all = Array.from({ length: this.area.columns }, (_, index) => this.area.column + index);
    for (const [index, column] of all.entries()) this.settleHeader(column, all.slice(0, index));
  }

  private settleHeader(column: number, others: readonly number[]): void {
    const { sheet, area } = this;
    const { value } = sheet.cell(area.row, column);
    const taken = new Set(others.map((other) => String(sheet.cell(area.row, other).value).toLowerCase()));
    const wanted = String(value);
    let name = wanted === '' ? `列${column - area.column + 1}` : wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted === '' ? '列' : wanted}${count}`;
    if (name !== wanted || typeof value !== 'string') sheet.enterText(area.row, column, name);
  }

  /** @throws ExcelError where the area overlaps another table, or does not share the header row. */
  resize(area: Area): void {
    if (area.row !== this.area.row || area.rows < 2) throw invalidArgument('The header row of a table must stay.');
    checkPlace(this.sheet, area, this);
    this.area = area;
    this.settleHeaders();
  }
}

const isBlank = (sheet: SheetModel, { row, column, columns }: Area): boolean =>
  Array.from({ length: columns }, (_, at) => sheet.shown(row, column + at)).every((value) => value === '');

/** @throws ExcelError where a table cannot lie over `area`. */
export function checkPlace(sheet: SheetModel, area: Area, own?: TableModel): void {
  if (sheet.tables.some((table) => table !== own && overlap(table.area, area))) {
    throw new ExcelError('InvalidOperation', 'A table cannot overlap another table.');
  }
  if (sheet.merges.some((merge) => overlap(merge, area))) {
    throw new ExcelError('InvalidOperation', 'A table cannot hold merged cells.');
  }
  if (sheet.pivots.some((pivot) => overlap(pivot.area, area))) {
    throw new ExcelError('InvalidOperation', 'A table cannot overlap a PivotTable.');
  }
}
