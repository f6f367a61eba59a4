// A stretch of text that was read as a clause: the names and dates that were read in it are looked up one by one, and of
// the rest only the words that make a clause count as read.
import type { TextUse } from '../../model/reading-report';
import type { ClausePart, PartKind } from '../clauses/clause-part';
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
};

const SEPARATORS = /[、，,；;。\s]+/;

export class ClauseStretch {
  private readonly read: Uint8Array;

  constructor(
    private readonly source: SourcedText,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.read = new Uint8Array(Math.max(0, to - from));
  }

  /** Claims `text` where it stands and is not claimed yet; false where it does not. */
  claim(uses: LineUses, text: string, use: TextUse): boolean {
    const all = this.source.text;
    for (
      let at = all.indexOf(text, this.from);
      at !== -1 && at + text.length <= this.to;
      at = all.indexOf(text, at + 1)
    ) {
      if (this.read[at - this.from] === 1) continue;
      this.read.fill(1, at - this.from, at - this.from + text.length);
      this.source.claim(uses, use, at, at + text.length);
      return true;
    }
    return false;
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

/** Claims what `parts` hold in the stretches that they were read in; a list that was put together, name by name. */
export function claimParts(uses: LineUses, stretches: readonly ClauseStretch[], parts: readonly ClausePart[]): void {
  for (const { kind, text } of parts) {
    const use = PART_USES[kind];
    if (text === '' || stretches.some((stretch) => stretch.claim(uses, text, use))) continue;
    for (const name of text.split(SEPARATORS)) {
      if (name !== '') stretches.some((stretch) => stretch.claim(uses, name, use));
    }
  }
}
