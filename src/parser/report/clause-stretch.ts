// A stretch of text that was read as a clause: the names and dates that were read in it are looked up one by one, and of
// the rest only the words that make a clause count as read.
import type { TextUse } from '../../model/reading-report';
import type { PartKind } from '../clauses/clause-part';
import { isClauseWords } from './clause-words';
import type { LineUses } from './line-uses';
import type { SourcedText } from './sourced-text';

export const PART_USES: Readonly<Record<PartKind, TextUse>> = {
  leader: 'leader',
  lead: 'lead',
  support: 'support',
  responsible: 'responsible',
  deadline: 'deadline',
  person: 'aside',
  superior: 'aside',
  guidance: 'aside',
  unread: 'unused',
};

/** Times that a text is looked for from the beginning: they are few where lists are in order. */
const MOST_MISSES = 64;

const SEPARATORS = /[、，,；;。\s]+/;

export class ClauseStretch {
  private readonly read: Uint8Array;
  /** Where the next text is due: behind the last one. */
  private due: number;
  private misses = 0;

  constructor(
    private readonly source: SourcedText,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.read = new Uint8Array(Math.max(0, to - from));
    this.due = from;
  }

  /** Claims `text` where it stands and is not claimed yet; false where it does not. */
  claim(uses: LineUses, text: string, use: TextUse): boolean {
    let at = this.find(text, this.due);
    if (at === -1 && this.misses < MOST_MISSES) {
      this.misses++;
      at = this.find(text, this.from);
    }
    if (at === -1) return false;
    this.due = at + text.length;
    this.read.fill(1, at - this.from, this.due - this.from);
    this.source.claim(uses, use, at, this.due);
    return true;
  }

  private find(text: string, start: number): number {
    const all = this.source.text;
    for (let at = all.indexOf(text, start); at !== -1 && at + text.length <= this.to; at = all.indexOf(text, at + 1)) {
      if (this.read[at - this.from] === 0) return at;
    }
    return -1;
  }

  /** Claims the words around what was claimed. */
  close(uses: LineUses): void {
    for (let from = 0; from < this.read.length;) {
      let to = from + 1;
      while (to < this.read.length && this.read[to] === this.read[from]) to++;
      if (this.read[from] === 0) this.claimWords(uses, this.from + from, this.from + to);
      from = to;
    }
  }

  /** What stands between two marks is read or not as a whole. */
  private claimWords(uses: LineUses, from: number, to: number): void {
    let at = from;
    for (const piece of this.source.text.slice(from, to).split(/(?<=[，,；;。])/)) {
      if (isClauseWords(piece)) this.source.claim(uses, 'clause', at, at + piece.length);
      at += piece.length;
    }
  }
}

/** Stretches looked at for one part: those after the last that held one, then the first ones. */
const NEAR = 4;

/**
 * Claims what `parts` hold in the stretches that they were read in; a list that was put together, name by name. Parts
 * come in the order of their stretches: what stands elsewhere than due is looked for a few times only, so that the time
 * grows with the text.
 */
export function claimParts(
  uses: LineUses,
  stretches: readonly ClauseStretch[],
  parts: readonly { readonly text: string; readonly use: TextUse }[],
): void {
  let next = 0;
  for (const { text, use } of parts) {
    if (text === '') continue;
    const due = stretches.slice(next, next + NEAR);
    const near = [...due, ...stretches.slice(0, Math.min(next, NEAR))];
    const found = near.findIndex((stretch) => stretch.claim(uses, text, use));
    if (found !== -1 && found < due.length) next += found;
    if (found !== -1) continue;
    for (const name of text.split(SEPARATORS)) if (name !== '') near.some((stretch) => stretch.claim(uses, name, use));
  }
}
