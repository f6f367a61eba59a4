// Dialects A, E, F: lists behind labels, on lines of their own or in one bracket: 牵头单位：A、B；责任单位：C，各区.
import { isDeadline } from '../deadlines/find-deadline';
import { guessLabelBefore, listBehind } from './guessed-label';
import { labelKind, MAX_LABEL, type LabelKind } from '../roles/role-labels';
import { isBlankCell, isClose, isOpen, isSeparator, isSpace, removeSpaces } from '../text/characters';
import { splitOutside } from '../text/brackets';
import type { ClausePart } from '../clauses/clause-part';
import { readVerbClause } from './verb-clause';

export interface Label {
  readonly kind: LabelKind;
  /** Where the label begins, and where what it announces begins. */
  readonly from: number;
  readonly to: number;
  /** The label itself, where it is in no list of words. */
  readonly word: string | null;
}

/** The labels of `text`, outside brackets, in order. */
export function findLabels(text: string): Label[] {
  const labels: Label[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOpen(code)) {
      // 【牵头单位】 is a label too
      if (depth++ === 0 && (code === 0x3010 || code === 0x5b)) from = at;
    } else if (isClose(code)) {
      depth = Math.max(0, depth - 1);
      const kind = depth === 0 && code === 0x3011 ? bracketLabel(text, from, at) : null;
      if (kind !== null) {
        labels.push({ kind, from, to: at + 1, word: null });
        from = at + 1;
      }
    } else if (depth > 0) continue;
    else if (code === 0xff1a || code === 0x3a) {
      const label = labelBefore(text, from, at);
      if (label !== null) labels.push({ ...label, to: at + 1 });
      from = at + 1;
    } else if (isSeparator(code) || isBar(code)) from = at + 1;
  }
  return labels;
}

/** 【牵头单位】市科技局: the bracket that closes at `at` does for the colon, where none follows. */
const bracketLabel = (text: string, from: number, at: number): LabelKind | null =>
  text[from] === '【' && at - from <= MAX_LABEL && !/[：:]/.test(text[at + 1] ?? '')
    ? labelKind(removeSpaces(text.slice(from + 1, at)))
    : null;

/** The label that ends at the colon `at`, with blanks inside it ignored; what stands before it may be a name. */
function labelBefore(text: string, from: number, at: number): Omit<Label, 'to'> | null {
  if (at - from > 3 * MAX_LABEL) return null;
  // 责任单位：A、B 配合单位：C: the label follows a name and a blank
  for (let start = at - 1; start > from; start--) {
    if (!isSpace(text.charCodeAt(start))) continue;
    const tail = labelKind(removeSpaces(text.slice(start, at)));
    if (tail !== null) return { kind: tail, from: start, word: null };
  }
  const whole = removeSpaces(text.slice(from, at))
    .replace(/^[【[](.*)[】\]]$/, '$1')
    .replace(/^其中[，,]?/, '');
  const kind = labelKind(whole);
  if (kind !== null) return { kind, from, word: null };
  const guessed = guessLabelBefore(whole, listBehind(text, at + 1));
  if (guessed === null || guessed === 'unread') return null;
  return { kind: guessed, from, word: whole };
}

/** The parts of a labelled clause; null where `text` has no label. */
export function readLabelClause(text: string, line: number): ClausePart[] | null {
  const labels = findLabels(text);
  if (labels.length === 0) return null;
  const parts: ClausePart[] = [];
  const before = text.slice(0, labels[0]!.from);
  if (before.trim() !== '') parts.push(...(readVerbClause(before, line, 'responsible') ?? []));
  labels.forEach((label, i) => {
    const value = trimMarks(text.slice(label.to, labels[i + 1]?.from ?? text.length));
    parts.push(...withWord(readLabelled(label.kind, value, line), label.word));
  });
  return parts;
}

/** `parts` as they were read under a word that is in no list. */
const withWord = (parts: readonly ClausePart[], word: string | null): readonly ClausePart[] =>
  word === null ? parts : parts.map((part) => ({ ...part, word }));

const VERBS = /牵头|主责|配合|负责|参与|会同|落实|职责|率先|先行|[指督]导$/;

/** 州直相关单位 9月底完成: a blank parts the list from its deadline. */
const DAY_BEHIND = /^(.*[^\s、，,；;])\s+([^\s、，,；;]{3,20})$/;

/** What one label announces. */
export function readLabelled(kind: LabelKind, value: string, line: number): ClausePart[] {
  if (isBlankCell(value) || kind === 'other' || kind === 'task') return [];
  if (
    kind === 'deadline' ||
    kind === 'person' ||
    kind === 'superior' ||
    kind === 'guidance' ||
    kind === 'unread' ||
    kind === 'leader'
  ) {
    return [{ kind, text: value, line }];
  }
  const marked = readMarkedLeads(value, line);
  if (marked !== null) return marked;
  const due = DAY_BEHIND.exec(value);
  if (due !== null && isDeadline(due[2]!) && !isDeadline(due[1]!))
    return [...readLabelled(kind, due[1]!, line), { kind: 'deadline', text: due[2]!, line }];
  return readVerbClause(value, line, kind, !VERBS.test(value)) ?? [{ kind, text: value, line }];
}

const MARKED = /^(.+?)[（(]牵头(?:单位|部门|责任单位)?[)）]$/;

const STAR = /[★☆▲△]/;

/** 市财政局（牵头）、市教育局, 市财政局★、市教育局: the leads are marked inside the list. */
export function readMarkedLeads(value: string, line: number): ClausePart[] | null {
  if (!/[（(]牵头|[★☆▲△]/.test(value)) return null;
  const leads: string[] = [];
  const others: string[] = [];
  for (const item of splitOutside(value, isSeparator)) {
    const lead = STAR.test(item) ? item.replace(STAR, '').trim() : MARKED.exec(item.trim())?.[1];
    if (lead !== undefined) leads.push(lead);
    else others.push(item);
  }
  if (leads.length === 0) return null;
  const parts: ClausePart[] = [{ kind: 'lead', text: leads.join('、'), line }];
  if (others.length > 0) parts.push({ kind: 'support', text: others.join('、'), line });
  return parts;
}

/** ｜, | and / part what stands on one line. */
const isBar = (code: number): boolean => code === 0xff5c || code === 0x7c || code === 0x2f;

function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  const isMark = (at: number) =>
    isSeparator(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)) || isBar(text.charCodeAt(at));
  while (from < to && isMark(from)) from++;
  while (to > from && isMark(to - 1)) to--;
  return text.slice(from, to);
}
