// By what a row of a table is known again after the table was drawn anew.
import { COMPARISON_COLUMNS, COMPARISON_TABLE } from '../model/comparison-table';
import {
  ASSIGNMENT_COLUMNS,
  PARTY_COLUMNS,
  REGISTER_TABLES,
  SETTING_COLUMNS,
  TABLES,
  TASK_COLUMNS,
} from '../model/register';
import { FINDING_COLUMNS, REVIEW_COLUMNS } from '../model/review';
import type { Table } from '../workbook/spec';

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
  [TABLES.review, [header(REVIEW_COLUMNS, 'key')]],
  [COMPARISON_TABLE, [header(COMPARISON_COLUMNS, 'newId'), header(COMPARISON_COLUMNS, 'oldId')]],
  [TABLES.findings, FINDING_COLUMNS.filter(({ key }) => key !== 'no').map(({ header }) => header)],
]);

/** Columns that people fill in, in tables of which the rest is ours. */
const FILLED_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [TABLES.review, new Set([header(REVIEW_COLUMNS, 'handling'), header(REVIEW_COLUMNS, 'remark')])],
]);

/** The cells under `header` belong to people: of the register all of them, elsewhere what they fill in or added. */
export const isTheirs = (table: Table, header: string): boolean =>
  REGISTER_TABLES.has(table.name) ||
  !table.columns.includes(header) ||
  (FILLED_IN.get(table.name)?.has(header) ?? false);

/** Gives the key of a row: the id of a task; '' where the row has none. A table without a key of its own goes by its first column. */
export function rowKeys(table: string, headers: readonly string[]): (row: readonly unknown[]) => string {
  const columns = KEYS.get(table) ?? headers.slice(0, 1);
  const places = columns.map((column) => headers.indexOf(column));
  return (row) => {
    const values = places.map((place) => String(row[place] ?? ''));
    return values.every((value) => value === '') ? '' : JSON.stringify(values);
  };
}
