// A clause says who takes part in a task and how. Every dialect ends in these parts; what a responsible list means is
// decided later, when all that stands beside it is known.

/** leader … support: as in the model · responsible: 责任单位 or 负责, to be decided · the rest is kept beside the task. */
export type PartKind =
  'leader' | 'lead' | 'support' | 'responsible' | 'deadline' | 'person' | 'superior' | 'guidance' | 'unread';

export interface ClausePart {
  readonly kind: PartKind;
  /** The list, or the words of a deadline, as printed. */
  readonly text: string;
  /** The line it begins on. */
  readonly line: number;
  /** The word before it, where that is in no list and was read by its characters, or not at all. */
  readonly word?: string | null;
  /** The rule that brings it to a task at which it is not printed; it stands on `line`. */
  readonly rule?: string;
}

/** A rule that the document states about itself; it holds from where it stands. */
export type Declaration =
  | {
      readonly kind: 'reading';
      readonly rule: 'first-is-lead' | 'lead';
      readonly sentence: string;
      readonly line: number;
      readonly forAll: boolean;
    }
  | { readonly kind: 'carry'; readonly parties: string; readonly sentence: string; readonly line: number };

export interface Clause {
  readonly parts: readonly ClausePart[];
  readonly declarations: readonly Declaration[];
}
