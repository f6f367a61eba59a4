// From a number in a matrix to the tasks behind it.
import { appendTo } from '../model/append-to';
import type { Plan } from '../model/plan';
import { axesOf } from './matrix';
import { planFrames } from './plan-frames';
import type { MatrixCell, MatrixName } from './types';

/** The cells of a matrix that are not 0, row by row in its own order, each with as many tasks as it says. */
export function cellsOf(plan: Plan, name: MatrixName): MatrixCell[] {
  const { codes } = planFrames(plan);
  const { rows, columns } = axesOf(codes, name);
  const width = columns.names.length;
  const behind = new Map<number, number[]>(); // row × column → tasks
  for (let t = 0; t < codes.tasks; t++) {
    for (let i = rows.incidence.start[t]!; i < rows.incidence.start[t + 1]!; i++) {
      for (let j = columns.incidence.start[t]!; j < columns.incidence.start[t + 1]!; j++) {
        const cell = rows.incidence.party[i]! * width + columns.incidence.party[j]!;
        appendTo(behind, cell, t);
      }
    }
  }
  return [...behind]
    .sort(([a], [b]) => a - b)
    .map(([cell, tasks]) => ({
      row: rows.names[Math.floor(cell / width)]!,
      column: columns.names[cell % width]!,
      tasks,
    }));
}
