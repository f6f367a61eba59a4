// What one task shows only beside the others of its plan. Each doubt is a file: it looks at the tasks once, after all are
// read, changes nothing, and says of which task it doubts what.
import type { Task } from '../../../model/task';
import type { Item } from '../../structure/item';

/** A task, and the stretch of the document it was read from. */
export interface Read {
  readonly task: Task;
  readonly item: Item;
}

export interface Doubt {
  /** Names the catalogue entry, as in findings. */
  readonly code:
    | 'number-lost'
    | 'text-like-name'
    | 'support-alone'
    | 'nobody-named'
    | 'paragraph-joined'
    | 'end-missing'
    | 'role-missing'
    | 'near-name'
    | 'number-in-heading'
    | 'number-anew'
    | 'group-of-places';
  readonly read: Read;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Fewer tasks have no habits. */
const FEWEST = 5;

/** Those of `all` that do not do what all others do, but for one in twenty (or one alone); none where there is no habit. */
export function exceptions(all: readonly Read[], does: (read: Read) => boolean): readonly Read[] {
  if (all.length < FEWEST) return [];
  const most = Math.max(1, all.length / 20);
  const others: Read[] = [];
  for (const read of all) {
    if (does(read)) continue;
    others.push(read);
    if (others.length > most) return [];
  }
  return others;
}
