// Which items are tasks, which are headings, and which are neither. What carries a clause is a task; what stands among
// tasks of its kind is one too; what has tasks below it is a heading; the rest (closing text) is left unread, and said so.
import { takeClosingClause } from '../clauses/take-closing-clause';
import { takeInlineClauses } from '../clauses/take-inline-clauses';
import { takeDeclarations } from '../clauses/find-declaration';
import { findLabels, readLabelClause, readLabelled, withWord } from '../dialects/label-clause';
import { readRoleHeading } from '../dialects/role-heading';
import type { ClausePart, Declaration, PartKind } from '../clauses/clause-part';
import type { ReadingTrace } from '../report/reading-trace';
import type { LabelKind } from '../roles/role-labels';
import { close, type Item, type LabelText } from './item';

export interface Outline {
  /** Items that are tasks, in order. */
  readonly tasks: readonly Item[];
  /** All other items, in order. */
  readonly others: readonly Item[];
  readonly declarations: readonly Declaration[];
}

export class OutlineReader {
  private readonly declarations: Declaration[] = [];
  /** Lists that are one part as they stand. */
  private readonly plain = new Map<LabelKind, Set<string>>();
  /** By rank, the items that what comes next may stand under. */
  private readonly open: (Item | null)[] = [null, null, null, null, null, null];
  /** Items with items below them, and items without any above. */
  private readonly parents: Item[] = [];
  private readonly top: Item[] = [];
  /** Items with a clause that says for which tasks it speaks, and where they stand. */
  private readonly reaching: { item: Item; at: number }[] = [];
  /** How many items were read. */
  private done = 0;

  /** @param trace is told what clauses took out of every item */
  constructor(
    private readonly items: readonly Item[],
    private readonly trace: ReadingTrace | null = null,
  ) {}

  /** Reads the items that can grow no more, all but the last: an item is read fastest just after it was collected. */
  follow(): void {
    while (this.done < this.items.length - 1) this.readItem(this.items[this.done++]!);
  }

  // a long plan has hundreds of thousands of items: they are gone through as a whole as seldom as can be
  finish(): Outline {
    while (this.done < this.items.length) this.readItem(this.items[this.done++]!);
    this.shareClauses();
    for (const item of this.items) if (item.parts.some(assigns) && !isHeadingClause(item)) item.use = 'task';
    // somebody is named, if only as the person to ask
    if (!this.items.some(isTask)) for (const item of this.items) if (item.parts.length > 0) item.use = 'task';
    this.addBareTasks();
    const tasks: Item[] = [];
    const others: Item[] = [];
    for (const item of this.items) {
      mergeMeasure(item);
      if (isTask(item)) tasks.push(item);
      else others.push(item);
    }
    for (const task of tasks) {
      inheritRoles(task);
      markHeadings(task);
    }
    for (const { use, text, firstLine } of others) {
      if (use === null) this.declarations.push(...takeDeclarations(text, firstLine).declarations);
    }
    return { tasks, others, declarations: this.declarations };
  }

  private readItem(item: Item): void {
    this.readClauses(item);
    if (item.reach !== null) this.reaching.push({ item, at: this.done - 1 });
    this.nest(item);
  }

  /** The clauses in the item's text and after it. */
  private readClauses(item: Item): void {
    close(item);
    const whole = item.text;
    const inline = takeInlineClauses(item.text, item.ownLineClause ?? item.firstLine, item.ownLineClause !== null);
    if (inline !== null) {
      item.text = inline.text;
      item.firstLength = Math.min(item.firstLength, inline.text.length);
      item.addParts(inline.parts);
      item.unclosed = inline.unclosed;
      item.reach = inline.reach;
      item.clauses = inline.assigning;
      if (inline.declarations.length > 0) item.declarations = inline.declarations;
    }
    this.readLabelsInText(item);
    if (item.labels.length === 0 && item.parts.length === 0) readClosingClause(item);
    for (const label of item.labels) close(label);
    if (this.arePlain(item.labels)) item.addParts(item.labels);
    else for (const label of item.labels) this.readLabel(item, label);
    if (item.declarations.length > 0) this.declarations.push(...item.declarations);
    this.trace?.clauses(item, whole, inline?.cuts ?? []);
  }

  /** 1、推进绿化。牵头单位：市林业局 责任单位：…: labels on the line of the task itself. */
  private readLabelsInText(item: Item): void {
    if (!/[：:】]/.test(item.text)) return;
    const first = findLabels(item.text).find(({ kind }) => /^(?:leader|lead|support|responsible)$/.test(kind));
    const parts = first === undefined ? null : readLabelClause(item.text.slice(first.from), item.firstLine);
    if (first === undefined || parts === null) return;
    item.addParts(parts);
    item.text = item.text.slice(0, first.from).replace(/[\s｜|/]+$/, '');
    item.firstLength = Math.min(item.firstLength, item.text.length);
  }

  /** A list without verbs, dates or declarations is one part as it stands; plans repeat few lists, so each is looked at once. */
  private arePlain(labels: readonly LabelText[]): labels is readonly PlainLabel[] {
    for (const { kind, text } of labels) if (!this.plain.get(kind)?.has(text)) return false;
    return true;
  }

  private readLabel(item: Item, label: LabelText): void {
    const { kind, text, line, word } = label;
    const taken = takeDeclarations(text, line);
    // a note (注：…) speaks of the whole document
    const declarations =
      kind === 'other' ? taken.declarations.map((one) => ({ ...one, line: noteLine(one) })) : taken.declarations;
    if (declarations.length > 0) item.declarations = [...item.declarations, ...declarations];
    const rest = taken.rest.replace(/[。.．]$/, '');
    const parts = withWord(readLabels(kind, rest, line), word);
    item.addParts(parts);
    const [only] = parts;
    if (parts.length === 1 && only!.kind === kind && only!.text === text) this.setPlain(only!.kind, text);
  }

  private setPlain(kind: PartKind, text: string): void {
    const ofKind = this.plain.get(kind);
    if (ofKind === undefined) this.plain.set(kind, new Set([text]));
    else ofKind.add(text);
  }

  /** Puts an item under the nearest one before it that stands higher. */
  private nest(item: Item): void {
    const { open } = this;
    const rank = item.rank;
    if (rank <= 2) item.role = readRoleHeading(item.text);
    let above: Item | null = null;
    if (rank === 6) {
      // a paragraph stands under the nearest heading, not under the task before it
      above = open[2] ?? open[1] ?? open[0] ?? null;
    } else {
      for (let r = rank - 1; r >= 0 && above === null; r--) above = open[r]!;
      open[rank] = item;
      open.fill(null, rank + 1);
    }
    item.parent = above;
    if (above === null) this.top.push(item);
    else if (above.children === null) {
      above.children = [item];
      this.parents.push(above);
    } else above.children.push(item);
  }

  /** One clause on its own line for the run above it (dialect J), 协同单位 for the tasks of a lead heading (dialect C). */
  private shareClauses(): void {
    for (const { item, at } of this.reaching) this.shareAsStated(item, at);
    for (const parent of this.parents) {
      if (parent.role !== null) this.shareAmong(parent.children!);
      else this.lift(parent, parent.children!);
    }
  }

  /** 以上3项由…, 第4—5项：…: the tasks above that the clause speaks for, if they have none of their own. */
  private shareAsStated(item: Item, at: number): void {
    const reach = item.reach!;
    let left = reach.kind === 'count' ? reach.count - 1 : MOST_SHARED;
    for (let i = at - 1; i >= 0 && left > 0; i--) {
      const other = this.items[i]!;
      if (other.rank < item.rank && reach.kind === 'all') return;
      if (other.rank !== item.rank) continue;
      left--;
      if (reach.kind === 'range' && (other.value < reach.from || other.value > reach.to)) continue;
      if (other.parts.length > 0) {
        if (reach.kind === 'all') return;
        continue;
      }
      other.addParts(item.parts);
      other.shared = true;
      item.shared = true;
    }
  }

  /** Under a heading that names the lead, a support list stands after the run of tasks it belongs to. */
  private shareAmong(children: readonly Item[]): void {
    let run: Item[] = [];
    for (const item of children) {
      if (item.parts.length === 0) {
        run.push(item);
        continue;
      }
      const supports = item.parts.every((part) => part.kind === 'support' || part.kind === 'deadline');
      if (supports) {
        for (const other of run) {
          other.addParts(item.parts);
          other.shared = true;
        }
      }
      run = [];
    }
  }

  /** A clause on a line of its own after sub-items without one belongs to the item above them. */
  private lift(parent: Item, children: readonly Item[]): void {
    const last = children.at(-1)!;
    const apart = last.ownLineClause !== null || (last.rank >= 4 && last.labels.length > 0);
    if (!apart || last.stated || last.parts.length === 0 || parent.parts.length > 0) return;
    // 2-1 alone under 二、 is a task: its number says that it is counted there
    const counted = parent.rank <= 1 && /[-.]/.test(last.no ?? '');
    if ((last.rank < 4 || counted) && children.length < 2) return;
    if (last.rank < 3 || children.some((item) => item !== last && item.parts.length > 0)) return;
    parent.addParts(last.parts);
    parent.declarations = last.declarations;
    parent.lastLine = last.lastLine;
    last.parts = [];
    parent.shared = true;
  }

  /** Items without a clause that stand among tasks of their kind, or under a heading that names who leads. */
  private addBareTasks(): void {
    for (const parent of this.parents) addBareChildren(parent, parent.children!);
    this.addBareTopTasks();
  }

  /** Items without any heading above them. */
  private addBareTopTasks(): void {
    const top = this.top.filter((item) => item.rank <= 4);
    const ranks = new Set(top.filter(isTask).map((item) => item.rank));
    for (const item of top) {
      if (isTask(item) || item.children !== null || !ranks.has(item.rank) || item.text === '') continue;
      item.use = 'task';
      item.bare = true;
    }
  }
}

/** A sub-item without a clause of its own is text of its task. */
function mergeMeasure(item: Item): void {
  const parent = item.parent;
  if (parent === null || item.rank === 6 || isTask(item)) return;
  if (!isTask(parent) && parent.use !== 'measure') return;
  if (hasTaskBelow(item)) return;
  const task = parent.use === 'measure' ? taskAbove(parent) : parent;
  if (task === null) return;
  task.text += item.mark + item.text;
  task.lastLine = Math.max(task.lastLine, item.lastLine);
  item.use = 'measure';
}

/** No clause speaks for more tasks. */
const MOST_SHARED = 60;

/** A clause in the last sentence of an item that has none elsewhere. */
function readClosingClause(item: Item): void {
  const closing = takeClosingClause(item.text, item.firstLine);
  if (closing === null) return;
  item.addParts(closing.parts);
  item.reach = closing.reach;
  item.text = item.text.slice(0, closing.from);
  item.firstLength = Math.min(item.firstLength, item.text.length);
}

const isTask = ({ use }: Item): boolean => use === 'task';

/** 一、经济发展（牵头领导：王健）: what a heading says of all below it. A sentence with its clause is a task. */
function isHeadingClause(item: Item): boolean {
  const { children } = item;
  if (children === null || item.rank > 2 || item.shared) return false;
  const assigned = children.some((child) => child.parts.length > 0 || child.children !== null);
  if (item.parts.every((part) => part.kind === 'leader')) return assigned || item.text === '';
  return !assigned && children.every((child) => child.rank === 3) && !item.text.endsWith('。');
}

function addBareChildren(parent: Item, children: readonly Item[]): void {
  const led = parent.role;
  const ranks = new Set<number>();
  for (const child of children) if (isTask(child)) ranks.add(child.rank);
  for (const child of children) {
    if (isTask(child) || child.children !== null || child.text === '') continue;
    const amongTasks = ranks.has(child.rank) && child.rank <= 4 && !isTask(parent);
    const ledHere = led !== null && (led.kind === 'lead' || child.rank <= 4) && !hasHeadings(children, child);
    const underClause = parent.parts.length > 0 && isHeadingClause(parent) && child.rank <= 4;
    if (!amongTasks && !ledHere && !underClause) continue;
    child.use = 'task';
    if (!ledHere && !underClause) child.bare = true;
  }
}

/** A sentence between a leader's heading and the lead units' headings is neither's task. */
const hasHeadings = (siblings: readonly Item[], child: Item): boolean =>
  child.rank === 6 && siblings.some((other) => other.children !== null);

const hasTaskBelow = (item: Item): boolean =>
  item.children?.some((child) => isTask(child) || hasTaskBelow(child)) ?? false;

function taskAbove(item: Item): Item | null {
  for (let above: Item | null = item; above !== null; above = above.parent) if (isTask(above)) return above;
  return null;
}

/** What the headings above a task say of it. */
function inheritRoles(task: Item): void {
  let inherited: ClausePart[] | null = null;
  for (let above = task.parent; above !== null; above = above.parent) {
    if (above.role === null && (isTask(above) || above.parts.length === 0)) continue;
    inherited ??= [];
    if (above.role !== null) inherited.unshift({ kind: above.role.kind, text: above.role.text, line: above.firstLine });
    if (!isTask(above)) inherited.unshift(...above.parts);
  }
  for (const part of inherited ?? []) if (!task.parts.some((own) => own.kind === part.kind)) task.addParts([part]);
}

function markHeadings(task: Item): void {
  for (let above = task.parent; above !== null && above.use !== 'heading'; above = above.parent) {
    if (!isTask(above)) above.use = 'heading';
  }
}

/** Whether a part makes its item a task: a person to call does not. */
const assigns = ({ kind, word }: ClausePart): boolean => !NOTED.has(kind) || (kind === 'unread' && word != null);
const NOTED: ReadonlySet<PartKind> = new Set(['person', 'superior', 'guidance', 'unread']);

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
