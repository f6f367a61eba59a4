// A worksheet of the in-memory Excel: cells and what lies over them. Only the rules live here; who may call what is the
// business of the faces.
import type { Area } from './area';
import { cellsOf, contains, inside, MAX_COLUMNS, MAX_ROWS, overlap, sameArea, subtract } from './area';
import { ExcelError, HostGap, invalidArgument } from '../errors';
import type { ChartModel } from './chart';
import type { ConditionalModel } from './conditional';
import { enterValue, UNCOMPUTED, type Entered } from './enter-value';
import type { PivotModel } from './pivot';
import type { SlicerModel } from './slicer';
import { DEFAULT_STYLE, type CellStyle } from './style';
import type { TableModel } from './table';

export interface Cell {
  readonly value: string | number | boolean;
  readonly formula: string | null;
  readonly quoted: boolean;
}

export interface HyperlinkModel {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface ValidationModel {
  readonly areas: Area[];
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

export interface PageModel {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  area: Area | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerHeader: string;
  centerFooter: string;
}

const EMPTY: Cell = { value: '', formula: null, quoted: false };
const key = (row: number, column: number): number => row * MAX_COLUMNS + column;
const points = (inches: number): number => inches * 72;

export class SheetModel {
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  protected = false;
  readonly charts: ChartModel[] = [];
  readonly tables: TableModel[] = [];
  readonly pivots: PivotModel[] = [];
  readonly slicers: SlicerModel[] = [];
  readonly conditionals: ConditionalModel[] = [];
  readonly validations: ValidationModel[] = [];
  readonly merges: Area[] = [];
  readonly links = new Map<number, HyperlinkModel>();
  /** Rows before which a page begins, counted from 0. */
  readonly breaks: number[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  /** Points; a row or column that is not here has the standard size. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly page: PageModel = {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    area: null,
    titleRows: null,
    titleColumns: null,
    margins: {
      top: points(0.75),
      bottom: points(0.75),
      left: points(0.7),
      right: points(0.7),
      header: points(0.3),
      footer: points(0.3),
    },
    centerHorizontally: false,
    centerHeader: '',
    centerFooter: '',
  };
  private readonly cells = new Map<number, Cell>();
  private readonly styles = new Map<number, CellStyle>();
  private readonly changes = new Map<string, Map<CellStyle, CellStyle>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.cells.get(key(row, column)) ?? EMPTY;
  }

  style(row: number, column: number): CellStyle {
    return this.styles.get(key(row, column)) ?? DEFAULT_STYLE;
  }

  /** Cells with a look of their own, row by row. */
  styledCells(): (readonly [row: number, column: number])[] {
    const places = [...this.styles.keys()].sort((a, b) => a - b);
    return places.map((at) => [Math.floor(at / MAX_COLUMNS), at % MAX_COLUMNS]);
  }

  link(row: number, column: number): HyperlinkModel | undefined {
    return this.links.get(key(row, column));
  }

  /** @throws HostGap where it is the result of a formula, which this host does not compute. */
  shown(row: number, column: number): string | number | boolean {
    const { value } = this.cell(row, column);
    if (value === UNCOMPUTED) throw new HostGap(`the result of a formula in ${this.name}`);
    return value;
  }

  private put(row: number, column: number, entered: Entered): void {
    const at = key(row, column);
    if (entered.value === '' && entered.formula === null) this.cells.delete(at);
    else this.cells.set(at, { value: entered.value, formula: entered.formula, quoted: entered.quoted });
    if (entered.format !== undefined && this.style(row, column).numberFormat === 'General') {
      this.restyleCell(row, column, { numberFormat: entered.format });
    }
  }

  /** As if typed, or assigned to `values`. */
  enter(row: number, column: number, input: unknown): void {
    const entered = enterValue(input, this.style(row, column).numberFormat);
    if (!entered) return;
    const cell = { row, column, rows: 1, columns: 1 };
    const merged = this.merges.find((area) => contains(area, cell));
    // only the first cell of a merged area holds a value
    if (merged && (merged.row !== row || merged.column !== column)) return;
    this.put(row, column, entered);
    for (const table of this.tables) table.cellChanged(row, column);
  }

  /** Text as it is, past Excel's reading of it. */
  enterText(row: number, column: number, value: string): void {
    this.put(row, column, { value, formula: null, quoted: false });
  }

  /** A formula with the result that it shows: for what people type in tests. */
  enterFormula(row: number, column: number, formula: string, value: string | number): void {
    this.put(row, column, { value, formula, quoted: false });
  }

  restyle(area: Area, change: Partial<CellStyle>): void {
    if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) {
      throw new HostGap(`the format of whole rows or columns in ${this.name}`);
    }
    const changed = this.restyled(change);
    for (const [row, column] of cellsOf(area)) {
      this.styles.set(key(row, column), changed(this.style(row, column)));
    }
  }

  private restyleCell(row: number, column: number, change: Partial<CellStyle>): void {
    this.styles.set(key(row, column), this.restyled(change)(this.style(row, column)));
  }

  /** Cells that look alike share one style, also after both were changed alike. */
  private restyled(change: Partial<CellStyle>): (style: CellStyle) => CellStyle {
    const name = JSON.stringify(change);
    const known = this.changes.get(name) ?? new Map<CellStyle, CellStyle>();
    this.changes.set(name, known);
    return (style) => {
      const next = known.get(style) ?? { ...style, ...change };
      known.set(style, next);
      return next;
    };
  }

  clearContents(area: Area): void {
    for (const [at, row, column] of this.used(area)) {
      this.cells.delete(at);
      for (const table of this.tables) table.cellChanged(row, column);
    }
  }

  clearFormats(area: Area): void {
    for (const at of [...this.styles.keys()]) {
      const cell = { row: Math.floor(at / MAX_COLUMNS), column: at % MAX_COLUMNS, rows: 1, columns: 1 };
      if (contains(area, cell)) this.styles.delete(at);
    }
  }

  clearLinks(area: Area): void {
    for (const at of [...this.links.keys()]) {
      const cell = { row: Math.floor(at / MAX_COLUMNS), column: at % MAX_COLUMNS, rows: 1, columns: 1 };
      if (contains(area, cell)) this.links.delete(at);
    }
  }

  private *used(area: Area): Generator<readonly [at: number, row: number, column: number]> {
    for (const at of [...this.cells.keys()]) {
      const row = Math.floor(at / MAX_COLUMNS);
      const column = at % MAX_COLUMNS;
      if (contains(area, { row, column, rows: 1, columns: 1 })) yield [at, row, column];
    }
  }

  /** The smallest area that holds every cell with a value; null: none has. */
  usedArea(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const at of this.cells.keys()) {
      const row = Math.floor(at / MAX_COLUMNS);
      const column = at % MAX_COLUMNS;
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** @throws ExcelError over a table, or where merged areas would cross. */
  merge(area: Area): void {
    if (this.tables.some((table) => overlap(table.area, area))) {
      throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged.');
    }
    const crossing = this.merges.find((other) => overlap(other, area) && !contains(area, other));
    if (crossing) throw new ExcelError('InvalidOperation', 'A merged area would be cut.');
    this.unmerge(area);
    for (const [row, column] of cellsOf(area)) {
      if (row !== area.row || column !== area.column) this.cells.delete(key(row, column));
    }
    if (area.rows * area.columns > 1) this.merges.push(area);
  }

  unmerge(area: Area): void {
    for (let index = this.merges.length - 1; index >= 0; index--) {
      if (overlap(this.merges[index] as Area, area)) this.merges.splice(index, 1);
    }
  }

  setLink(area: Area, link: HyperlinkModel | null): void {
    for (const [row, column] of cellsOf(area)) {
      if (link === null) {
        this.links.delete(key(row, column));
        continue;
      }
      if ((link.screenTip?.length ?? 0) > 255) throw invalidArgument('A screen tip has at most 255 characters.');
      this.links.set(key(row, column), link);
      // Excel gives the cell the look of a link, and its text if it is told one or the cell is blank
      this.restyleCell(row, column, { underline: true, color: '#0563C1' });
      if (link.textToDisplay !== undefined) this.enter(row, column, link.textToDisplay);
      else if (this.cell(row, column) === EMPTY) this.enter(row, column, `'${link.documentReference ?? link.address}`);
    }
  }

  /** Removes what `areasOf` says lies in `area`, and cuts what lies across its edge. */
  static carve<T extends { readonly areas: Area[] }>(list: T[], area: Area): void {
    for (let index = list.length - 1; index >= 0; index--) {
      const entry = list[index] as T;
      const left = entry.areas.flatMap((piece) => subtract(piece, area));
      entry.areas.splice(0, entry.areas.length, ...left);
      if (left.length === 0) list.splice(index, 1);
    }
  }

  validationOf(area: Area): ValidationModel {
    const known = this.validations.find((entry) => entry.areas.length === 1 && sameArea(entry.areas[0] as Area, area));
    if (known) return known;
    SheetModel.carve(this.validations, area);
    const made: ValidationModel = { areas: [inside(area)], rule: {}, prompt: {}, errorAlert: {}, ignoreBlanks: true };
    this.validations.push(made);
    return made;
  }
}
