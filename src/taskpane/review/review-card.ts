// What a person should look at, as the pane shows it: the same items, words and order as the sheet 核查.
import type { Severity } from '../../model/finding';
import type { Reference } from '../../workbook/spec';

export interface ReviewCard {
  /** Names the item across readings of one plan, so that what a person has checked stays checked. */
  readonly key: string;
  readonly severity: Severity;
  readonly what: string;
  readonly advice: string;
  /** Which tasks, in words. */
  readonly tasks: string | null;
  readonly summary: string | null;
  /** The line of the source; null where it is about many. */
  readonly line: number | null;
  /** Where it leads in the workbook. */
  readonly place: Reference | null;
  /** The ids of the tasks at that place. */
  readonly about: readonly string[];
}
