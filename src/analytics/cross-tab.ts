// A cross-section of responsibility as a planner asks for it, every number with the tasks behind it. What always holds: a
// task counts once in a cell and once in a total, and none is lost: those beyond the top stand together in one line, those
// that have nobody on an axis in another.
import type { Plan } from '../model/plan';
import type { Weights } from '../model/settings';
import { axisLines, type AxisLines } from './axis-lines';
import { MOST_LINES, type CrossTab, type CrossTabLine, type CrossTabRequest, type Figure } from './cross-tab-types';
import { planFrames } from './plan-frames';
import { sieveOf } from './sieve';
import { standings, type LineAmounts, type Standing } from './standings';

/** Totals are of all rows and columns, shown or not, and count a task that stands in several of them once. */
export function crossTab(plan: Plan, request: CrossTabRequest, weights: Weights): CrossTab {
  const { codes } = planFrames(plan);
  const { filters, measure, sort, top } = request;
  const sieve = sieveOf(codes, filters);
  const rows = axisLines(plan, codes, request.rows, { filters, sieve });
  const columns = axisLines(plan, codes, request.columns, { filters, sieve });
  const standingOf = standings(codes, { request: { ...request, measure }, sieve, rows, columns, weights });

  // first only the totals, to know which lines are shown; then every cell of these
  const all = { row: everyLine(rows), column: everyLine(columns) };
  const values = { row: new Map<number, number>(), column: new Map<number, number>() };
  for (let t = 0; t < codes.tasks; t++) {
    if (!sieve.passes(t)) continue;
    const { row, column } = standingOf(t, all);
    forEachLine(row, (r, amount) => values.row.set(r, (values.row.get(r) ?? 0) + amount));
    forEachLine(column, (c, amount) => values.column.set(c, (values.column.get(c) ?? 0) + amount));
  }
  const shownRows = shownLines(rows, values.row, sort, top.rows ?? MOST_LINES.rows);
  const shownColumns = shownLines(columns, values.column, sort, top.columns ?? MOST_LINES.columns);

  const rowSums = sums(shownRows.lines.length);
  const columnSums = sums(shownColumns.lines.length);
  const cells = shownRows.lines.map(() => sums(shownColumns.lines.length));
  const total: Sum = { value: 0, tasks: [] };
  for (let t = 0; t < codes.tasks; t++) {
    if (!sieve.passes(t)) continue;
    const standing = standingOf(t, { row: shownRows.placeOf, column: shownColumns.placeOf });
    forEachLine(standing.row, (r, amount) => plus(rowSums[r]!, t, amount));
    forEachLine(standing.column, (c, amount) => plus(columnSums[c]!, t, amount));
    forEachCell(standing, (r, c, amount) => plus(cells[r]![c]!, t, amount));
    if (standing.whole !== 0) plus(total, t, standing.whole);
  }
  return {
    rows: shownRows.lines.map((line, r) => ({ ...line, total: figureOf(rowSums[r]!) })),
    columns: shownColumns.lines.map((line, c) => ({ ...line, total: figureOf(columnSums[c]!) })),
    cells: cells.map((row) => row.map(figureOf)),
    total: figureOf(total),
    omitted: { rows: shownRows.omitted, columns: shownColumns.omitted },
  };
}

interface Sum {
  value: number;
  readonly tasks: number[];
}

const sums = (length: number): Sum[] => Array.from({ length }, () => ({ value: 0, tasks: [] }));

function plus(sum: Sum, t: number, amount: number): void {
  sum.value += amount;
  sum.tasks.push(t);
}

function forEachLine({ lines, amounts }: LineAmounts, add: (line: number, amount: number) => void): void {
  lines.forEach((line, i) => {
    if (amounts[i] !== 0) add(line, amounts[i]!);
  });
}

/** Every row with every column, unless the task says which go together; what adds nothing has no place. */
function forEachCell(standing: Standing, add: (r: number, c: number, amount: number) => void): void {
  const { row, column, cells, isOfRow } = standing;
  if (cells) {
    for (const { r, c, amount } of cells) if (amount !== 0) add(r, c, amount);
    return;
  }
  row.lines.forEach((r, i) =>
    column.lines.forEach((c, j) => {
      const amount = isOfRow ? row.amounts[i]! : column.amounts[j]!;
      if (amount !== 0) add(r, c, amount);
    }),
  );
}

/** Each line in its own place, and the line of tasks without any after the last. */
const everyLine = ({ names }: AxisLines): Int32Array => Int32Array.from({ length: names.length + 1 }, (_, i) => i);

/** The lines to show, in order, and the place of each line (the last: of tasks without any) among them. */
function shownLines(
  { names, fixed, ordered }: AxisLines,
  totals: ReadonlyMap<number, number>,
  sort: CrossTabRequest['sort'],
  top: number,
): { lines: Omit<CrossTabLine, 'total'>[]; placeOf: Int32Array; omitted: number } {
  const named = [...names.keys()].filter((line) => fixed || totals.has(line));
  // noise of binary fractions must not decide an order
  const rank = (line: number) => Number((totals.get(line) ?? 0).toPrecision(12));
  if (sort === 'total') named.sort((a, b) => rank(b) - rank(a));
  const kept = named.slice(0, Math.max(0, top));
  const omitted = named.slice(kept.length);
  if (ordered) kept.sort((a, b) => a - b);
  const placeOf = new Int32Array(names.length + 1).fill(-1);
  kept.forEach((line, place) => (placeOf[line] = place));
  for (const line of omitted) placeOf[line] = kept.length;
  const lines: Omit<CrossTabLine, 'total'>[] = kept.map((line) => ({ kind: 'named', name: names[line]! }));
  if (omitted.length > 0) lines.push({ kind: 'rest', name: null });
  if (totals.has(names.length)) {
    placeOf[names.length] = lines.length;
    lines.push({ kind: 'none', name: null });
  }
  return { lines, placeOf, omitted: omitted.length };
}

/** Free of the noise of binary fractions: three times 0.3 is 0.9. */
const figureOf = ({ value, tasks }: Sum): Figure => ({ value: Number(value.toPrecision(12)), tasks });
