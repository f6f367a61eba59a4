// The workbook: its sheets, names, and the rules that hold between them.
import { ExcelError, invalidArgument } from '../errors';
import { parseArea, splitAddress, type Area } from './area';
import type { PivotModel } from './pivot';
import { SheetModel } from './sheet';
import { checkPlace, TableModel } from './table';

export interface NameModel {
  readonly name: string;
  /** '=…', as Excel shows it. A name of a place follows its sheet through renames and dies with it. */
  formula: string;
  place: { readonly sheet: SheetModel; readonly area: Area } | null;
  visible: boolean;
}

/** @throws ExcelError InvalidArgument for what cannot be a name. */
export function checkName(name: string): void {
  const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeAddress = /^[A-Z]{1,3}\d+$/i.test(name) || /^(R|C|R\d*C\d*)$/i.test(name);
  if (!shape || likeAddress) throw invalidArgument(`not a valid name: ${name}`);
}

export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names = new Map<string, NameModel>();
  readonly properties = { title: '', subject: '' };
  readonly customXml = new Map<string, string>();
  calculationMode = 'Automatic';
  active: SheetModel;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  structureProtected = false;
  private count = 0;

  constructor(firstSheet = 'Sheet1') {
    this.active = this.addSheet(firstSheet);
  }

  nextId(kind: string): string {
    return `{${kind}-${++this.count}}`;
  }

  sheet(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted);
  }

  /** @throws ExcelError for a bad or a taken name. */
  checkSheetName(name: unknown, own?: SheetModel): string {
    const good =
      typeof name === 'string' &&
      name.length >= 1 &&
      name.length <= 31 &&
      !/[\\/?*[\]:]/.test(name) &&
      !name.startsWith("'") &&
      !name.endsWith("'") &&
      name.toLowerCase() !== 'history';
    if (!good) throw invalidArgument(`not a sheet name: ${String(name)}`);
    const taken = this.sheet(name);
    if (taken && taken !== own) throw new ExcelError('ItemAlreadyExists', `There is a sheet ${name} already.`, 409);
    return name;
  }

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.nextId('S'), this.checkSheetName(name));
    this.sheets.push(sheet);
    return sheet;
  }

  /** @throws ExcelError for the last visible sheet. */
  removeSheet(sheet: SheetModel): void {
    if (this.sheets.length === 1) throw new ExcelError('InvalidOperation', 'The last sheet cannot be deleted.');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets[0] as SheetModel;
    for (const name of this.names.values()) if (name.place?.sheet === sheet) name.place = null;
  }

  get tables(): TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  get pivots(): PivotModel[] {
    return this.sheets.flatMap((sheet) => sheet.pivots);
  }

  table(nameOrId: string): TableModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.tables.find((table) => table.id === nameOrId || table.name.toLowerCase() === wanted);
  }

  /** @throws ExcelError for a bad name, or one that a table or a defined name has. */
  checkTableName(name: unknown, own?: TableModel): string {
    if (typeof name !== 'string') throw invalidArgument('A table name is text.');
    checkName(name);
    const taken = this.table(name);
    if ((taken && taken !== own) || this.names.has(name.toLowerCase())) {
      throw invalidArgument(`There is a name ${name} already.`);
    }
    return name;
  }

  /** @throws ExcelError where a table cannot be. */
  addTable(sheet: SheetModel, area: Area): TableModel {
    checkPlace(sheet, area);
    let number = this.tables.length + 1;
    while (this.table(`表${number}`)) number++;
    const withRow = { ...area, rows: Math.max(2, area.rows) };
    const table = new TableModel(this.nextId('T'), sheet, `表${number}`, withRow);
    sheet.tables.push(table);
    table.settleHeaders();
    return table;
  }

  /** @throws ExcelError for a bad or taken name, or a reference to nowhere. */
  addName(name: string, formula: string, visible = true): NameModel {
    checkName(name);
    if (this.names.has(name.toLowerCase()) || this.table(name)) {
      throw new ExcelError('ItemAlreadyExists', `There is a name ${name} already.`, 409);
    }
    const made: NameModel = { name, formula: '', place: null, visible };
    this.setNameFormula(made, formula);
    this.names.set(name.toLowerCase(), made);
    return made;
  }

  setNameFormula(name: NameModel, formula: unknown): void {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('A name needs a formula.');
    name.place = null;
    if (!/^="/.test(formula)) {
      const { sheet, area } = splitAddress(formula.slice(1));
      const owner = sheet === null ? undefined : this.sheet(sheet);
      if (!owner) throw invalidArgument(`not a reference: ${formula}`);
      name.place = { sheet: owner, area: parseArea(area) };
    }
    name.formula = formula;
  }
}
