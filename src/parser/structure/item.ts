// A stretch of the document under one number: a heading, a task, a measure. Which of them it is is decided when all are
// known.
import type { ClausePart, Declaration } from '../clauses/clause-part';
import type { Reach } from '../clauses/clause-reach';
import type { RoleHeading } from '../dialects/role-heading';
import type { LabelKind } from '../roles/role-labels';

/** 0–5 as in number marks; 6: a paragraph without a number. */
export type ItemRank = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * Text that grows by lines. It is joined once, when the document is read to its end; until then only its end is looked
 * at: joining at every line would copy a long text as often as it has lines.
 */
export interface Growing {
  text: string;
  /** What is below its first line; null where nothing is, or all is joined. */
  below: Below | null;
}

interface Below {
  readonly lines: string[];
  tail: string;
}

const TAIL = 200;

const endOf = (text: string): string => (text.length > TAIL ? text.slice(-TAIL) : text);

/** The end of it, long enough to hold any name. */
export const tailOf = ({ text, below }: Growing): string => below?.tail ?? endOf(text);

export function grow(growing: Growing, line: string): void {
  const tail = line.length >= TAIL ? endOf(line) : endOf(tailOf(growing) + line);
  if (growing.below === null) growing.below = { lines: [line], tail };
  else {
    growing.below.lines.push(line);
    growing.below.tail = tail;
  }
}

/** The whole of it, as far as it has grown. */
export const wholeOf = ({ text, below }: Growing): string => (below === null ? text : text + below.lines.join(''));

export function close(growing: Growing): void {
  growing.text = wholeOf(growing);
  growing.below = null;
}

/** A label line with the list after it, wraps joined. */
export interface LabelText extends Growing {
  readonly kind: LabelKind;
  readonly line: number;
  /** The label itself, where it is in no list of words. */
  readonly word: string | null;
}

export const newLabel = (kind: LabelKind, text: string, line: number, word: string | null = null): LabelText => ({
  kind,
  text,
  line,
  word,
  below: null,
});

export interface ItemFields {
  readonly rank: ItemRank;
  readonly no: string | null;
  readonly text: string;
  readonly firstLine: number;
  readonly value?: number;
  readonly mark?: string;
  readonly halfWidth?: boolean;
  readonly heading?: boolean;
  readonly lastLine?: number;
  readonly category?: string | null;
  readonly stated?: boolean;
}

// a long plan has hundreds of thousands of items: lists are as long as they need to be, and empty ones are one
const NO_LABELS: readonly LabelText[] = [];
const NO_PARTS: readonly ClausePart[] = [];
const NO_CHILDREN: readonly Item[] = [];

/** A list that is longer grows by pushing: copying it each time would take the square of its length. */
const LONG = 8;

/** `list` with `one` behind it. Nobody else may hold `list`; pushing at once would leave room for sixteen more in every list. */
function appended<T>(list: readonly T[], one: T): readonly T[] {
  switch (list.length) {
    case 0:
      return [one];
    case 1:
      return [list[0]!, one];
    case 2:
      return [list[0]!, list[1]!, one];
    default:
      if (list.length < LONG) return [...list, one];
      (list as T[]).push(one);
      return list;
  }
}

/** What is to be said of few items, kept apart from what all of them have: long plans have hundreds of thousands. */
export interface Notes {
  /** 工作任务：… says in so many words that it is a task. */
  readonly stated: boolean;
  /** The first line that was joined behind the end of a sentence: a paragraph of its own, perhaps. */
  readonly paragraph: string | null;
  readonly declarations: readonly Declaration[];
  /** The tasks that its clause speaks for, where it says so; null: for itself. */
  readonly reach: Reach | null;
  /** The bracket of its clause is never closed. */
  readonly unclosed: boolean;
  /** It has clauses that were given to more than the item they stand at. */
  readonly shared: boolean;
  /** A task that holds no clause of its own but stands among tasks. */
  readonly bare: boolean;
}

const NO_NOTES: Notes = {
  stated: false,
  paragraph: null,
  declarations: [],
  reach: null,
  unclosed: false,
  shared: false,
  bare: false,
};

export class Item implements Growing {
  readonly rank: ItemRank;
  readonly no: string | null;
  readonly value: number;
  /** The number as printed, for texts that take sub-items in. */
  readonly mark: string;
  readonly halfWidth: boolean;
  /** The line wore a heading mark. */
  readonly heading: boolean;
  text: string;
  below: Below | null = null;
  /** Length of `text` after its first line, where further lines were joined. */
  firstLength: number;
  readonly firstLine: number;
  lastLine: number;
  labels: readonly LabelText[] = NO_LABELS;
  /** Line on which a bracket of its own began after the text; null where there is none. */
  ownLineClause: number | null = null;
  /** A category that a table gives its rows; becomes the section where no heading does. */
  readonly category: string | null;

  // filled in when the document is read to its end
  /** The id of the task that it is; null where it is none. */
  id: string | null = null;
  /** What it was found to be; null: nothing that the plan is read for. `measure`: it is in the text of its task. */
  use: 'task' | 'measure' | 'heading' | null = null;
  parent: Item | null = null;
  children: readonly Item[] | null = null;
  /** What it says, as a heading, about all below it. */
  role: RoleHeading | null = null;
  parts: readonly ClausePart[] = NO_PARTS;
  /** Brackets of its text, and labels of one kind below it, that say who leads or who is responsible. */
  clauses = 0;
  notes: Notes = NO_NOTES;

  constructor(fields: ItemFields) {
    this.rank = fields.rank;
    this.no = fields.no;
    this.value = fields.value ?? 0;
    this.mark = fields.mark ?? '';
    this.halfWidth = fields.halfWidth ?? false;
    this.heading = fields.heading ?? false;
    this.text = fields.text;
    this.firstLength = fields.text.length;
    this.firstLine = fields.firstLine;
    this.lastLine = fields.lastLine ?? fields.firstLine;
    this.category = fields.category ?? null;
    if (fields.stated === true) this.note({ stated: true });
  }

  note(notes: Partial<Notes>): void {
    this.notes = { ...this.notes, ...notes };
  }

  addLabel(label: LabelText): void {
    this.labels = appended(this.labels, label);
  }

  addChild(child: Item): void {
    this.children = appended(this.children ?? NO_CHILDREN, child);
  }

  addParts(parts: readonly ClausePart[]): void {
    if (this.parts.length === 0) {
      // a long list may grow on where it comes from
      this.parts = parts.length >= LONG ? parts.slice() : parts;
    } else if (this.parts.length >= LONG) {
      // nobody else holds a list that has grown
      for (const part of parts) (this.parts as ClausePart[]).push(part);
    } else this.parts = this.parts.concat(parts);
  }
}
