// The six matrices: who stands with whom, or in which section.
import type { DataFrame } from 'danfojs';
import { countPairs } from './count-pairs';
import { frameOf, type Columns } from './frame';
import type { Axis, PlanCodes } from './plan-codes';
import type { PlanFrames } from './plan-frames';
import type { MatrixName } from './types';

/** One cell. A frame of cells, not one column a name: danfo makes a property of every column, whatever it is called. */
export interface CellRecord {
  readonly rowName: string;
  readonly columnName: string;
  readonly tasks: number;
}

export const CELL_COLUMNS: Columns<CellRecord> = { rowName: 'string', columnName: 'string', tasks: 'int32' };

/** The cells of a matrix that are not 0, row by row. Columns: CellRecord. */
export function matrix({ codes }: PlanFrames, name: MatrixName): DataFrame {
  const { rows, columns } = axesOf(codes, name);
  const counts = countPairs(rows.incidence, columns.incidence);
  const cells: CellRecord[] = [];
  rows.names.forEach((rowName, r) => {
    columns.names.forEach((columnName, c) => {
      const tasks = counts[r * columns.names.length + c]!;
      if (tasks > 0) cells.push({ rowName, columnName, tasks });
    });
  });
  return frameOf(CELL_COLUMNS, cells);
}

/** What stands in the rows and columns of a matrix: parties by rank, sections in the order of the document. */
export function axesOf(codes: PlanCodes, name: MatrixName): { readonly rows: Axis; readonly columns: Axis } {
  const { bodies, leaders, regions, sections } = codes;
  const axes: Record<MatrixName, readonly [Axis, Axis]> = {
    unitSection: [bodies, sections],
    regionSection: [regions, sections],
    leaderUnit: [leaders, bodies],
    leaderSection: [leaders, sections],
    unitUnit: [bodies, bodies],
    unitRegion: [bodies, regions],
  };
  const [rows, columns] = axes[name];
  return { rows, columns };
}
