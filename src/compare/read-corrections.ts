// What people wrote into the table of differences: which task belongs to which. A row is known by its tasks' words too,
// so that a correction holds when numbers change, and is left out when the task is gone.
import { COMPARISON_COLUMNS, NO_PARTNER, type ComparisonColumnKey } from '../model/comparison-table';
import type { NamedTable, TableCell } from '../model/tables';
import type { Correction, TaskKey } from './types';

/** In the order of the rows. */
export function readCorrections({ headers, rows }: NamedTable): Correction[] {
  const place = (key: ComparisonColumnKey) =>
    headers.indexOf(COMPARISON_COLUMNS.find((column) => column.key === key)!.header);
  const places = new Map(COMPARISON_COLUMNS.map(({ key }) => [key, place(key)]));
  return rows.flatMap((row): Correction[] => {
    const cell = (key: ComparisonColumnKey) => textIn(row[places.get(key)!]);
    const said = cell('correction');
    if (said === '') return [];
    const [old, now] = [keyIn(cell('oldId'), cell('oldText')), keyIn(cell('newId'), cell('newText'))];
    if (isNone(said)) return now ? [{ old: null, new: now }] : old ? [{ old, new: null }] : [];
    // what was corrected before stands in the row already, with its words
    const isThere = old !== null && (said === old.name || said === cell('oldNo'));
    if (now) return [{ old: isThere ? old : { name: said }, new: now }];
    return old ? [{ old, new: { name: said } }] : [];
  });
}

/** 无, none, or a dash. */
export const isNone = (word: string): boolean => word === NO_PARTNER || /^(?:none|[-–—－]+)$/i.test(word);

const keyIn = (id: string, text: string): TaskKey | null => (id === '' ? null : { name: id, text });

const textIn = (cell: TableCell | undefined): string => String(cell ?? '').trim();
