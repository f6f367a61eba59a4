// All that the pane shows follows from this one value. It changes only in `reduce`.
import type { CrossTabRequest } from '../../analytics/cross-tab-types';
import type { WhatIfStep } from '../../analytics/what-if-types';
import type { Comparison, Correction, Side } from '../../compare/types';
import type { Drawn } from '../../excel';
import type { MessageKey } from '../../messages/pane';
import type { Data, Lang } from '../../messages/lang';
import type { PartyKind } from '../../model/party';
import type { Plan } from '../../model/plan';
import type { ReviewMarks } from '../../model/review';
import type { Layout, Ledger, PlanInput } from '../worker/protocol';

/** Another plan beside the one in hand. */
export interface Comparing {
  readonly other: Plan;
  /** Which of the two the plan in hand is. */
  readonly ledgerIs: Side;
  /** What a person corrected in the pane; those in the cells of the workbook are read when they are needed. */
  readonly corrections: readonly Correction[];
  /** Null where the plan in hand has changed since. */
  readonly result: Comparison | null;
  /** Its sheets were written into the open workbook. */
  readonly isDrawn: boolean;
}

/** Where the page runs. `limited`: an Excel below the floor, or another Office program. */
export type Host = 'booting' | 'browser' | 'limited' | 'excel';

export const TABS = ['plan', 'review', 'analysis', 'search'] as const;
export type Tab = (typeof TABS)[number];

/** Work in progress. `total` is null while it is not known. */
export interface Busy {
  readonly label: MessageKey;
  readonly data: Data;
  readonly done: number;
  readonly total: number | null;
}

export interface Notice {
  readonly tone: 'error' | 'warning' | 'success' | 'info';
  readonly title: string;
  readonly lines: readonly string[];
  /** What was done can be taken back, as long as this stands. */
  readonly undo?: Undo;
}

/** A drawing of which every sheet was new, and what the pane knew before it. */
export interface Undo {
  readonly drawn: Drawn;
  readonly input: PlanInput | null;
  readonly inWorkbook: boolean;
}

/** A set of tasks with a name, opened from a figure, a bar, a finding or a cell. */
export interface Scope {
  readonly title: string;
  readonly tasks: readonly string[];
  /** Where it was opened from. */
  readonly from: Tab;
}

/** What the 分析 tab shows: a ranking, one party, who works with whom, a cross-tabulation, or what is supposed. */
export type AnalysisView =
  | { readonly kind: 'ranking'; readonly of: Exclude<PartyKind, 'group'> }
  | { readonly kind: 'party'; readonly of: PartyKind; readonly name: string }
  | { readonly kind: 'together' | 'cross' | 'what-if' };

/** What a planner asks of this plan; it stays while other things are looked at. */
export interface Planner {
  /** Null: what is asked first. */
  readonly crossTab: CrossTabRequest | null;
  readonly steps: readonly WhatIfStep[];
}

export interface PaneState {
  readonly host: Host;
  readonly lang: Lang;
  readonly ledger: Ledger | null;
  /** Null where the ledger was read back from the open workbook. */
  readonly input: PlanInput | null;
  /** The open workbook holds a register of ours. */
  readonly inWorkbook: boolean;
  readonly layout: Layout | null;
  readonly initials: ReadonlyMap<string, string> | null;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly tab: Tab;
  readonly screen: 'first-run' | 'paste' | 'compare' | 'main';
  readonly scope: Scope | null;
  readonly query: string;
  readonly analysis: AnalysisView;
  readonly planner: Planner;
  readonly comparing: Comparing | null;
  /** What people decided about the points to check. */
  readonly marks: ReviewMarks;
  /** Keys of those decided in the pane that the open workbook does not have yet. */
  readonly unsaved: ReadonlySet<string>;
}

export const initialState = (lang: Lang): PaneState => ({
  host: 'booting',
  lang,
  ledger: null,
  input: null,
  inWorkbook: false,
  layout: null,
  initials: null,
  busy: null,
  notice: null,
  tab: 'plan',
  screen: 'first-run',
  scope: null,
  query: '',
  analysis: { kind: 'ranking', of: 'unit' },
  planner: { crossTab: null, steps: [] },
  comparing: null,
  marks: new Map(),
  unsaved: new Set(),
});
