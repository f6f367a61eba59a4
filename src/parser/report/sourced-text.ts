// A text that the reader joined from lines, each character of which knows where it stands in the document.
import type { TextUse } from '../../model/reading-report';
import type { SourceLine } from '../../reader/document';
import { isSpace } from '../text/characters';
import type { LineUses } from './line-uses';

/** A stretch of a line. */
export interface Place {
  readonly line: SourceLine;
  readonly from: number;
  readonly to: number;
}

export const wholeLine = (line: SourceLine): Place => ({ line, from: 0, to: line.text.length });

/** Characters of the text that stand side by side in a line as well. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly line: SourceLine;
  readonly from: number;
}

/** What the reader puts between two pieces by itself. */
const SUPPLIED = /[、；\s]/;

export class SourcedText {
  text = '';
  private readonly runs: Run[] = [];

  /**
   * Adds `piece`, which the reader made of what stands at `places`: without its marks, with separators of its own.
   * Where in the first of them the piece begins; its end, where nothing of the piece is found there.
   */
  append(piece: string, ...places: readonly Place[]): number {
    const start = this.text.length;
    this.text += piece;
    let begins: number | null = null;
    let done = 0;
    for (const place of places) {
      const first = this.runs.length;
      done = this.take(piece, done, start, place);
      if (place === places[0]) begins = this.runs[first]?.from ?? null;
    }
    return begins ?? places[0]?.to ?? 0;
  }

  /** Takes from `piece`, from `done` on, what stands at a place; how far it came. */
  private take(piece: string, done: number, start: number, { line, from, to }: Place): number {
    const rest = piece.length - done;
    // what a line announces stands at its end
    const whole = rest === 0 || rest > to - from ? -1 : line.text.lastIndexOf(piece.slice(done), to - rest);
    if (whole >= from) {
      this.runs.push({ start: start + done, length: rest, line, from: whole });
      return piece.length;
    }
    let at = from;
    let i = done;
    for (; i < piece.length && at < to; i++) {
      const found = line.text.indexOf(piece[i]!, at);
      if (found === -1 || found >= to || (found > at && SUPPLIED.test(piece[i]!))) continue;
      let length = 1;
      while (i + length < piece.length && found + length < to && piece[i + length] === line.text[found + length])
        length++;
      this.runs.push({ start: start + i, length, line, from: found });
      i += length - 1;
      at = found + length;
    }
    return i;
  }

  /** The text in pieces of these lengths, one behind the other. */
  pieces(lengths: readonly number[]): SourcedText[] {
    let to = 0;
    return lengths.map((length) => {
      const from = to;
      to += length;
      const piece = new SourcedText();
      piece.text = this.text.slice(from, to);
      for (const run of this.between(from, to)) piece.runs.push({ ...run, start: run.start - from });
      return piece;
    });
  }

  /** Claims the characters `from` up to `to` of the text, wherever they stand. */
  claim(uses: LineUses, use: TextUse, from = 0, to = this.text.length): void {
    for (const run of this.between(from, to)) uses.claim(run.line, run.from, run.from + run.length, use);
  }

  /** The runs of the characters `from` up to `to`, cut to these. */
  private *between(from: number, to: number): Generator<Run> {
    for (let i = this.runAt(from); i < this.runs.length && this.runs[i]!.start < to; i++) {
      const run = this.runs[i]!;
      const start = Math.max(from, run.start);
      const length = Math.min(to, run.start + run.length) - start;
      if (length > 0) yield { start, length, line: run.line, from: run.from + start - run.start };
    }
  }

  /** The lines that something of it stands in. */
  lines(): SourceLine[] {
    return [...new Set(this.runs.map(({ line }) => line))];
  }

  /** The first run that ends behind `at`. */
  private runAt(at: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.runs[middle]!.start + this.runs[middle]!.length <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first place from `at` on that is no blank. */
export function skipBlanks(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
