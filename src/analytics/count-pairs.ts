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
  const width = columns.parties;
  if (rows.parties * width > MOST_CELLS) {
    throw new FengongError('too-many-parties', { rows: rows.parties, columns: width });
  }
  const counts = new Int32Array(rows.parties * width);
  if (rows === columns) countOwnPairs(rows, counts);
  else countCrossPairs(rows, columns, counts);
  return counts;
}

function countCrossPairs(rows: Incidence, columns: Incidence, counts: Int32Array): void {
  const width = columns.parties;
  for (let t = 0; t < rows.tasks; t++) {
    const first = columns.start[t]!;
    const end = columns.start[t + 1]!;
    for (let i = rows.start[t]!; i < rows.start[t + 1]!; i++) {
      const row = rows.party[i]! * width;
      for (let j = first; j < end; j++) counts[row + columns.party[j]!]!++;
    }
  }
}

/** Each pair of a task once, in the half above the diagonal; then the other half is its mirror. */
function countOwnPairs({ tasks, parties, start, party }: Incidence, counts: Int32Array): void {
  for (let t = 0; t < tasks; t++) {
    const end = start[t + 1]!;
    for (let i = start[t]!; i < end; i++) {
      const a = party[i]!;
      counts[a * parties + a]!++;
      for (let j = i + 1; j < end; j++) {
        const b = party[j]!;
        counts[a < b ? a * parties + b : b * parties + a]!++;
      }
    }
  }
  for (let a = 0; a < parties; a++) {
    for (let b = 0; b < a; b++) counts[a * parties + b] = counts[b * parties + a]!;
  }
}
