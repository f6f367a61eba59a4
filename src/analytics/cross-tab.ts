// A cross-section of responsibility as a planner asks for it, every number with the tasks behind it. What always holds: a
// task counts once in a cell and once in a total, and none is lost, for tasks that have nobody on an axis stand in a
// last line of their own.
import type { Plan } from '../model/plan';
import type { Weights } from '../model/settings';
import { axisLines, type AxisLines } from './axis-lines';
import type { CrossTab, CrossTabLine, CrossTabRequest, Figure } from './cross-tab-types';
import { amountOf } from './amount-of';
import type { PlanCodes } from './plan-codes';
import { planFrames } from './plan-frames';
import { sieveOf, type Sieve } from './sieve';

/** Totals are of all rows and columns, shown or not, and count a task that stands in several of them once. */
export function crossTab(plan: Plan, request: CrossTabRequest, weights: Weights): CrossTab {
  const { codes } = planFrames(plan);
  const sieve = sieveOf(codes, request.filters);
  const rows = axisLines(codes, request.rows, request.filters, sieve);
  const columns = axisLines(codes, request.columns, request.filters, sieve);
  const counted = countCells(codes, sieve, rows, columns, amountsOf(codes, sieve, rows, columns, request, weights));
  const shownRows = shown(rows, counted.rows, request.sort, request.top.rows);
  const shownColumns = shown(columns, counted.columns, request.sort, request.top.columns);
  const width = columns.names.length + 1;
  return {
    rows: shownRows.lines.map((r) => lineOf(rows, r, counted.rows[r])),
    columns: shownColumns.lines.map((c) => lineOf(columns, c, counted.columns[c])),
    cells: shownRows.lines.map((r) => shownColumns.lines.map((c) => figureOf(counted.cells.get(r * width + c)))),
    total: figureOf(counted.total),
    omitted: { rows: shownRows.omitted, columns: shownColumns.omitted },
  };
}

interface Sum {
  value: number;
  readonly tasks: number[];
}

/** What task t adds to the cells and totals that it stands in. */
interface Amounts {
  readonly row: (line: number) => number;
  readonly column: (line: number) => number;
  readonly cell: (row: number, column: number) => number;
  readonly whole: number;
}

/** The line after the last name is that of tasks without any; cells are keyed row × (columns + 1) + column. */
function countCells(
  codes: PlanCodes,
  sieve: Sieve,
  rows: AxisLines,
  columns: AxisLines,
  amountsIn: (t: number) => Amounts,
): { rows: (Sum | undefined)[]; columns: (Sum | undefined)[]; cells: Map<number, Sum>; total: Sum } {
  const none = { row: rows.names.length, column: columns.names.length };
  const cells = new Map<number, Sum>();
  const rowSums: (Sum | undefined)[] = [];
  const columnSums: (Sum | undefined)[] = [];
  const total: Sum = { value: 0, tasks: [] };
  for (let t = 0; t < codes.tasks; t++) {
    if (!sieve.passes(t)) continue;
    const amounts = amountsIn(t);
    const rowLines = orNone(rows.linesIn(t), none.row);
    const columnLines = orNone(columns.linesIn(t), none.column);
    for (const r of rowLines) {
      rowSums[r] = plus(rowSums[r], t, amounts.row(r));
      for (const c of columnLines) {
        const key = r * (none.column + 1) + c;
        const sum = plus(cells.get(key), t, amounts.cell(r, c));
        if (sum) cells.set(key, sum);
      }
    }
    for (const c of columnLines) columnSums[c] = plus(columnSums[c], t, amounts.column(c));
    plus(total, t, amounts.whole);
  }
  return { rows: rowSums, columns: columnSums, cells, total };
}

const orNone = (lines: readonly number[], none: number) => (lines.length > 0 ? lines : [none]);

function plus(sum: Sum | undefined, t: number, amount: number): Sum | undefined {
  if (amount === 0) return sum;
  const counted = sum ?? { value: 0, tasks: [] };
  counted.value += amount;
  counted.tasks.push(t);
  return counted;
}

/** Bodies are measured on the axis that has them, rows first. */
function amountsOf(
  codes: PlanCodes,
  sieve: Sieve,
  rows: AxisLines,
  columns: AxisLines,
  { measure }: CrossTabRequest,
  weights: Weights,
): (t: number) => Amounts {
  const one: Amounts = { row: () => 1, column: () => 1, cell: () => 1, whole: 1 };
  if (measure === 'tasks') return () => one;
  const amount = amountOf(codes, measure, weights);
  const { party, role } = codes.bodies.incidence;
  const { lineOfBody } = rows.lineOfBody ? rows : columns;
  return (t) => {
    const byLine = new Map<number, number>();
    let whole = 0;
    for (const i of sieve.bodies(t)) {
      const added = amount(t, role[i]!);
      whole += added;
      const line = lineOfBody?.(party[i]!);
      if (line !== undefined) byLine.set(line, (byLine.get(line) ?? 0) + added);
    }
    const ofLine = (line: number) => byLine.get(line) ?? 0;
    if (rows.lineOfBody) return { row: ofLine, column: () => whole, cell: ofLine, whole };
    if (columns.lineOfBody) return { row: () => whole, column: ofLine, cell: (_, c) => ofLine(c), whole };
    return { row: () => whole, column: () => whole, cell: () => whole, whole };
  };
}

/** The lines to show, in order: those that have something, and the line of tasks without any last. */
function shown(
  { names, fixed }: AxisLines,
  totals: readonly (Sum | undefined)[],
  sort: CrossTabRequest['sort'],
  top: number | null,
): { lines: number[]; omitted: number } {
  const named = [...names.keys()].filter((line) => fixed || totals[line] !== undefined);
  if (sort === 'total') named.sort((a, b) => (totals[b]?.value ?? 0) - (totals[a]?.value ?? 0));
  const lines = top === null ? named : named.slice(0, Math.max(0, top));
  const none = totals[names.length] === undefined ? [] : [names.length];
  return { lines: [...lines, ...none], omitted: named.length - lines.length };
}

const lineOf = ({ names }: AxisLines, line: number, total: Sum | undefined): CrossTabLine => ({
  name: names[line] ?? null,
  total: figureOf(total),
});

/** Free of the noise of binary fractions: three times 0.3 is 0.9. */
const figureOf = (sum: Sum | undefined): Figure => ({
  value: Number((sum?.value ?? 0).toPrecision(12)),
  tasks: sum?.tasks ?? [],
});
