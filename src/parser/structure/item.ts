// A stretch of the document under one number: a heading, a task, a measure. Which of them it is is decided when all are
// known.
import type { ClausePart, Declaration } from '../clauses/clause-part';
import type { LabelKind } from '../roles/role-labels';

/** 0–5 as in number marks; 6: a paragraph without a number. */
export type ItemRank = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A label line with the list after it, wraps joined. */
export interface LabelText {
  readonly kind: LabelKind;
  text: string;
  readonly line: number;
}

export interface Item {
  readonly rank: ItemRank;
  readonly no: string | null;
  readonly value: number;
  /** The number as printed, for texts that take sub-items in. */
  readonly mark: string;
  readonly halfWidth: boolean;
  /** The line wore a heading mark. */
  readonly heading: boolean;
  text: string;
  /** Length of `text` after its first line, where further lines were joined. */
  firstLength: number;
  readonly firstLine: number;
  lastLine: number;
  readonly labels: LabelText[];
  /** Line on which a bracket of its own began after the text; null where there is none. */
  ownLineClause: number | null;
  /** A category that a table gives its rows; becomes the section where no heading does. */
  readonly category: string | null;

  // filled in when the document is read to its end
  parent: Item | null;
  parts: ClausePart[];
  declarations: Declaration[];
}

export function newItem(fields: Pick<Item, 'rank' | 'no' | 'text' | 'firstLine'> & Partial<Item>): Item {
  return {
    value: 0,
    mark: '',
    halfWidth: false,
    heading: false,
    firstLength: fields.text.length,
    lastLine: fields.firstLine,
    labels: [],
    ownLineClause: null,
    category: null,
    parent: null,
    parts: [],
    declarations: [],
    ...fields,
  };
}
