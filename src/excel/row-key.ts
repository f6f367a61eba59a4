// By what a row of a table is known again after the table was drawn anew.
import { ASSIGNMENT_COLUMNS, PARTY_COLUMNS, SETTING_COLUMNS, TABLES, TASK_COLUMNS } from '../model/register';

const header = <K extends string>(columns: readonly { key: K; header: string }[], key: NoInfer<K>): string =>
  columns.find((column) => column.key === key)?.header ?? key;

const KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  [TABLES.tasks, [header(TASK_COLUMNS, 'id')]],
  [
    TABLES.assignments,
    [header(ASSIGNMENT_COLUMNS, 'id'), header(ASSIGNMENT_COLUMNS, 'role'), header(ASSIGNMENT_COLUMNS, 'party')],
  ],
  [TABLES.parties, [header(PARTY_COLUMNS, 'canonical')]],
  [TABLES.settings, [header(SETTING_COLUMNS, 'name')]],
]);

/** Tables whose every cell belongs to the user once they are loaded; of the others only columns that people added. */
const OWNED: ReadonlySet<string> = new Set([TABLES.tasks, TABLES.parties, TABLES.settings]);

export const isOwned = (table: string): boolean => OWNED.has(table);

/** Gives the key of a row: the id of a task; '' where the row has none. A table without a key of its own goes by its first column. */
export function rowKeys(table: string, headers: readonly string[]): (row: readonly unknown[]) => string {
  const columns = KEYS.get(table) ?? headers.slice(0, 1);
  const places = columns.map((column) => headers.indexOf(column));
  return (row) => {
    const values = places.map((place) => String(row[place] ?? ''));
    return values.every((value) => value === '') ? '' : JSON.stringify(values);
  };
}
