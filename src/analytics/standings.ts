// Where one task stands in a cross-tab, and what it adds there.
import type { Weights } from '../model/settings';
import { amountOf } from './amount-of';
import type { AxisLines } from './axis-lines';
import type { CrossTabRequest } from './cross-tab-types';
import type { PlanCodes } from './plan-codes';
import type { Sieve } from './sieve';

/** Lines, each once, and what the task adds to the total of each. */
export interface LineAmounts {
  readonly lines: readonly number[];
  readonly amounts: readonly number[];
}

export interface Standing {
  readonly row: LineAmounts;
  readonly column: LineAmounts;
  /** Which rows and columns go together, and how much; null: all of them, with the amounts of the row or of the column. */
  readonly cells: readonly { readonly r: number; readonly c: number; readonly amount: number }[] | null;
  readonly isOfRow: boolean;
  /** What the task adds to the whole. */
  readonly whole: number;
}

/** The place of each line among those shown; the last entry is that of tasks without any, -1 for a line that is not shown. */
export interface Places {
  readonly row: Int32Array;
  readonly column: Int32Array;
}

export interface Asked {
  readonly request: Pick<CrossTabRequest, 'rows' | 'columns' | 'measure'>;
  readonly sieve: Sieve;
  readonly rows: AxisLines;
  readonly columns: AxisLines;
  readonly weights: Weights;
}

/**
 * Bodies are measured on the axis that has them, rows first. A role crossed with bodies is their own role: a body and the
 * role in which it stands. Any two other dimensions cross wherever a task has both.
 */
export function standings(codes: PlanCodes, asked: Asked): (t: number, places: Places) => Standing {
  const { request, sieve, rows, columns, weights } = asked;
  const { role } = codes.bodies.incidence;
  const isCount = request.measure === 'tasks';
  const amount = request.measure === 'tasks' ? () => 1 : amountOf(codes, request.measure, weights);
  const areOneBody =
    rows.lineOfPlace !== null &&
    columns.lineOfPlace !== null &&
    (request.rows === 'role') !== (request.columns === 'role');
  const isOfRow = isCount || rows.lineOfPlace !== null;

  const counted = (axis: AxisLines, placeOf: Int32Array, t: number, whole: number): LineAmounts => {
    const lines = placed(axis.linesIn(t), placeOf);
    return { lines, amounts: lines.map(() => whole) };
  };
  const measured = ({ lineOfPlace }: AxisLines, placeOf: Int32Array, t: number): LineAmounts => {
    const lines = new Lines();
    for (const place of sieve.bodies(t)) {
      const line = lineOfPlace!(place);
      if (line >= 0) lines.add(placeOf[line]!, amount(t, role[place]!));
    }
    return lines;
  };
  return (t, places) => {
    if (areOneBody) return oneBody(t, places);
    if (isCount) {
      const row = counted(rows, places.row, t, 1);
      return { row, column: counted(columns, places.column, t, 1), cells: null, isOfRow, whole: 1 };
    }
    const own = rows.lineOfPlace
      ? measured(rows, places.row, t)
      : columns.lineOfPlace && measured(columns, places.column, t);
    const all = own ? own.amounts : sieve.bodies(t).map((place) => amount(t, role[place]!));
    const whole = all.reduce((sum, one) => sum + one, 0);
    return {
      row: rows.lineOfPlace ? own! : counted(rows, places.row, t, whole),
      column: !rows.lineOfPlace && columns.lineOfPlace ? own! : counted(columns, places.column, t, whole),
      cells: null,
      isOfRow,
      whole,
    };
  };

  /** A body that has no line on one of the two axes is not in this table. */
  function oneBody(t: number, places: Places): Standing {
    const row = new Lines();
    const column = new Lines();
    const cells: { r: number; c: number; amount: number }[] = [];
    let whole = 0;
    for (const place of sieve.bodies(t)) {
      const rowLine = rows.lineOfPlace!(place);
      const columnLine = columns.lineOfPlace!(place);
      if (rowLine < 0 || columnLine < 0) continue;
      const added = amount(t, role[place]!);
      const r = places.row[rowLine]!;
      const c = places.column[columnLine]!;
      const cell = cells.find((known) => known.r === r && known.c === c);
      if (!cell) cells.push({ r, c, amount: added });
      else if (!isCount) cell.amount += added;
      row.add(r, added, isCount);
      column.add(c, added, isCount);
      whole += added;
    }
    if (cells.length > 0) return { row, column, cells, isOfRow, whole: isCount ? 1 : whole };
    const amounts = [isCount ? 1 : 0];
    return {
      row: { lines: [places.row.at(-1)!], amounts },
      column: { lines: [places.column.at(-1)!], amounts },
      cells: null,
      isOfRow,
      whole: amounts[0]!,
    };
  }
}

/** Lines in the order in which they come, each with the sum of what it gets. */
class Lines implements LineAmounts {
  readonly lines: number[] = [];
  readonly amounts: number[] = [];

  /** `once`: a line that is there gets no more. */
  add(line: number, amount: number, once = false): void {
    const at = this.lines.indexOf(line);
    if (at < 0) {
      this.lines.push(line);
      this.amounts.push(amount);
    } else if (!once) this.amounts[at]! += amount;
  }
}

/** Several lines may share a place: that of the rest. */
function placed(lines: readonly number[], placeOf: Int32Array): readonly number[] {
  if (lines.length === 0) return [placeOf.at(-1)!];
  if (lines.length === 1) return [placeOf[lines[0]!]!];
  return [...new Set(lines.map((line) => placeOf[line]!))];
}
