// The clauses of an item: in the brackets of its text, behind labels on its line or below it, in its last sentence. What
// is read as a clause is no text of the item any more.
import type { ClausePart, Declaration, PartKind } from '../clauses/clause-part';
import { takeDeclarations } from '../clauses/find-declaration';
import { takeClosingClause } from '../clauses/take-closing-clause';
import { takeInlineClauses } from '../clauses/take-inline-clauses';
import { findLabels, readLabelClause, readLabelled } from '../dialects/label-clause';
import type { ReadingTrace } from '../report/reading-trace';
import type { LabelKind } from '../roles/role-labels';
import { contentsOf, contentWith, type Contents } from '../text/contents';
import { remembered } from '../text/remembered';
import { isByline } from './imprint';
import { close, type Item, type LabelText } from './item';

export class ItemClauses {
  /** Rules that the clauses hold for what follows them. */
  readonly declarations: Declaration[] = [];
  /** Lists that are one part as they stand. */
  private readonly plain = new Map<LabelKind, Set<string>>();
  private readonly lists = new Map<LabelKind, (text: string) => ListReading>();

  /** @param trace is told what clauses took out of every item */
  constructor(private readonly trace: ReadingTrace | null) {}

  /** Reads the clauses in the text of an item and behind its labels, and takes them out of its text. */
  read(item: Item): void {
    // 打印本页, and 主办：市政府 below it: who keeps the page, not who does a task
    if (item.rank === 6 && isByline(item.text)) return;
    const whole = item.text;
    const contents = contentsOf(whole);
    const ownLine = item.ownLineClause;
    const inline = takeInlineClauses(whole, ownLine ?? item.firstLine, ownLine !== null, contents);
    if (inline !== null) {
      item.text = inline.text;
      item.firstLength = Math.min(item.firstLength, inline.text.length);
      item.addParts(inline.parts);
      item.clauses = inline.assigning;
      const { unclosed, reach, declarations } = inline;
      if (unclosed || reach !== null || declarations.length > 0) item.note({ unclosed, reach, declarations });
    }
    readLabelsInText(item, contents);
    if (item.labels.length === 0 && item.parts.length === 0) readClosingClause(item);
    for (const label of item.labels) close(label);
    if (this.arePlain(item.labels)) item.addParts(item.labels);
    else for (const label of item.labels) this.readLabel(item, label);
    this.declarations.push(...item.notes.declarations);
    this.trace?.clauses(item, whole, inline?.cuts ?? []);
  }

  /** A list without verbs, dates or declarations is one part as it stands; plans repeat few lists, so each is looked at once. */
  private arePlain(labels: readonly LabelText[]): labels is readonly PlainLabel[] {
    for (const { kind, text } of labels) if (!this.plain.get(kind)?.has(text)) return false;
    return true;
  }

  private readLabel(item: Item, label: LabelText): void {
    const { kind, text, line, word } = label;
    const list = this.readList(kind, text);
    if (list.declarations.length > 0) {
      const declared = list.declarations.map((one) => ({ ...one, line }));
      // a note (注：…) speaks of the whole document
      const notes = kind === 'other' ? declared.map((one) => ({ ...one, line: noteLine(one) })) : declared;
      item.note({ declarations: [...item.notes.declarations, ...notes] });
    }
    item.addParts(list.parts.map((part) => (word === null ? { ...part, line } : { ...part, line, word })));
    const [only] = list.parts;
    if (list.parts.length === 1 && only!.kind === kind && only!.text === text) this.setPlain(only!.kind, text);
  }

  private readList(kind: LabelKind, text: string): ListReading {
    let read = this.lists.get(kind);
    if (read === undefined) this.lists.set(kind, (read = listReader(kind)));
    return read(text);
  }

  private setPlain(kind: PartKind, text: string): void {
    const ofKind = this.plain.get(kind);
    if (ofKind === undefined) this.plain.set(kind, new Set([text]));
    else ofKind.add(text);
  }
}

/** What stands behind a label, as if on the first line. */
interface ListReading {
  readonly parts: readonly ClausePart[];
  readonly declarations: readonly Declaration[];
}

const listReader = (kind: LabelKind) =>
  remembered((text): ListReading => {
    const { rest, declarations } = takeDeclarations(text, 1);
    return { parts: readLabels(kind, rest.replace(/[。.．]$/, ''), 1), declarations };
  });

const LABEL_END = contentWith('：:】');

/** 1、推进绿化。牵头单位：市林业局 责任单位：…: labels on the line of the task itself. */
function readLabelsInText(item: Item, contents: Contents): void {
  // its clauses are taken out by now, and most colons with them
  if ((contents & LABEL_END) === 0 || !/[：:】]/.test(item.text)) return;
  const first = findLabels(item.text).find(({ kind }) => /^(?:leader|lead|support|responsible)$/.test(kind));
  const parts = first === undefined ? null : readLabelClause(item.text.slice(first.from), item.firstLine);
  if (first === undefined || parts === null) return;
  item.addParts(parts);
  item.text = item.text.slice(0, first.from).replace(/[\s｜|/]+$/, '');
  item.firstLength = Math.min(item.firstLength, item.text.length);
}

/** A clause in the last sentence of an item that has none elsewhere. */
function readClosingClause(item: Item): void {
  const closing = takeClosingClause(item.text, item.firstLine);
  if (closing === null) return;
  item.addParts(closing.parts);
  if (closing.reach !== null) item.note({ reach: closing.reach });
  item.text = item.text.slice(0, closing.from);
  item.firstLength = Math.min(item.firstLength, item.text.length);
}

const noteLine = (one: Declaration): number => (one.kind === 'reading' && one.forAll ? 0 : one.line);

/** What a label announces, and what further labels on its line do. */
function readLabels(kind: LabelKind, text: string, line: number): ClausePart[] {
  const next = /[：:】]/.test(text) ? findLabels(text)[0] : undefined;
  if (next === undefined) return readLabelled(kind, text, line);
  const first = text.slice(0, next.from).replace(/[，,；;。\s]+$/, '');
  return [...readLabelled(kind, first, line), ...(readLabelClause(text.slice(next.from), line) ?? [])];
}

/** A label whose list is a part of the clause as it stands. */
type PlainLabel = LabelText & { readonly kind: PartKind };
