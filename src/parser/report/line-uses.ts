// What every character of one line became. A character that nothing claims stays unused: the report can name too much,
// never too little.
import { TEXT_USES, type TextUse } from '../../model/reading-report';
import type { SourceLine } from '../../reader/document';

const CODES = new Map(TEXT_USES.map((use, code) => [use, code + 1]));
const UNUSED = CODES.get('unused')!;
const BLANK = CODES.get('blank')!;
/** Blanks, punctuation, and the marks of Markdown. */
const SAYS_NOTHING = /^[\s\p{P}\p{S}\u200b\ufeff]*$/u;

/** What a task is made of, its clauses included. */
const OF_TASKS = new Set(
  (['task', 'number', 'leader', 'lead', 'responsible', 'support', 'clause', 'deadline'] as const).map((use) =>
    CODES.get(use)!,
  ),
);

export interface UnusedRun {
  readonly line: SourceLine;
  /** Nothing of a task stands behind it. */
  readonly isLast: boolean;
  readonly text: string;
}

export class LineUses {
  private readonly claims = new Map<SourceLine, Uint8Array>();

  /** Characters `from` up to `to` of `line` became `use`; a later claim wins. */
  claim(line: SourceLine, from: number, to: number, use: TextUse): void {
    let codes = this.claims.get(line);
    if (codes === undefined) this.claims.set(line, (codes = new Uint8Array(line.text.length)));
    codes.fill(CODES.get(use)!, from, to);
  }

  /** Every character counted once; what nothing claimed is blank where it says nothing, and unused otherwise. */
  close(lines: readonly SourceLine[]): { counts: Map<TextUse, number>; unused: UnusedRun[] } {
    const sums = new Float64Array(TEXT_USES.length + 1);
    const unused: UnusedRun[] = [];
    const last = lines.reduce((at, line, index) => (this.holdsTask(line) ? index : at), -1);
    for (const [index, line] of lines.entries()) {
      const codes = this.claims.get(line);
      for (let from = 0; from < line.text.length;) {
        const code = codes?.[from] ?? 0;
        let to = from + 1;
        while (to < line.text.length && (codes?.[to] ?? 0) === code) to++;
        const text = line.text.slice(from, to);
        if (code === 0 && !SAYS_NOTHING.test(text)) {
          const words = text.trim();
          sums[UNUSED]! += words.length;
          sums[BLANK]! += text.length - words.length;
          unused.push({ line, isLast: index > last, text: words });
        } else sums[code === 0 ? BLANK : code]! += to - from;
        from = to;
      }
    }
    return { counts: new Map(TEXT_USES.map((use) => [use, sums[CODES.get(use)!]!])), unused };
  }

  private holdsTask(line: SourceLine): boolean {
    return this.claims.get(line)?.some((code) => OF_TASKS.has(code)) ?? false;
  }
}
