// Which items are tasks, which are headings, and which are neither. What carries a clause is a task; what stands among
// tasks of its kind is one too; what has tasks below it is a heading; the rest (closing text) is left unread, and said so.
import { takeDeclarations } from '../clauses/find-declaration';
import { readRoleHeading } from '../dialects/role-heading';
import type { ClausePart, Declaration, PartKind } from '../clauses/clause-part';
import type { ReadingTrace } from '../report/reading-trace';
import { isEnclosed, isImprint } from './imprint';
import { close, Item } from './item';
import { ItemClauses } from './item-clauses';
import { asksOfAll, speaksOfAll } from './open-end';
import { clausesApart } from './says-who';
import { liftClause, shareAmong, shareAsStated } from './share-clauses';

export interface Outline {
  /** Items that are tasks, in order. */
  readonly tasks: readonly Item[];
  /** All other items, in order. */
  readonly others: readonly Item[];
  readonly declarations: readonly Declaration[];
}

export class OutlineReader {
  private readonly clauses: ItemClauses;
  /** By rank, the items that what comes next may stand under. */
  private readonly open: (Item | null)[] = [null, null, null, null, null, null];
  /** Items with items below them, and items without any above. */
  private readonly parents: Item[] = [];
  private readonly top: Item[] = [];
  /** Where items stand whose clause says for which tasks it speaks. */
  private readonly reaching: number[] = [];
  /** How many items were read. */
  private done = 0;

  /** @param trace is told what clauses took out of every item */
  constructor(
    private readonly items: Item[],
    private readonly trace: ReadingTrace | null = null,
  ) {
    this.clauses = new ItemClauses(trace);
  }

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
    let parent: Item | null = null;
    let inherited: readonly ClausePart[] = [];
    for (const task of tasks) {
      // tasks below one heading follow each other
      if (task.parent !== parent) {
        ({ parent } = task);
        inherited = rolesAbove(task);
        markHeadings(task);
      }
      inheritRoles(task, inherited);
    }
    const unread: Declaration[] = [];
    for (const { use, text, firstLine } of others)
      if (use === null) for (const one of takeDeclarations(text, firstLine).declarations) unread.push(one);
    return { tasks, others, declarations: [...this.clauses.declarations, ...unread] };
  }

  private readItem(item: Item): void {
    this.cutApart(item);
    this.clauses.read(item);
    if (item.notes.reach !== null) this.reaching.push(this.done - 1);
    this.nest(item);
  }

  /** A paragraph of several tasks becomes an item for each: the first keeps its number. */
  private cutApart(item: Item): void {
    close(item);
    const [first, ...others] = item.labels.length > 0 ? [item.text] : clausesApart(item.text);
    if (others.length === 0) return;
    const { firstLine, lastLine } = item;
    item.text = first!;
    item.firstLength = Math.min(item.firstLength, first!.length);
    const items = others.map((text) => new Item({ rank: 6, no: null, text, firstLine, lastLine }));
    const below = this.items.splice(this.done);
    for (const one of items.concat(below)) this.items.push(one);
    this.trace?.cutApart([item, ...items]);
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
      if (asksOfAll(item.text)) {
        // what is counted below it belongs to no task above it
        open[1] = item;
        open.fill(null, 2);
      }
    } else {
      for (let r = rank - 1; r >= 0 && above === null; r--) above = open[r]!;
      open[rank] = item;
      for (let below = rank + 1; below < open.length; below++) open[below] = null;
    }
    item.parent = above;
    if (above === null) this.top.push(item);
    else {
      if (above.children === null) this.parents.push(above);
      above.addChild(item);
    }
  }

  /** One clause on its own line for the run above it (dialect J), 协同单位 for the tasks of a lead heading (dialect C). */
  private shareClauses(): void {
    for (const at of this.reaching) shareAsStated(this.items, at);
    // a clause below sub-items is lifted to their task before it is asked what the tasks above it have
    for (const parent of this.parents.reverse()) {
      nameRole(parent);
      if (parent.role !== null) shareAmong(parent.children!);
      else liftClause(parent, parent.children!);
    }
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
      item.note({ bare: true });
    }
  }
}

/** （一）牵头单位：市财政局 above tasks: a heading that says nothing but who leads them. */
function nameRole(parent: Item): void {
  const { no, text, parts, rank } = parent;
  const [only] = parts;
  if (rank > 2 || no === null || text !== '' || parts.length !== 1 || parent.notes.shared) return;
  if (only!.kind !== 'lead' && only!.kind !== 'leader') return;
  parent.role = { kind: only!.kind, text: only!.text };
  parent.parts = [];
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

const isTask = ({ use }: Item): boolean => use === 'task';

/** 一、经济发展（牵头领导：王健）: what a heading says of all below it. A sentence with its clause is a task. */
function isHeadingClause(item: Item): boolean {
  const { children } = item;
  if (children === null || item.rank > 2 || item.notes.shared) return false;
  const assigned = children.some((child) => child.parts.length > 0 || child.children !== null);
  if (item.parts.every((part) => part.kind === 'leader')) return assigned || item.text === '';
  return !assigned && children.every((child) => child.rank === 3) && !item.text.endsWith('。');
}

function addBareChildren(parent: Item, children: readonly Item[]): void {
  const led = parent.role;
  const ranks = new Set<number>();
  for (const child of children) if (isTask(child)) ranks.add(child.rank);
  let enclosed = false;
  for (const child of children) {
    enclosed ||= child.rank === 6 && isEnclosed(child.text);
    if (enclosed || isTask(child) || child.children !== null || child.text === '') continue;
    if (child.rank === 6 && (isImprint(child.text) || speaksOfAll(child.text))) continue;
    const amongTasks = ranks.has(child.rank) && child.rank <= 4 && !isTask(parent);
    const ledHere = led !== null && (led.kind === 'lead' || child.rank <= 4) && !hasHeadings(children, child);
    const underClause = parent.parts.length > 0 && isHeadingClause(parent) && child.rank <= 4;
    if (!amongTasks && !ledHere && !underClause) continue;
    child.use = 'task';
    if (!ledHere && !underClause) child.note({ bare: true });
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

/** What the headings above a task say of it, each kind once. */
function rolesAbove(task: Item): readonly ClausePart[] {
  let said: ClausePart[] = [];
  for (let above = task.parent; above !== null; above = above.parent) {
    const { role, firstLine } = above;
    if (role !== null) said = [{ kind: role.kind, text: role.text, line: firstLine }, ...said];
    if (!isTask(above)) said = [...above.parts, ...said];
  }
  return said.filter(({ kind }, at) => said.findIndex((one) => one.kind === kind) === at);
}

/** A task has from its headings what it does not say itself. */
function inheritRoles(task: Item, inherited: readonly ClausePart[]): void {
  const { parts } = task;
  const lacking =
    parts.length === 0 ? inherited : inherited.filter(({ kind }) => !parts.some((own) => own.kind === kind));
  if (lacking.length > 0) task.addParts(lacking);
}

function markHeadings(task: Item): void {
  for (let above = task.parent; above !== null && above.use !== 'heading'; above = above.parent) {
    if (!isTask(above)) above.use = 'heading';
  }
}

/** Whether a part makes its item a task: a person to call does not. */
const assigns = ({ kind, word }: ClausePart): boolean => !NOTED.has(kind) || (kind === 'unread' && word != null);
const NOTED: ReadonlySet<PartKind> = new Set(['person', 'superior', 'guidance', 'unread']);
