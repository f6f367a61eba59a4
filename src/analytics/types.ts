// The results of the core as plain rows: what crosses to the workbook, to JSON and between threads. Definitions are in
// docs/definitions.md; shapes in JSON are the same but for `tasks` lists.
import type { Weights } from '../model/settings';

/** One unit or group, under its canonical name. lead + joint + support = total; soleLead + jointLead = lead. */
export interface UnitRow {
  readonly name: string;
  readonly kind: 'unit' | 'group';
  readonly category: string | null;
  readonly lead: number;
  readonly soleLead: number;
  readonly jointLead: number;
  readonly joint: number;
  readonly support: number;
  readonly total: number;
  /** Σ of the weight of its role. */
  readonly weighted: number;
  /** Its share of tasks that are worth 1 each. */
  readonly fractional: number;
  /** Sections in which it takes part. */
  readonly sections: number;
}

export interface LeaderRow {
  readonly name: string;
  readonly tasks: number;
  readonly sole: number;
  readonly shared: number;
  /** Distinct lead units in the leader's tasks. */
  readonly leadUnits: number;
  readonly sections: number;
}

export interface RegionRow {
  readonly name: string;
  readonly named: number;
  readonly viaAll: number;
  readonly total: number;
  readonly sections: number;
}

/** values[r][c] = the number of tasks in which rows[r] and columns[c] both take part. */
export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly number[])[];
}

export const MATRIX_NAMES = [
  'unitSection',
  'regionSection',
  'leaderUnit',
  'leaderSection',
  'unitUnit',
  'unitRegion',
] as const;
export type MatrixName = (typeof MATRIX_NAMES)[number];

/** The tasks behind one cell of a matrix: indices into `plan.tasks`, ascending; as many as the cell says. */
export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  readonly tasks: readonly number[];
}

/** Concentration of slots over the parties that appear. gini and hhi in 0..1; cr3, cr5: share of the top 3 and 5. */
export interface Balance {
  readonly n: number;
  readonly slots: number;
  readonly gini: number;
  readonly hhi: number;
  /** 1 / hhi: how many equal parties would give the same concentration. */
  readonly equivalent: number;
  readonly cr3: number;
  readonly cr5: number;
}

/** Ids of tasks. */
export interface Coverage {
  readonly noLeader: readonly string[];
  readonly noLead: readonly string[];
  /** No unit or group in a supporting or joint role; regions are counted apart. */
  readonly noSupport: readonly string[];
  readonly openEnded: readonly string[];
  readonly jointLead: readonly string[];
  readonly noRegion: readonly string[];
  readonly withGroups: readonly string[];
}

/** Unit → leader, learnt from tasks with one leader and one lead unit; and the tasks that do not fit. */
export interface Consistency {
  readonly pattern: readonly { readonly unit: string; readonly leader: string; readonly tasks: number }[];
  /** No leader, though a lead unit has one elsewhere: the strongest case (`unit`, `leader`), and all of them. */
  readonly missing: readonly {
    readonly task: string;
    readonly unit: string;
    readonly leader: string;
    readonly expected: readonly string[];
  }[];
  /** A leader whom no lead unit of the task has elsewhere (`unexpected`), or the other way round. */
  readonly against: readonly {
    readonly task: string;
    readonly leaders: readonly string[];
    readonly expected: readonly string[];
  }[];
}

export interface Analytics {
  readonly tasks: number;
  readonly weights: Weights;
  readonly byUnit: readonly UnitRow[];
  readonly byLeader: readonly LeaderRow[];
  readonly byRegion: readonly RegionRow[];
  readonly matrices: Readonly<Record<MatrixName, Matrix>>;
  readonly balance: Readonly<Record<'lead' | 'support' | 'leaders' | 'regions', Balance>>;
  readonly coverage: Coverage;
  readonly consistency: Consistency;
}
