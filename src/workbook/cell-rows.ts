// The rows of 矩阵明细: the tasks behind every number of the matrix sheets, behind the pairs of 协同关系, the sentences of
// 均衡与缺口 and the totals of the workload sheets; those of one number together, so that it leads to one run.
import { collaborationOf, type Pair } from '../analytics/collaboration-of';
import { tasksOfParties } from '../analytics/tasks-of-parties';
import type { Analytics } from '../analytics/types';
import { appendTo } from '../model/append-to';
import type { Plan } from '../model/plan';
import type { AssignmentRows, Count, PartyRuns } from './assignment-rows';
import { CellList, type CellRow } from './cell-list';
import { joined, sameTasks, type ListedRun } from './listed-run';
import { matrixRuns, type MatrixRun } from './matrix-runs';
import { shownMatrices, type Shown, type ShownGrid, type ShownMatrix } from './shown-matrices';
import { statements, type Statement } from './statements';
import { SHEETS } from './words';
import { MATRIX } from './words-matrix';
import { STATEMENTS, type StatementKey } from './words-statements';
import { workloadTotals, type WorkloadTotal } from './workload-totals';

export interface PairRun extends Pair {
  readonly run: ListedRun;
}

export interface CellRows {
  readonly rows: readonly CellRow[];
  readonly grids: Readonly<Record<ShownMatrix, ShownGrid>>;
  /** The rows behind a number of a matrix. */
  readonly run: (matrix: ShownMatrix, ...names: Parameters<MatrixRun>) => ListedRun | undefined;
  /** The tasks of each section by its number; '' has those without one. */
  readonly sections: ReadonlyMap<string, ListedRun>;
  /** The rows behind a total of a workload sheet. */
  readonly total: WorkloadTotal;
  /** The strongest pairs, and how many there are in all. */
  readonly pairs: Readonly<
    Record<'leadSupport' | 'together', { readonly top: readonly PairRun[]; readonly all: number }>
  >;
  /** `run` is undefined where no tasks stand behind it, or a ranking says it as well. */
  readonly statements: readonly (Statement & { readonly run: ListedRun | undefined })[];
}

/** Pairs that 协同关系 lists of each kind: two pages. */
const MOST_PAIRS = 50;

/** Sentences about most of the tasks, which take no rows of their own: 领导工作量 and 各市工作量 say the same. */
const IN_RANKING: ReadonlySet<StatementKey> = new Set(['leaders-all', 'regions-all']);

export function cellRows(plan: Plan, analytics: Analytics, assignments: AssignmentRows): CellRows {
  const list = new CellList();
  const matrices = shownMatrices(plan, analytics);
  const runs = new Map(
    (Object.entries(matrices) as [ShownMatrix, Shown][]).map(([matrix, shown]) => [
      matrix,
      matrixRuns(list, matrix, shown, partiesIn(matrix, assignments)),
    ]),
  );
  const run: CellRows['run'] = (matrix, down, across) => runs.get(matrix)!(down, across);
  const sections = sectionRuns(list, plan);
  const total = workloadTotals(list, assignments);

  const { leadSupport, together } = collaborationOf(plan);
  const listed = (pairs: readonly Pair[], known: (pair: Pair) => ListedRun | undefined) => ({
    top: pairs.slice(0, MOST_PAIRS).map((pair) => {
      const { from, to, tasks } = pair;
      return { ...pair, run: known(pair) ?? list.add({ from: SHEETS.pairs, down: from, across: to }, tasks) };
    }),
    all: pairs.length,
  });
  const pairs = {
    leadSupport: listed(leadSupport, () => undefined),
    // what 协同矩阵 shows has its rows already
    together: listed(together, ({ from, to }) => run('unitUnit', from, to)),
  };

  const facts = {
    plan,
    analytics,
    tasksOf: tasksOfParties(plan),
    strongest: { leadSupport: leadSupport[0] ?? null, together: together[0] ?? null },
  };
  const known = standingRuns(assignments, pairs);
  const said = statements(facts, 'zh').map((statement) => {
    const { key, topic, label, tasks } = statement;
    const standing = known[key]?.find((run) => run !== undefined && sameTasks(run.tasks, tasks));
    if (standing !== undefined || tasks.length === 0 || IN_RANKING.has(key)) return { ...statement, run: standing };
    const row = { from: SHEETS.balance, down: STATEMENTS.zh.topics[topic], across: label };
    return { ...statement, run: list.add(row, tasks) };
  });

  const grids = Object.fromEntries(Object.entries(matrices).map(([name, { grid }]) => [name, grid]));
  return { rows: list.rows, grids: grids as CellRows['grids'], run, sections, total, pairs, statements: said };
}

/** Where the tasks of a sentence may stand already. */
function standingRuns(
  { runs: { leader, region } }: AssignmentRows,
  { leadSupport, together }: CellRows['pairs'],
): Readonly<Partial<Record<StatementKey, readonly (ListedRun | undefined)[]>>> {
  const of = (parties: ReadonlyMap<string, PartyRuns>, count: Count) =>
    [...parties.values()].map((own) => own.get(count));
  return {
    'leaders-range': of(leader, 'total'),
    'regions-all': of(region, 'all'),
    'regions-named': of(region, 'named'),
    'pair-lead': [leadSupport.top[0]?.run],
    'pair-together': [together.top[0]?.run],
  };
}

/** The rows in 责任明细 of the parties at the left of a matrix. */
function partiesIn(matrix: ShownMatrix, { runs }: AssignmentRows): ReadonlyMap<string, PartyRuns> {
  if (matrix === 'regionSection') return runs.region;
  return matrix === 'categorySection' ? new Map<string, PartyRuns>() : runs.body;
}

/** In the register where the tasks of a section stand together there, else in rows of their own. */
function sectionRuns(list: CellList, plan: Plan): Map<string, ListedRun> {
  const tasks = new Map<string, number[]>();
  plan.tasks.forEach(({ section }, index) => appendTo(tasks, section ?? '', index));
  return new Map(
    [...tasks].map(([no, own]) => {
      const standing = joined(own.map((task) => ({ sheet: 'register', first: task, tasks: [task] })));
      return [no, standing ?? list.add({ from: MATRIX.tasks, down: MATRIX.tasks, across: no }, own)];
    }),
  );
}
