// How much the tables of one file may give: one long shared string in every cell of a sheet, or cells that span
// hundreds of columns, make a small file endless.
import { FengongError } from '../model/errors';

/** Characters and cells of all tables together. */
const MAX_CHARACTERS = 128 * 1024 * 1024;
const MAX_CELLS = 4 * 1024 * 1024;

/** What is left to be read of one file. */
export interface Budget {
  /** Counts cells and characters; throws FengongError `table-too-large` where they are too many. */
  spend(cells: number, characters: number): void;
}

/** The whole budget of the file called `name`. */
export function createBudget(name: string): Budget {
  let cellsLeft = MAX_CELLS;
  let charactersLeft = MAX_CHARACTERS;
  return {
    spend(cells, characters) {
      cellsLeft -= cells;
      charactersLeft -= characters;
      if (cellsLeft < 0 || charactersLeft < 0) throw new FengongError('table-too-large', { name });
    },
  };
}
