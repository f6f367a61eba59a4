// A slicer: buttons for the items of one field of a PivotTable, floating over the cells.
import type { PivotModel } from './pivot';

export interface SlicerModel {
  readonly id: string;
  name: string;
  caption: string;
  readonly pivot: PivotModel;
  readonly field: string;
  sortBy: string;
  /** Points. */
  left: number;
  top: number;
  width: number;
  height: number;
}
