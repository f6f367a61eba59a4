// The rows of 矩阵明细: the tasks behind every cell of the matrix sheets, behind the pairs of 协同关系 and behind the sentences
// of 均衡与缺口; those of one number together and those of one row of a matrix together, so that a number leads to one run.
import { collaborationOf, type Pair } from '../analytics/collaboration-of';
import { tasksOfParties } from '../analytics/tasks-of-parties';
import type { Analytics } from '../analytics/types';
import type { Plan } from '../model/plan';
import type { Run } from './assignment-rows';
import { shownMatrices, type ShownGrid, type ShownMatrix } from './shown-matrices';
import { statements, type Statement } from './statements';
import type { SheetKey } from './words';
import { STATEMENTS, type StatementKey } from './words-statements';

export interface CellRow {
  /** The sheet that leads here. */
  readonly sheet: Extract<SheetKey, ShownMatrix | 'pairs' | 'balance'>;
  readonly down: string;
  readonly across: string;
  /** Index into `plan.tasks`. */
  readonly task: number;
}

export interface PairRun extends Pair {
  readonly run: Run;
}

export interface CellRows {
  readonly rows: readonly CellRow[];
  readonly grids: Readonly<Record<ShownMatrix, ShownGrid>>;
  /** The run of a cell; of a whole row where `across` is left out, of the whole matrix where `down` is. */
  readonly run: (matrix: ShownMatrix, down?: string, across?: string) => Run | undefined;
  /** The strongest pairs, and how many there are in all. */
  readonly pairs: Readonly<
    Record<'leadSupport' | 'together', { readonly top: readonly PairRun[]; readonly all: number }>
  >;
  /** `run` is undefined where no tasks stand behind it, or a ranking says it as well. */
  readonly statements: readonly (Statement & { readonly run: Run | undefined })[];
}

/** Pairs that 协同关系 lists of each kind: two pages. */
const MOST_PAIRS = 50;

/** Sentences about most of the tasks: 领导工作量 and 各市工作量 have them already. */
const IN_RANKING: ReadonlySet<StatementKey> = new Set(['leaders-all', 'regions-all']);

export function cellRows(plan: Plan, analytics: Analytics): CellRows {
  const rows: CellRow[] = [];
  const add = ({ sheet, down, across }: Omit<CellRow, 'task'>, tasks: readonly number[]): Run => {
    const first = rows.length;
    for (const task of tasks) rows.push({ sheet, down, across, task });
    return { first, tasks };
  };

  const matrices = shownMatrices(plan, analytics);
  const runs = new Map<ShownMatrix, Map<string, { row: Run; cells: Map<string, Run> }>>();
  const wholes = new Map<ShownMatrix, Run>();
  const since = (first: number): Run => ({ first, tasks: rows.slice(first).map((row) => row.task) });
  for (const [matrix, { grid, tasksAt }] of Object.entries(matrices) as [
    ShownMatrix,
    (typeof matrices)[ShownMatrix],
  ][]) {
    runs.set(matrix, new Map());
    const start = rows.length;
    for (const down of grid.down) {
      const cells = new Map<string, Run>();
      const first = rows.length;
      for (const across of grid.across) {
        // a unit with itself is no pair
        const tasks = matrix === 'unitUnit' && across === down ? [] : tasksAt(down, across);
        if (tasks.length > 0) cells.set(across, add({ sheet: matrix, down, across }, tasks));
      }
      runs.get(matrix)!.set(down, { row: since(first), cells });
    }
    wholes.set(matrix, since(start));
  }
  const run = (matrix: ShownMatrix, down?: string, across?: string): Run | undefined => {
    if (down === undefined) return wholes.get(matrix);
    const row = runs.get(matrix)?.get(down);
    return across === undefined ? row?.row : row?.cells.get(across);
  };

  const { leadSupport, together } = collaborationOf(plan);
  const listed = (pairs: readonly Pair[], known: (pair: Pair) => Run | undefined) => ({
    top: pairs.slice(0, MOST_PAIRS).map((pair) => {
      const { from, to, tasks } = pair;
      return { ...pair, run: known(pair) ?? add({ sheet: 'pairs', down: from, across: to }, tasks) };
    }),
    all: pairs.length,
  });
  const pairs = {
    leadSupport: listed(leadSupport, () => undefined),
    // what 协同矩阵 shows has its rows already
    together: listed(together, ({ from, to }) => run('unitUnit', from, to)),
  };

  const facts = {
    ...{ plan, analytics, tasksOf: tasksOfParties(plan) },
    strongest: { leadSupport: leadSupport[0] ?? null, together: together[0] ?? null },
  };
  const known: Readonly<Partial<Record<StatementKey, Run | undefined>>> = {
    'pair-lead': pairs.leadSupport.top[0]?.run,
    'pair-together': pairs.together.top[0]?.run,
  };
  const said = statements(facts, 'zh').map((statement) => {
    const { key, topic, label, tasks } = statement;
    if (key in known || IN_RANKING.has(key)) return { ...statement, run: known[key] };
    const row = { sheet: 'balance', down: STATEMENTS.zh.topics[topic], across: label } as const;
    return { ...statement, run: tasks.length > 0 ? add(row, tasks) : undefined };
  });

  const grids = Object.fromEntries(Object.entries(matrices).map(([name, { grid }]) => [name, grid]));
  return { rows, grids: grids as CellRows['grids'], run, pairs, statements: said };
}
