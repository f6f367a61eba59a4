// The product: the functions that `analyze` uses.
import { _byLeader } from '../../src/analytics/by-leader';
import { _byRegion } from '../../src/analytics/by-region';
import { _byUnit } from '../../src/analytics/by-unit';
import { countPairs } from '../../src/analytics/count-pairs';
import { axesOf } from '../../src/analytics/matrix';
import type { MatrixName } from '../../src/analytics/types';
import { WEIGHTS, type Answer, type Load } from './contender';

export const load: Load = (codes) => {
  const matrix = (name: MatrixName): Answer => {
    const { rows, columns } = axesOf(codes, name);
    const width = columns.incidence.parties;
    return Array.from(countPairs(rows.incidence, columns.incidence), (tasks, cell) => [
      Math.floor(cell / width),
      cell % width,
      tasks,
    ]).filter(([, , tasks]) => tasks !== 0);
  };
  return {
    ask: (question) => {
      switch (question) {
        case 'byUnit':
          return columns(_byUnit(codes, WEIGHTS));
        case 'byLeader':
          return columns(_byLeader(codes));
        case 'byRegion':
          return columns(_byRegion(codes));
        default:
          return matrix(question);
      }
    },
  };
};

/** The fields of a load side by side, behind the code of the party. */
function columns(load: object): Answer {
  const fields = Object.values(load) as (Int32Array | Float64Array)[];
  return Array.from(fields[0]!, (_, party) => [party, ...fields.map((field) => field[party]!)]);
}
