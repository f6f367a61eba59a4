// A sheet in the making: collects what the sheet files say and closes into the plain data of the spec. Widths are set
// before text is measured against them.
import { LINE } from './layout';
import { heightOf, linesOf, nameLines } from './measure';
import type {
  Area,
  Block,
  CellValue,
  Chart,
  Conditional,
  Format,
  Link,
  Page,
  Pivot,
  Reference,
  Sheet,
  Style,
  Table,
  Validation,
} from './spec';
import { STYLES } from './styles';

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

export class SheetDraft {
  private readonly blocks: Block[] = [];
  private readonly formats: Format[] = [];
  private readonly merges: Area[] = [];
  private readonly links: Link[] = [];
  private readonly tables: Table[] = [];
  private readonly conditionals: Conditional[] = [];
  private readonly validations: Validation[] = [];
  private readonly charts: Chart[] = [];
  private readonly pivots: Pivot[] = [];
  readonly heights: (number | null)[] = [];
  private listed: readonly number[] | null = null;

  constructor(
    readonly name: string,
    readonly widths: readonly number[],
  ) {}

  /** Values with their upper left corner at `row`, `column`. */
  put(row: number, column: number, values: readonly (readonly CellValue[])[]): this {
    if (values.length > 0 && values[0]!.length > 0) this.blocks.push({ row, column, values });
    return this;
  }

  format(place: Area, style: Style): this {
    if (place.rows > 0 && place.columns > 0) this.formats.push({ area: place, style });
    return this;
  }

  /** One value, styled, over an area that becomes one cell where it is more than one. */
  cell(place: Area, value: CellValue, style: Style): this {
    if (place.rows > 1 || place.columns > 1) this.merges.push(place);
    return this.put(place.row, place.column, [[value]]).format(place, style);
  }

  /** A column of cells that share a style. */
  column(row: number, column: number, values: readonly CellValue[], style: Style): this {
    return this.put(
      row,
      column,
      values.map((value) => [value]),
    ).format(area(row, column, values.length), style);
  }

  /** A row of column headers from column 0 on, `points` high. */
  headers(row: number, headers: readonly string[], points = 24): this {
    return this.put(row, 0, [headers])
      .format(area(row, 0, 1, headers.length), STYLES.header)
      .height(row, points);
  }

  link(row: number, column: number, target: Reference, tip: string): this {
    this.links.push({ row, column, target, tip });
    return this;
  }

  table(table: Table): this {
    this.tables.push(table);
    return this;
  }

  conditional(conditional: Conditional): this {
    if (conditional.area.rows > 0) this.conditionals.push(conditional);
    return this;
  }

  validation(validation: Validation): this {
    if (validation.area.rows > 0) this.validations.push(validation);
    return this;
  }

  chart(chart: Chart): this {
    this.charts.push(chart);
    return this;
  }

  pivot(pivot: Pivot): this {
    this.pivots.push(pivot);
    return this;
  }

  /** Rows from the first below the header on, at the side of the sheet, stand for these tasks. */
  list(tasks: readonly number[]): this {
    this.listed = tasks;
    return this;
  }

  /** Gives `rows` rows from `row` on the height of `points`. */
  height(row: number, points: number, rows = 1): this {
    for (let at = row; at < row + rows; at += 1) this.heights[at] = points;
    return this;
  }

  /** Rows from `row` on are as high as the text of `rows` needs, wrapped in its columns, and at least `least` points. */
  fit(row: number, rows: readonly (readonly CellValue[])[], least = 0): this {
    rows.forEach((cells, at) => {
      const lines = cells.map((cell, column) => (typeof cell === 'string' ? linesOf(cell, this.widths[column]!) : 1));
      this.height(row + at, Math.max(least, heightOf(Math.max(...lines))));
    });
    return this;
  }

  /**
   * Rows from `row` on are one line of `line` points high, or as high as the longest of their names in `columns` needs. A
   * name may stand in very many rows: it is measured once.
   */
  fitNames(row: number, rows: readonly (readonly CellValue[])[], columns: readonly number[], line = LINE): this {
    this.height(row, line, rows.length);
    for (const column of columns) {
      const tall = this.tallNames(rows, column);
      if (tall.size === 0) continue;
      rows.forEach((cells, at) => {
        const points = tall.get(cells[column]!);
        if (points !== undefined) this.heights[row + at] = Math.max(this.heights[row + at]!, points);
      });
    }
    return this;
  }

  /** The names in a column that take several lines, with their height. */
  private tallNames(rows: readonly (readonly CellValue[])[], column: number): Map<CellValue, number> {
    const names = new Set(rows.map((cells) => cells[column]!));
    const lines = [...names].map((name) => [name, nameLines(String(name ?? ''), this.widths[column]!)] as const);
    return new Map(lines.filter(([, count]) => count > 1).map(([name, count]) => [name, heightOf(count)]));
  }

  /** Notes from `row` on, one a row, each over the first `columns` columns. Returns the row after them. */
  notes(row: number, columns: number, notes: readonly string[]): number {
    notes.forEach((note, at) => {
      this.cell(area(row + at, 0, 1, columns), note, STYLES.note).height(
        row + at,
        this.wrapped(note, 0, columns - 1, 9),
      );
    });
    return row + notes.length;
  }

  /** The width of columns `from` to `to`, both included, in characters. */
  span(from: number, to: number): number {
    return this.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  }

  /** The height of a row in which `text` is wrapped over columns `from` to `to`. */
  wrapped(text: string, from: number, to: number, size = 10): number {
    return heightOf(linesOf(text, this.span(from, to), size), size);
  }

  close(rest: Pick<Sheet, 'tabColor' | 'gridlines' | 'freeze'> & { readonly page: Page }): Sheet {
    const heights = Array.from(this.heights, (points) => points ?? null);
    const { name, widths, blocks, formats, merges, links, tables, conditionals, validations, charts, pivots } = this;
    return {
      name,
      widths,
      heights,
      blocks,
      formats,
      merges,
      links,
      tables,
      conditionals,
      validations,
      charts,
      pivots,
      ...(this.listed !== null && { listed: this.listed }),
      ...rest,
    };
  }
}
