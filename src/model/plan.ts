// The plan as plain data: what the parser makes, what the register in a workbook gives back, what everything else
// reads. Nothing here knows where it came from (a file, a cell) or where it goes (a sheet, a page).
import type { Finding } from './finding';
import type { Party } from './party';
import type { Task } from './task';

/** How a list under a lone 责任单位 label is read. See docs/glossary.md. */
export type LoneResponsible = 'joint' | 'first-is-lead' | 'lead';

/** The reading rule in force, and the sentence of the document that set it (null: the default, or a person's setting). */
export interface Reading {
  readonly loneResponsible: LoneResponsible;
  readonly declaredBy: string | null;
}

export interface Subsection {
  /** Always in full-width brackets: `（一）`. */
  readonly no: string;
  readonly title: string;
}

export interface Section {
  /** The number alone: `一`. */
  readonly no: string;
  readonly title: string;
  readonly subsections: readonly Subsection[];
}

/** Where the plan was read from. `sha256` is the hex digest of the bytes, so that two readings can be told apart. */
export interface PlanSource {
  readonly name: string;
  readonly sha256: string;
}

export interface Plan {
  readonly title: string;
  /** The year the plan is for, null where the document does not say. */
  readonly year: number | null;
  readonly source: PlanSource;
  readonly reading: Reading;
  readonly sections: readonly Section[];
  /** In document order. */
  readonly tasks: readonly Task[];
  /** Every name that stands in an assignment, once per printed spelling, in order of first appearance. */
  readonly parties: readonly Party[];
  readonly findings: readonly Finding[];
}
