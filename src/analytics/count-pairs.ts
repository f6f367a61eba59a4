// The one cross-tabulation: in how many tasks do two parties both stand. Everything that has rows and columns is this.
import { FengongError } from '../model/errors';
import type { Incidence } from './incidence';

/** Above this a table of every pair could be held neither in memory nor on a sheet (256 MB; a sheet has 16,384 columns). */
const MOST_CELLS = 2 ** 26;

/**
 * counts[row * columns.parties + column] = the tasks in which both stand. With the same table on both sides the counts
 * are symmetric, and the diagonal holds each party's own tasks.
 * Throws FengongError `too-many-parties`.
 */
export function countPairs(rows: Incidence, columns: Incidence): Int32Array {
  const counts = new Int32Array(cellsOf(rows, columns));
  if (rows === columns) countOwnPairs(rows, counts);
  else countCrossPairs(rows, columns, counts);
  return counts;
}

/** The size of a table of every pair. Throws FengongError `too-many-parties`. */
export function cellsOf(rows: Incidence, columns: Incidence): number {
  const cells = rows.parties * columns.parties;
  if (cells > MOST_CELLS) throw new FengongError('too-many-parties', { rows: rows.parties, columns: columns.parties });
  return cells;
}

function countCrossPairs(rows: Incidence, columns: Incidence, counts: Int32Array): void {
  const { start: rowStart, party: row } = rows;
  const { start: columnStart, party: column, parties: width } = columns;
  let i = 0;
  let first = 0;
  for (let t = 0; t < rows.tasks; t++) {
    const rowEnd = rowStart[t + 1]!;
    const end = columnStart[t + 1]!;
    // one column, as sections and most leaders are: half the time of the loop below
    if (end - first === 1) {
      const only = column[first]!;
      for (; i < rowEnd; i++) counts[row[i]! * width + only]!++;
    } else {
      for (; i < rowEnd; i++) {
        const cells = row[i]! * width;
        for (let j = first; j < end; j++) counts[cells + column[j]!]!++;
      }
    }
    first = end;
  }
}

/** Each pair of a task once, on whichever side it falls; then the two sides are added up. */
function countOwnPairs({ tasks, parties, start, party }: Incidence, counts: Int32Array): void {
  let i = 0;
  for (let t = 0; t < tasks; t++) {
    const end = start[t + 1]!;
    for (; i < end; i++) {
      const cells = party[i]! * parties;
      for (let j = i; j < end; j++) counts[cells + party[j]!]!++;
    }
  }
  for (let a = 0; a < parties; a++) {
    for (let b = 0; b < a; b++) {
      const both = counts[a * parties + b]! + counts[b * parties + a]!;
      counts[a * parties + b] = both;
      counts[b * parties + a] = both;
    }
  }
}
