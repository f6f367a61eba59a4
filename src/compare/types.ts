// What two plans have to say to each other, as plain data: what the sheets, the pane and JSON are made from. The words
// of tasks come along, so that whoever shows a difference needs neither plan. Definitions are in docs/definitions.md.
import type { PlanSource } from '../model/plan';
import type { SourceSpan, Target } from '../model/task';

/** Which of the two plans. */
export type Side = 'old' | 'new';

/** A task as a comparison speaks of it. */
export interface TaskRef {
  readonly id: string;
  /** Its place in its plan, from 0. */
  readonly at: number;
  readonly no: string | null;
  readonly section: string | null;
  readonly subsection: string | null;
  readonly text: string;
  readonly leaders: readonly string[];
  readonly leadUnits: readonly string[];
  readonly source: SourceSpan;
}

/** A stretch of text: in both plans, in the old one only, in the new one only. */
export interface Piece {
  readonly in: 'both' | Side;
  readonly text: string;
}

/** The columns in which a party can stand. everyRegion: reached through "every city"; region: by its own name. */
export const PARTY_FIELDS = ['leader', 'lead', 'joint', 'support', 'region', 'everyRegion'] as const;
export type PartyField = (typeof PARTY_FIELDS)[number];

/** Who came and who went, by the names of the plan that has them; one body under two names is neither. */
export interface PartyChange {
  readonly field: PartyField;
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** One body under another name than before: no change of who is responsible. */
export interface Respelling {
  readonly old: string;
  readonly new: string;
}

/** Was and is, where the two differ. */
export interface Shift<Value> {
  readonly old: Value;
  readonly new: Value;
}

/** raised: asks for more · lowered: asks for less · changed: neither can be said for certain. */
export type TargetVerdict = 'raised' | 'lowered' | 'changed' | 'added' | 'dropped';

export interface TargetChange {
  readonly verdict: TargetVerdict;
  /** Null where it was added. */
  readonly old: Target | null;
  /** Null where it was dropped. */
  readonly new: Target | null;
  readonly oldTask: string | null;
  readonly newTask: string | null;
}

export interface Place {
  readonly section: string | null;
  readonly subsection: string | null;
}

/** All that differs between tasks that belong together; null and empty where nothing does. */
export interface Changes {
  /** The old and the new text in one. */
  readonly words: readonly Piece[] | null;
  readonly parties: readonly PartyChange[];
  readonly respelled: readonly Respelling[];
  /** A list ends in 等, or did. */
  readonly openEnded: Shift<boolean> | null;
  readonly deadline: Shift<string | null> | null;
  /** It stands in a section that does not correspond to its old one. */
  readonly place: Shift<Place> | null;
  readonly number: Shift<string | null> | null;
}

/** Tasks that belong together: one on each side; several new ones where a task was split, several old ones where they were merged. */
export interface Match {
  readonly old: readonly TaskRef[];
  readonly new: readonly TaskRef[];
  /** Of their texts, 0 to 1. */
  readonly similarity: number;
  readonly by: 'text' | 'person';
  readonly changes: Changes;
}

/** A task that has no partner, and those of the other plan that come nearest. */
export interface Lone {
  readonly task: TaskRef;
  /** A person said that it has none. */
  readonly by: 'text' | 'person';
  readonly nearest: readonly { readonly task: TaskRef; readonly similarity: number }[];
}

export interface SectionRef {
  readonly no: string;
  readonly title: string;
  /** The section above a subsection. */
  readonly within: string | null;
}

/** A section or subsection that is new, is gone, or has another title or number. */
export interface SectionChange {
  readonly old: SectionRef | null;
  readonly new: SectionRef | null;
}

/** Tasks of a party by role. For regions: lead = named, joint = 0, support = through "every city". */
export interface Load {
  readonly lead: number;
  readonly joint: number;
  readonly support: number;
  readonly total: number;
}

export interface LoadChange {
  readonly name: string;
  readonly old: Load;
  readonly new: Load;
}

/** Before and after, by the size of the change, then by load. Parties without any change are in it too. */
export interface WorkloadChange {
  readonly units: readonly LoadChange[];
  readonly leaders: readonly LoadChange[];
  readonly regions: readonly LoadChange[];
}

export interface ComparedPlan {
  readonly title: string;
  readonly year: number | null;
  readonly source: PlanSource;
  readonly tasks: number;
}

/** A comparison without the workload, which the analytics count. */
export interface Differences {
  readonly old: ComparedPlan;
  readonly new: ComparedPlan;
  /** In the order of the new plan. */
  readonly matches: readonly Match[];
  readonly added: readonly Lone[];
  readonly dropped: readonly Lone[];
  readonly sections: readonly SectionChange[];
  readonly targets: readonly TargetChange[];
  /** Corrections about tasks that are gone. */
  readonly stale: readonly Correction[];
}

export interface Comparison extends Differences {
  readonly workload: WorkloadChange;
}

/** What a person said: these two belong together; or, with null, this one has no partner. */
export interface Correction {
  readonly old: TaskKey | null;
  readonly new: TaskKey | null;
}

/** Names a task of a plan: by its id, its number or its text. `text` must agree where it is given. */
export interface TaskKey {
  readonly name: string;
  readonly text?: string;
}
