// The label that a line begins with: 责任单位：… A plan says the same few thousand lines again and again, so each different
// one is looked at once.
import { isDeadline } from '../deadlines/find-deadline';
import { isPartyList } from '../dialects/bare-list';
import { guessLabelBefore, mayBePeople } from '../dialects/guessed-label';
import { labelKind, MAX_LABEL, type LabelKind } from '../roles/role-labels';
import { isBlankCell, isDigit, isSpace, oneOf, removeSpaces, trim } from '../text/characters';

export interface LeadingLabel {
  readonly kind: LabelKind;
  /** The whole line, lexed. */
  readonly line: string;
  /** What stands behind the colon. */
  readonly list: string;
  /** The label itself, where it is in no list of words. */
  readonly word: string | null;
}

/** Longer lines, and more of them, are not kept. */
const LONGEST_KEPT = 400;
const MOST_KEPT = 50_000;

/** A line that begins with a digit is hardly ever a label: its text need not be looked up. */
const mayBeKept = (raw: string): boolean => raw.length <= LONGEST_KEPT && !isDigit(raw.charCodeAt(0));

/** The lines with labels that were read before, as they stand in the document. */
export class KnownLabels {
  private readonly known = new Map<string, LeadingLabel>();

  get(raw: string): LeadingLabel | undefined {
    return mayBeKept(raw) ? this.known.get(raw) : undefined;
  }

  keep(raw: string, label: LeadingLabel): void {
    if (mayBeKept(raw) && this.known.size < MOST_KEPT) this.known.set(raw, label);
  }
}

/** The label at the start of a lexed line; null where there is none. */
export function readLeadingLabel(line: string): LeadingLabel | null {
  const limit = Math.min(line.length, 2 * MAX_LABEL);
  const bracketed = opensLabel(line.charCodeAt(0)) ? bracketedLabel(line, limit) : null;
  if (bracketed !== null) return bracketed;
  for (let at = 1; at < limit; at++) {
    const code = line.charCodeAt(at);
    if (code !== 0xff1a && code !== 0x3a) {
      // a sentence, not a label
      if (code === 0xff0c || code === 0x3002 || code === 0x3001) return null;
      if (at === 4 && endsLabel(line.charCodeAt(3))) {
        const unmarked = unmarkedLabel(line);
        if (unmarked !== null) return unmarked;
      }
      // 成员单位；完成时限：…: the rest of a list
      if (code === 0xff1b) return null;
      const spaced = at >= 4 && isSpace(code) && LABEL_END.test(line[at - 1]!) ? spacedLabel(line, at) : null;
      if (spaced !== null) return spaced;
      continue;
    }
    const word = bareLabel(line.slice(0, at));
    const kind = labelKind(word);
    const list = trim(line.slice(at + 1));
    return kind === null ? unknownLabel(word, line, list) : { kind, line, list, word: null };
  }
  return null;
}

/** A label that is in no list of words: what stands behind it must be what its characters announce. */
function unknownLabel(word: string, line: string, list: string): LeadingLabel | null {
  const kind = guessLabelBefore(word, list);
  return kind === null ? null : { kind, line, list, word };
}

const opensLabel = (code: number): boolean => code === 0x3010 || code === 0x3014 || code === 0x5b;

/** 【牵头单位】市科技局: the bracket does for the colon. */
function bracketedLabel(line: string, limit: number): LeadingLabel | null {
  const close = line.slice(0, limit).search(/[】〕\]]/);
  const kind = close === -1 ? null : labelKind(removeSpaces(line.slice(1, close)));
  return kind === null ? null : { kind, line, list: trim(line.slice(close + 1).replace(/^\s*[：:]/, '')), word: null };
}

/** 位 门 导 限: the last characters of the commonest labels, which have four. */
const endsLabel = oneOf('位门导限');

/** 牵头单位—市科技局, 牵头单位为市科技局: another mark, a verb or nothing at all does for the colon. */
function unmarkedLabel(line: string): LeadingLabel | null {
  const kind = labelKind(line.slice(0, 4));
  const [, marks, rest] = /^(\s*[—–=→|｜/／>．.·⋯﹕∶︰；;-]+|为|是|由)?(?![：:\s])\s*(.+)$/.exec(line.slice(4)) ?? [];
  if (kind === null || rest === undefined) return null;
  const list = trim(rest.replace(/^[：:]/, ''));
  const fits =
    kind === 'deadline'
      ? isDeadline(list)
      : kind === 'leader'
        ? marks !== undefined && mayBePeople(list)
        : !/[为是的即]/.test(list) && isPartyList(list.replace(/。$/, ''));
  return fits ? { kind, line, list, word: null } : null;
}

const LABEL_END = /[位门导限]/;
/** 分管领导 may head a column, 县政府分管领导 stands for a person. */
const MIN_PLACEHOLDER = 4;

/** 牵头单位 市科技局: a blank does for the colon, unless another word of a header follows. */
function spacedLabel(line: string, at: number): LeadingLabel | null {
  const kind = labelKind(line.slice(0, at));
  const list = trim(line.slice(at));
  if (kind === null || list === '' || /^[：:]/.test(list)) return null;
  const word = /^\S+/.exec(list)![0];
  // 包保领导　何 静: a name of two characters is often padded
  const isWord = word.length > 1 || isBlankCell(list) || (kind === 'leader' && /^\S\s+\S(?:[（(、，,]|$)/.test(list));
  // 县政府分管领导 is nobody's name, and no word of a header either
  const isHeader = labelKind(word) !== null && !(kind === 'leader' && word === list && list.length > MIN_PLACEHOLDER);
  return !isHeader && isWord ? { kind, line, list, word: null } : null;
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
