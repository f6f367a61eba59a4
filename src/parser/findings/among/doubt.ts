// What one task shows only beside the others of its plan. Each doubt is a file: it is shown every task once, as soon as
// the task is read, changes nothing, and says at the end of which task it doubts what.
import type { Task } from '../../../model/task';
import type { Assigned } from '../../structure/assign';
import type { Item } from '../../structure/item';

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
    | 'number-anew';
  /** Which of the plan's tasks it is, counted from 0. */
  readonly at: number;
  readonly data: Readonly<Record<string, string | number>>;
}

/** One doubt while a plan is read. */
export interface Watch {
  /**
   * Takes a task, the stretch of the document it was read from and what its clause assigns, in the order of the document.
   * Most tasks share their clause with others: what is asked of `assigned` need not be asked of every party again.
   */
  look(task: Task, item: Item, at: number, assigned: Assigned): void;
  /** What is doubted, all tasks read. */
  close(tasks: readonly Task[], items: readonly Item[]): Doubt[];
}

/** Fewer tasks have no habits. */
const FEWEST = 5;

/** Those tasks that do not do what all others do, but for one in twenty (or one alone); none where there is no habit. */
export class Exceptions {
  private readonly others: number[] = [];

  look(does: boolean, at: number): void {
    if (!does) this.others.push(at);
  }

  /** @param count of all tasks */
  close(count: number): readonly number[] {
    return count >= FEWEST && this.others.length <= Math.max(1, count / 20) ? this.others : [];
  }
}
