// The whole workbook as data. `xlsx/` writes it to a file and `excel/` draws it into an open workbook; nothing here
// knows either. Rows and columns are counted from 0; widths are in characters of the default font, heights in points.

export type CellValue = string | number | null;

/** A rectangle of cells: its first cell and its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on a named sheet. */
export interface Reference extends Area {
  readonly sheet: string;
}

/** Strings are text, whatever they begin with; numbers are numbers; null leaves the cell empty. */
export interface Block {
  readonly row: number;
  readonly column: number;
  /** Rows of equal length. */
  readonly values: readonly (readonly CellValue[])[];
}

export interface Style {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** An Excel number format; `@` for text. */
  readonly numberFormat?: string;
  /** Thin rules of this colour on the named sides. */
  readonly border?: { readonly color: string; readonly sides: 'all' | 'bottom' };
}

/** The style of an area. The formats of a sheet do not overlap. */
export interface Format {
  readonly area: Area;
  readonly style: Style;
}

/** A click on the cell goes to `target`; `tip` says what is there (at most 255 characters). */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly target: Reference;
  readonly tip: string;
}

/** A native table. Header texts are in the cells of its first row, equal to `columns`. */
export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

export type Conditional =
  | { readonly type: 'dataBar'; readonly area: Area; readonly color: string; readonly max: number }
  /** Two colours between two numbers. */
  | {
      readonly type: 'colorScale';
      readonly area: Area;
      readonly min: { readonly value: number; readonly color: string };
      readonly max: { readonly value: number; readonly color: string };
    }
  /** Number in from..to (both included). */
  | {
      readonly type: 'between';
      readonly area: Area;
      readonly from: number;
      readonly to: number;
      readonly color: string;
      readonly fill: string;
    }
  /** Text equal to `text`; `symbol` is shown before it, while the cell keeps the word alone. */
  | {
      readonly type: 'equals';
      readonly area: Area;
      readonly text: string;
      readonly color: string;
      readonly fill?: string;
      readonly symbol?: string;
    };

export interface Prompt {
  readonly title: string;
  readonly text: string;
}

export type Validation = { readonly area: Area; readonly prompt: Prompt } & (
  | { readonly type: 'list'; readonly values: readonly string[] }
  | { readonly type: 'decimal'; readonly min: number; readonly max: number }
  /** ISO days. */
  | { readonly type: 'date'; readonly min: string; readonly max: string }
);

export interface ChartSeries {
  readonly name: string;
  /** One row or column of numbers. */
  readonly values: Reference;
  readonly color: string;
}

/** Bars, horizontal, the first category at the top. */
export interface Chart {
  readonly name: string;
  readonly stacked: boolean;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categories: Reference;
  readonly series: readonly ChartSeries[];
  /** The cells it covers. */
  readonly anchor: Area;
  readonly altText: string;
  readonly labels: boolean;
}

export interface PivotField {
  /** A header of the source table. */
  readonly field: string;
  readonly caption: string;
}

/** Buttons that filter a PivotTable, where the host has them; a file has the filters above the PivotTable instead. */
export interface Slicer {
  readonly name: string;
  /** A header of the source table. */
  readonly field: string;
  /** The cells it covers. */
  readonly anchor: Area;
}

export interface Pivot {
  readonly name: string;
  /** The name of the source table. */
  readonly table: string;
  /** The first cell of its filters (one row each, then a free row), or of its body where it has none. */
  readonly row: number;
  readonly column: number;
  /** Without totals where false. LibreOffice labels totals in the language of its own menus, Excel by the file. */
  readonly totals?: boolean;
  readonly rows: readonly PivotField[];
  readonly columns: readonly PivotField[];
  readonly filters: readonly (PivotField & { readonly selected?: string })[];
  readonly values: readonly (PivotField & { readonly summary: 'count' | 'sum' })[];
  readonly slicer?: Slicer;
}

export interface Page {
  readonly orientation: 'landscape' | 'portrait';
  readonly area: Area;
  /** Rows repeated at the top of every page, first and last; null for none. */
  readonly repeatRows: readonly [number, number] | null;
  /** Rows before which a page begins. */
  readonly breaks: readonly number[];
  /** Pages high; 0: as many as it takes. It is always one page wide. */
  readonly fitTall: 0 | 1;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly centered: boolean;
  /** Text in the middle of the header; the footer is always 第 X 页 共 Y 页. */
  readonly header: string;
}

export interface Sheet {
  readonly name: string;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** A width for every column in use. */
  readonly widths: readonly number[];
  /** A height for every row in use; null for the default. */
  readonly heights: readonly (number | null)[];
  readonly blocks: readonly Block[];
  readonly formats: readonly Format[];
  readonly merges: readonly Area[];
  readonly links: readonly Link[];
  readonly tables: readonly Table[];
  readonly conditionals: readonly Conditional[];
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
  readonly pivots: readonly Pivot[];
  readonly page: Page;
  /** The tasks (indices) that the rows of the list at its side stand for, from the first row below the header on. */
  readonly listed?: readonly number[];
}

/** A defined name: a place, or a hidden constant that marks the workbook as ours. */
export type DefinedName = { readonly name: string; readonly hidden: boolean } & (
  { readonly reference: Reference } | { readonly text: string }
);

export interface WorkbookSpec {
  readonly title: string;
  readonly subject: string;
  /** ISO day on which it was made; there is no time of day anywhere. */
  readonly date: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}
