// The label that a line begins with: 责任单位：… A plan says the same few thousand lines again and again, so each different
// one is looked at once.
import { labelKind, MAX_LABEL, type LabelKind } from '../roles/role-labels';
import { isSpace, removeSpaces, trim } from '../text/characters';

export interface LeadingLabel {
  readonly kind: LabelKind;
  /** The whole line, lexed. */
  readonly line: string;
  /** What stands behind the colon. */
  readonly list: string;
}

/** Longer lines, and more of them, are not kept. */
const LONGEST_KEPT = 400;
const MOST_KEPT = 50_000;

/** The lines with labels that were read before, as they stand in the document. */
export class KnownLabels {
  private readonly known = new Map<string, LeadingLabel>();

  get(raw: string): LeadingLabel | undefined {
    return this.known.get(raw);
  }

  keep(raw: string, label: LeadingLabel): void {
    if (raw.length <= LONGEST_KEPT && this.known.size < MOST_KEPT) this.known.set(raw, label);
  }
}

/** The label at the start of a lexed line; null where there is none. */
export function readLeadingLabel(line: string): LeadingLabel | null {
  const limit = Math.min(line.length, 2 * MAX_LABEL);
  for (let at = 1; at < limit; at++) {
    const code = line.charCodeAt(at);
    if (code !== 0xff1a && code !== 0x3a) {
      // a sentence, not a label
      if (code === 0xff0c || code === 0x3002 || code === 0x3001) return null;
      continue;
    }
    const kind = labelKind(bareLabel(line.slice(0, at)));
    return kind === null ? null : { kind, line, list: trim(line.slice(at + 1)) };
  }
  return null;
}

function bareLabel(text: string): string {
  let label = text;
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) {
      label = removeSpaces(text);
      break;
    }
  }
  const code = label.charCodeAt(0);
  return code === 0x3010 || code === 0x5b ? label.slice(1).replace(/[】\]]$/, '') : label;
}
