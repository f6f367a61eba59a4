// A sheet in the making: collects what the sheet files say and closes into the plain data of the spec. Widths are set
// before text is measured against them.
import { heightOf, linesOf } from './measure';
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

  /** Gives `rows` rows from `row` on the height of `points`. */
  height(row: number, points: number, rows = 1): this {
    for (let at = row; at < row + rows; at += 1) this.heights[at] = points;
    return this;
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
      ...{ name, widths, heights, blocks, formats, merges, links, tables, conditionals, validations, charts, pivots },
      ...rest,
    };
  }
}
