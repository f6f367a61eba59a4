// Which numbers at the start of a line are numbers of items: told by what stands open above and which number is due.
import type { NumberMark } from '../lexing/number-mark';

/** Marks of the page's own years and numbers are no item numbers. */
const MAX_NUMBER = 1500;
/** 注：1.…: a note that counts its sentences. */
const COUNTS = /^1[.．、](?!\d)/;

/** What stands open above a line. */
interface OpenText {
  readonly rank: number;
  /** It may end where it stands. */
  readonly isComplete: () => boolean;
}

/** The line that a mark begins. */
interface MarkedLine {
  /** It wore a heading mark. */
  readonly heading: boolean;
  /** It holds nothing but the mark. */
  readonly alone: boolean;
}

export class Numbering {
  /** The last number seen at each rank since a higher one. */
  private readonly last: number[] = [0, 0, 0, 0, 0, 0];
  /** The last number that a note counted its sentences by; 0 where none does. */
  private noted = 0;

  /** The mark is the number of an item. */
  accepts({ rank, value, touching }: NumberMark, { heading, alone }: MarkedLine, open: OpenText): boolean {
    const opens = value === 1 && (rank > 3 || open.rank <= 2);
    const due = value === this.last[rank]! + 1 || opens;
    if (rank === 3) {
      if (touching || alone) return due && open.isComplete();
      return value <= MAX_NUMBER || due;
    }
    if (rank === 4) return value <= 99;
    if (rank <= 1) return heading || due || value === 1 || open.isComplete();
    return true;
  }

  /** An item opens with the mark. */
  open({ rank, value }: NumberMark): void {
    this.last[rank] = value;
    this.noted = 0;
    // arabic numbers may run on through headings, so only lower ranks start anew
    for (let below = rank + 1; below <= 5; below++) if (below !== 3) this.last[below] = 0;
  }

  /** A list opens behind a label; `isNote`: under a word like 注. */
  openList(text: string, isNote: boolean): void {
    this.noted = isNote && COUNTS.test(text) ? 1 : 0;
  }

  /** The mark counts a further sentence of the note above. */
  goesOnInNote({ rank, value }: NumberMark): boolean {
    if (rank !== 3 || this.noted === 0 || value !== this.noted + 1) return false;
    this.noted++;
    return true;
  }
}
