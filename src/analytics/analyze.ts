// The analytics of a plan as plain rows: what crosses to the workbook, to JSON and between threads.
import type { DataFrame } from 'danfojs';
import { appendTo } from '../model/append-to';
import type { Plan } from '../model/plan';
import type { Settings } from '../model/settings';
import { analyzeFrames, forEachMatrix } from './analyze-frames';
import { BALANCE_COLUMNS } from './balance';
import { LEADER_COLUMNS } from './by-leader';
import { REGION_COLUMNS } from './by-region';
import { UNIT_COLUMNS } from './by-unit';
import { DOUBT_COLUMNS, leadersIn, PATTERN_COLUMNS, type DoubtRecord } from './consistency';
import { GAP_COLUMNS } from './coverage';
import { columnOf, rowsOf } from './frame';
import { axesOf, CELL_COLUMNS } from './matrix';
import type { PlanCodes } from './plan-codes';
import { planFrames, type PlanFrames } from './plan-frames';
import type { Analytics, Balance, Consistency, Coverage, Matrix, MatrixName } from './types';

/** Every figure of `plan`. Throws FengongError `bad-weight`, `too-many-parties`. */
export function analyze(plan: Plan, { weights }: Settings): Analytics {
  const frames = planFrames(plan);
  const results = analyzeFrames(frames, weights);
  return {
    tasks: plan.tasks.length,
    weights,
    byUnit: rowsOf(UNIT_COLUMNS, results.byUnit),
    byLeader: rowsOf(LEADER_COLUMNS, results.byLeader),
    byRegion: rowsOf(REGION_COLUMNS, results.byRegion),
    matrices: forEachMatrix((name) => matrixRows(frames.codes, name, results.matrices[name])),
    balance: balanceRows(results.balance),
    coverage: coverageRows(results.coverage),
    consistency: { pattern: rowsOf(PATTERN_COLUMNS, results.pattern), ...doubtRows(frames, results.doubts) },
  };
}

function matrixRows(codes: PlanCodes, name: MatrixName, cells: DataFrame): Matrix {
  const { rows, columns } = axesOf(codes, name);
  const row = new Map(rows.names.map((name, i) => [name, i]));
  const column = new Map(columns.names.map((name, i) => [name, i]));
  const values = rows.names.map(() => columns.names.map(() => 0));
  for (const { rowName, columnName, tasks } of rowsOf(CELL_COLUMNS, cells)) {
    values[row.get(rowName)!]![column.get(columnName)!] = tasks;
  }
  return { rows: rows.names, columns: columns.names, values };
}

function balanceRows(frame: DataFrame): Analytics['balance'] {
  const rows = rowsOf(BALANCE_COLUMNS, frame).map(({ of, ...figures }): [string, Balance] => [of, figures]);
  return Object.fromEntries(rows) as Analytics['balance'];
}

function coverageRows(frame: DataFrame): Coverage {
  const gaps = rowsOf(GAP_COLUMNS, frame);
  const tasksOf = (gap: keyof Coverage) => gaps.filter((row) => row.gap === gap).map(({ task }) => task);
  return {
    noLeader: tasksOf('noLeader'),
    noLead: tasksOf('noLead'),
    noSupport: tasksOf('noSupport'),
    openEnded: tasksOf('openEnded'),
    jointLead: tasksOf('jointLead'),
    noRegion: tasksOf('noRegion'),
    withGroups: tasksOf('withGroups'),
  };
}

/** One entry a task; its evidence is already in order of strength. */
function doubtRows({ codes, tasks }: PlanFrames, frame: DataFrame): Pick<Consistency, 'missing' | 'against'> {
  const at = new Map(columnOf<string>(tasks, 'id').map((id, t) => [id, t]));
  const evidence = new Map<string, DoubtRecord[]>();
  for (const row of rowsOf(DOUBT_COLUMNS, frame)) appendTo(evidence, row.task, row);
  const expected = (rows: readonly DoubtRecord[]) => [...new Set(rows.map(({ leader }) => leader))];
  const of = (doubt: DoubtRecord['doubt']) => [...evidence.values()].filter(([first]) => first!.doubt === doubt);
  return {
    missing: of('missing').map((rows) => ({
      task: rows[0]!.task,
      unit: rows[0]!.unit,
      leader: rows[0]!.leader,
      expected: expected(rows),
    })),
    against: of('against').map((rows) => ({
      task: rows[0]!.task,
      leaders: leadersIn(codes, at.get(rows[0]!.task)!).map((leader) => codes.leaders.names[leader]!),
      expected: expected(rows),
    })),
  };
}
