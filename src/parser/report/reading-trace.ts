// What one reading did with every line, kept only where a report is asked for: the places of texts while lines are
// joined, and what clauses took out of them. The report is made of these and of nothing else.
import type { SourceLine } from '../../reader/document';
import type { ClausePart, Declaration } from '../clauses/clause-part';
import type { Cut } from '../clauses/take-inline-clauses';
import type { Item } from '../structure/item';
import type { SectionList } from '../structure/section-list';
import { WatchedCollector } from './watched-collector';

/** What an item was once its clauses were read, and before anything was shared or taken in. */
export interface ClausesTaken {
  /** Its text before and after. */
  readonly whole: string;
  readonly text: string;
  /** Stretches of `whole` that are clauses or rules. */
  readonly cuts: readonly Cut[];
  readonly parts: readonly ClausePart[];
  readonly declarations: readonly Declaration[];
}

/** How the reading ended. */
export interface Outcome {
  readonly title: string;
  readonly declarations: readonly Declaration[];
  readonly sections: SectionList;
}

export class ReadingTrace {
  lines: readonly SourceLine[] = [];
  collected = new WatchedCollector(this.lines);
  readonly taken = new Map<Item, ClausesTaken>();
  /** Null until the reading has found a plan. */
  outcome: Outcome | null = null;

  /** These are going to be read. */
  open(lines: readonly SourceLine[]): WatchedCollector {
    this.lines = lines;
    this.collected = new WatchedCollector(lines);
    return this.collected;
  }

  /** What was the text of the first of `items` became the texts of all of them. */
  cutApart(items: readonly Item[]): void {
    const { text } = this.collected.source(items[0]!);
    const pieces = text.pieces(items.map((item) => item.text.length));
    items.forEach((item, at) => (this.collected.source(item).text = pieces[at]!));
  }

  /** The clauses of `item` were read; it had the text `whole` before. */
  clauses(item: Item, whole: string, cuts: readonly Cut[]): void {
    const {
      text,
      parts,
      notes: { declarations },
    } = item;
    this.taken.set(item, { whole, text, cuts, parts: [...parts], declarations });
  }

  close(outcome: Outcome): void {
    this.outcome = outcome;
  }
}
