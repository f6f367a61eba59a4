// A table (ListObject): an area with a header row. Its column names are the texts of the header cells, always.
import { ExcelError, invalidArgument } from '../errors';
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
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 };
  }

  /** Keeps every header a text, not empty, and unlike the others. */
  cellChanged(sheet: SheetModel, row: number, column: number): void {
    const { area } = this;
    if (row !== area.row || column < area.column || column >= area.column + area.columns) return;
    const taken = new Set<string>();
    for (let at = area.column; at < area.column + area.columns; at++) {
      if (at !== column) taken.add(String(sheet.cell(area.row, at).value).toLowerCase());
    }
    const wanted = String(sheet.cell(row, column).value);
    let name = wanted === '' ? `列${column - area.column + 1}` : wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted === '' ? '列' : wanted}${count}`;
    if (name !== wanted || typeof sheet.cell(row, column).value !== 'string') sheet.enterText(row, column, name);
  }

  /** @throws ExcelError where the area overlaps another table, or does not share the header row. */
  resize(area: Area): void {
    if (area.row !== this.area.row || area.rows < 2) throw invalidArgument('The header row of a table must stay.');
    checkPlace(this.sheet, area, this);
    this.area = area;
    for (let column = area.column; column < area.column + area.columns; column++) {
      this.cellChanged(this.sheet, area.row, column);
    }
  }
}

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
