// A task and who is assigned to it. `assignments` is the one place that says so; every list of names (lead units,
// regions …) is a view of it.
import type { PartyKind } from './party';

/** leader: 牵头领导 · lead: 牵头单位 · joint: shares the task, no lead stated · support: 责任单位 beside a lead. */
export type Role = 'leader' | 'lead' | 'joint' | 'support';

export interface Assignment {
  readonly role: Role;
  readonly kind: PartyKind;
  /** As printed and tidied (no padding, shared suffix and inherited prefix supplied); a region by its short official name. */
  readonly name: string;
  /** A region reached through "every city" (各市人民政府) rather than by its own name. */
  readonly viaAll: boolean;
  /** The collective phrase that stands here in print, where a person said which bodies it means. */
  readonly through?: string;
}

/** `→`: to reach (提高到, 达到) · `relative`: set against something that is not a number; `value` is null. */
export type TargetOperator = '=' | '≈' | '≥' | '>' | '≤' | '<' | '→' | 'relative';

/** A number that the plan commits to. `value` and `unit` as printed (46 and 万人). */
export interface Target {
  readonly indicator: string;
  readonly operator: TargetOperator;
  readonly value: number | null;
  readonly unit: string | null;
  readonly quote: string;
}

/** 1-based lines of the input text; paragraph for .docx, page for .pdf, row for .xlsx. */
export interface SourceSpan {
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface Task {
  /** Unique and stable over re-reading the same plan: `2024-012`. */
  readonly id: string;
  /** The number as printed; null where none is. */
  readonly no: string | null;
  readonly section: string | null;
  readonly subsection: string | null;
  /** Line wraps joined, without the number and without role clauses. */
  readonly text: string;
  /** In the order of the document; one a party and role. */
  readonly assignments: readonly Assignment[];
  /** Territorial phrases as printed: 各市人民政府. */
  readonly regionPhrases: readonly string[];
  /** The plan said "every city". */
  readonly allRegions: boolean;
  /** A list ended in 等: counts of this task are lower bounds. */
  readonly openEnded: boolean;
  /** The words: 12月底前. */
  readonly deadline: string | null;
  /** The last day that keeps the deadline, `2024-12-31`, where its words (or a person) fix one. See docs/definitions.md. */
  readonly deadlineIso: string | null;
  readonly targets: readonly Target[];
  readonly source: SourceSpan;
}

/** The names that hold `role` in a task and are of `kind`, in the order of the document. */
export function namesOf(task: Task, role: Role, kind: PartyKind): string[] {
  return task.assignments.filter((a) => a.role === role && a.kind === kind).map((a) => a.name);
}

/** The names of assignments as they stand in print: a collective phrase in place of its members, each once. */
export function printedNames(assignments: readonly Assignment[]): string[] {
  return [...new Set(assignments.map(({ name, through }) => through ?? name))];
}

/** The names of one kind in a task, whatever their role, each once. */
export function namesOfKind(task: Task, kind: PartyKind): string[] {
  return [...new Set(task.assignments.filter((a) => a.kind === kind).map((a) => a.name))];
}
