// Which items are tasks, which are headings, and which are neither. What carries a clause is a task; what stands among
// tasks of its kind is one too; what has tasks below it is a heading; the rest (closing text) is left unread, and said so.
import { takeInlineClauses } from '../clauses/take-inline-clauses';
import { takeDeclarations } from '../clauses/find-declaration';
import { findLabels, readLabelClause, readLabelled } from '../dialects/label-clause';
import { readRoleHeading, type RoleHeading } from '../dialects/role-heading';
import type { ClausePart, Declaration, PartKind } from '../clauses/clause-part';
import type { LabelKind } from '../roles/role-labels';
import { close, type Item, type LabelText } from './item';

export interface Outline {
  /** Items that are tasks, in order. */
  readonly tasks: readonly Item[];
  /** Items that are neither tasks nor headings above tasks. */
  readonly unread: readonly Item[];
  readonly declarations: readonly Declaration[];
  /** Items that hold no clause of their own but stand among tasks. */
  readonly bare: ReadonlySet<Item>;
  /** Clauses that were given to more than the item they stand at. */
  readonly shared: ReadonlySet<Item>;
}

export class OutlineReader {
  private readonly tasks = new Set<Item>();
  private readonly merged = new Set<Item>();
  private readonly bare = new Set<Item>();
  private readonly shared = new Set<Item>();
  private readonly declarations: Declaration[] = [];
  private readonly children = new Map<Item, Item[]>();
  private readonly roles = new Map<Item, RoleHeading>();
  private readonly plain = new Map<string, PartKind>();

  constructor(private readonly items: readonly Item[]) {}

  read(): Outline {
    for (const item of this.items) this.readClauses(item);
    this.nest();
    this.shareClauses();
    for (const item of this.items) if (item.parts.some(assigns) && !this.isHeadingClause(item)) this.tasks.add(item);
    this.addBareTasks();
    this.mergeMeasures();
    this.inheritRoles();
    const tasks = this.items.filter((item) => this.tasks.has(item));
    const used = this.ancestorsOf(tasks);
    const unread = this.items.filter((item) => !this.tasks.has(item) && !used.has(item) && !this.merged.has(item));
    for (const item of unread) this.declarations.push(...takeDeclarations(item.text, item.firstLine).declarations);
    return { tasks, unread, declarations: this.declarations, bare: this.bare, shared: this.shared };
  }

  /** The clauses in the item's text and after it. */
  private readClauses(item: Item): void {
    close(item);
    const inline = takeInlineClauses(item.text, item.ownLineClause ?? item.firstLine, item.ownLineClause !== null);
    if (inline !== null) {
      item.text = inline.text;
      item.firstLength = Math.min(item.firstLength, inline.text.length);
      item.parts.push(...inline.parts);
      item.unclosed = inline.unclosed;
      if (inline.declarations.length > 0) item.declarations = inline.declarations;
    }
    this.readLabelsInText(item);
    for (const label of item.labels) {
      close(label);
      this.readLabel(item, label);
    }
    if (item.declarations.length > 0) this.declarations.push(...item.declarations);
  }

  /** 1、推进绿化。牵头单位：市林业局 责任单位：…: labels on the line of the task itself. */
  private readLabelsInText(item: Item): void {
    if (!item.text.includes('：') && !item.text.includes(':')) return;
    const first = findLabels(item.text).find(({ kind }) => /^(?:leader|lead|support|responsible)$/.test(kind));
    const parts = first === undefined ? null : readLabelClause(item.text.slice(first.from), item.firstLine);
    if (first === undefined || parts === null) return;
    item.parts.push(...parts);
    item.text = item.text.slice(0, first.from).trimEnd();
    item.firstLength = Math.min(item.firstLength, item.text.length);
  }

  /** A list without verbs, dates or declarations is one part; plans repeat few lists, so each is looked at once. */
  private readLabel(item: Item, label: LabelText): void {
    const { kind, text, line } = label;
    if (this.plain.get(text) === kind && isPart(label)) {
      item.parts.push(label);
      return;
    }
    const taken = takeDeclarations(text, line);
    // a note (注：…) speaks of the whole document
    const declarations =
      kind === 'other' ? taken.declarations.map((one) => ({ ...one, line: noteLine(one) })) : taken.declarations;
    if (declarations.length > 0) item.declarations = [...item.declarations, ...declarations];
    const rest = taken.rest.replace(/[。.．]$/, '');
    const parts = readLabels(kind, rest, line);
    item.parts.push(...parts);
    const [only] = parts;
    if (parts.length === 1 && only!.kind === kind && only!.text === text) this.plain.set(text, only!.kind);
  }

  /** Every item under the nearest one before it that stands higher. */
  private nest(): void {
    const open: (Item | null)[] = [null, null, null, null, null, null];
    for (const item of this.items) {
      const rank = item.rank;
      const role = rank <= 2 ? readRoleHeading(item.text) : null;
      if (role !== null) this.roles.set(item, role);
      if (rank === 6) {
        // a paragraph stands under the nearest heading, not under the task before it
        item.parent = open[2] ?? open[1] ?? open[0] ?? null;
      } else {
        let above: Item | null = null;
        for (let r = rank - 1; r >= 0 && above === null; r--) above = open[r]!;
        item.parent = above;
        open[rank] = item;
        open.fill(null, rank + 1);
      }
      if (item.parent !== null) {
        const siblings = this.children.get(item.parent);
        if (siblings === undefined) this.children.set(item.parent, [item]);
        else siblings.push(item);
      }
    }
  }

  /** One clause on its own line for the run above it (dialect J), 协同单位 for the tasks of a lead heading (dialect C). */
  private shareClauses(): void {
    for (const [parent, children] of this.children) {
      if (this.roles.has(parent)) this.shareAmong(children);
      else this.lift(parent, children);
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
          other.parts.push(...item.parts);
          this.shared.add(other);
        }
      }
      run = [];
    }
  }

  /** A clause on a line of its own after sub-items without one belongs to the item above them. */
  private lift(parent: Item, children: readonly Item[]): void {
    const last = children.at(-1)!;
    const apart = last.ownLineClause !== null || (last.rank >= 4 && last.labels.length > 0);
    if (!apart || last.parts.length === 0 || parent.parts.length > 0) return;
    if (last.rank < 4 && children.length < 2) return;
    if (last.rank < 3 || children.some((item) => item !== last && item.parts.length > 0)) return;
    parent.parts.push(...last.parts);
    parent.declarations = last.declarations;
    parent.lastLine = last.lastLine;
    last.parts = [];
    this.shared.add(parent);
  }

  /** 一、经济发展（牵头领导：王健）: what a heading says of all below it. A sentence with its clause is a task. */
  private isHeadingClause(item: Item): boolean {
    const children = this.children.get(item);
    if (children === undefined || item.rank > 2 || this.shared.has(item)) return false;
    const assigned = children.some((child) => child.parts.length > 0 || this.children.has(child));
    if (item.parts.every((part) => part.kind === 'leader')) return assigned || item.text === '';
    return !assigned && children.every((child) => child.rank === 3) && !item.text.endsWith('。');
  }

  /** Items without a clause that stand among tasks of their kind, or under a heading that names who leads. */
  private addBareTasks(): void {
    for (const [parent, children] of this.children) {
      const led = this.roles.get(parent);
      const ranks = new Set(children.filter((child) => this.tasks.has(child)).map((child) => child.rank));
      for (const child of children) {
        if (this.tasks.has(child) || this.children.has(child) || child.text === '') continue;
        const amongTasks = ranks.has(child.rank) && child.rank <= 4 && !this.tasks.has(parent);
        const ledHere =
          led !== undefined && (led.kind === 'lead' || child.rank <= 4) && !this.hasHeadings(parent, child);
        const underClause = parent.parts.length > 0 && this.isHeadingClause(parent) && child.rank <= 4;
        if (!amongTasks && !ledHere && !underClause) continue;
        this.tasks.add(child);
        if (!ledHere && !underClause) this.bare.add(child);
      }
    }
    this.addBareTopTasks();
  }

  /** A sentence between a leader's heading and the lead units' headings is neither's task. */
  private hasHeadings(parent: Item, child: Item): boolean {
    return child.rank === 6 && this.children.get(parent)!.some((other) => this.children.has(other));
  }

  /** Items without any heading above them. */
  private addBareTopTasks(): void {
    const top = this.items.filter((item) => item.parent === null && item.rank <= 4);
    const ranks = new Set(top.filter((item) => this.tasks.has(item)).map((item) => item.rank));
    for (const item of top) {
      if (this.tasks.has(item) || this.children.has(item) || !ranks.has(item.rank) || item.text === '') continue;
      this.tasks.add(item);
      this.bare.add(item);
    }
  }

  /** Sub-items without clauses of their own are the text of their task. */
  private mergeMeasures(): void {
    for (const item of this.items) {
      const parent = item.parent;
      if (parent === null || item.rank === 6 || this.tasks.has(item)) continue;
      if (!this.tasks.has(parent) && !this.merged.has(parent)) continue;
      if (this.hasTaskBelow(item)) continue;
      const task = this.merged.has(parent) ? this.taskAbove(parent) : parent;
      if (task === null) continue;
      task.text += item.mark + item.text;
      task.lastLine = Math.max(task.lastLine, item.lastLine);
      this.merged.add(item);
    }
  }

  private hasTaskBelow(item: Item): boolean {
    return this.children.get(item)?.some((child) => this.tasks.has(child) || this.hasTaskBelow(child)) ?? false;
  }

  private taskAbove(item: Item): Item | null {
    for (let above: Item | null = item; above !== null; above = above.parent) if (this.tasks.has(above)) return above;
    return null;
  }

  /** What the headings above a task say of it. */
  private inheritRoles(): void {
    for (const task of this.tasks) {
      const inherited: ClausePart[] = [];
      for (let above = task.parent; above !== null; above = above.parent) {
        const role = this.roles.get(above);
        if (role !== undefined) inherited.unshift({ kind: role.kind, text: role.text, line: above.firstLine });
        if (!this.tasks.has(above)) inherited.unshift(...above.parts);
      }
      for (const part of inherited) if (!task.parts.some((own) => own.kind === part.kind)) task.parts.push(part);
    }
  }

  private ancestorsOf(tasks: readonly Item[]): Set<Item> {
    const used = new Set<Item>();
    for (const task of tasks) {
      for (let above = task.parent; above !== null && !used.has(above); above = above.parent) used.add(above);
    }
    return used;
  }
}

/** Whether a part makes its item a task: a person to call does not. */
const assigns = ({ kind }: ClausePart): boolean => kind !== 'person' && kind !== 'superior' && kind !== 'guidance';

const noteLine = (one: Declaration): number => (one.kind === 'reading' && one.forAll ? 0 : one.line);

/** What a label announces, and what further labels on its line do. */
function readLabels(kind: LabelKind, text: string, line: number): ClausePart[] {
  const next = /[：:]/.test(text) ? findLabels(text)[0] : undefined;
  if (next === undefined) return readLabelled(kind, text, line);
  const first = text.slice(0, next.from).replace(/[，,；;。\s]+$/, '');
  return [...readLabelled(kind, first, line), ...(readLabelClause(text.slice(next.from), line) ?? [])];
}

/** What a label announces is itself a part of the clause. */
const isPart = (label: LabelText): label is LabelText & { readonly kind: PartKind } =>
  label.kind !== 'task' && label.kind !== 'other';
