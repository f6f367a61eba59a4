// Who can stand in an assignment.

/** A person; a single body; a collective phrase that cannot be resolved to bodies; a territorial government. */
export type PartyKind = 'leader' | 'unit' | 'group' | 'region';

export interface Party {
  /** The spelling that assignments use. Several spellings may share one `canonical`. */
  readonly name: string;
  readonly kind: PartyKind;
  /** The name it is counted under. */
  readonly canonical: string;
  /** 省委部门, 省政府组成部门 …; null where it is not known. Never guessed from a prefix. */
  readonly category: string | null;
  /** The bodies that a person said a collective phrase stands for; they are counted in its place. */
  readonly members?: readonly string[];
  /** What a person wrote in brackets behind this spelling: since when, or until when, it was used. */
  readonly note?: string;
}
