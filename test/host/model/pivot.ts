// A PivotTable: where it stands and which fields it shows. Its figures are Excel's business and are not computed here.
import type { Area } from './area';
import type { TableModel } from './table';

export interface PivotValue {
  readonly field: string;
  caption: string;
  summary: string;
}

export interface PivotAxisField {
  readonly field: string;
  caption: string;
}

export interface PivotModel {
  readonly id: string;
  name: string;
  readonly source: TableModel;
  readonly area: Area;
  readonly rows: PivotAxisField[];
  readonly columns: PivotAxisField[];
  readonly filters: PivotAxisField[];
  /** Field → the items that its filter leaves. */
  readonly selected: Map<string, readonly string[]>;
  readonly values: PivotValue[];
  rowTotals: boolean;
  columnTotals: boolean;
  refreshOnOpen: boolean;
  refreshes: number;
}
