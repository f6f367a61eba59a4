// What the pane asks of the worker, and what comes back. Every call says all it needs, so that cancelling is ending the
// worker: nothing is lost with it. A ledger that a worker has in hand is not sent to it again.
import type { CrossTab, CrossTabRequest } from '../../analytics/cross-tab-types';
import type { Pair } from '../../analytics/collaboration-of';
import type { Profile } from '../../analytics/profile-of';
import type { TasksOfParties } from '../../analytics/tasks-of-parties';
import type { Analytics } from '../../analytics/types';
import type { WhatIf, WhatIfStep } from '../../analytics/what-if-types';
import type { ExtraCell, ExtraSheets } from '../../excel';
import type { Comparison, Correction, Side } from '../../compare/types';
import type { Lang } from '../../messages/lang';
import type { Confidence } from '../../model/confidence';
import type { Plan } from '../../model/plan';
import type { Entries } from '../../model/register';
import type { ReviewMarks } from '../../model/review';
import type { Settings } from '../../model/settings';
import type { NamedTables } from '../../model/tables';
import type { DocumentReport } from '../../pipeline';
import type { ExtraRequest, ExtraSheet } from '../../workbook/extra/extra-request';
import type { ProfileOf } from '../../workbook/profile/profile-party';
import type { WorkbookSpec } from '../../workbook/spec';
import type { ReviewCard } from '../review/review-card';

/** A plan, the settings it was read under, what people wrote beside it, and what was counted in it. */
export interface Ledger {
  readonly plan: Plan;
  readonly settings: Settings;
  readonly entries: Entries;
  /** A register keeps its own settings, and not the text of the plan that it was made from. */
  readonly readFrom: 'plan' | 'register';
  /** What people had decided about the points to check when it was read. */
  readonly marks: ReviewMarks;
  readonly analytics: Analytics;
  /** The tasks behind the workloads. */
  readonly tasksOf: TasksOfParties;
  readonly review: readonly ReviewCard[];
  /** How sure the reading of a task is, by its id; tasks that nothing speaks against are not in it. */
  readonly confidence: ReadonlyMap<string, Confidence>;
}

/** What a plan is read from. Kept, so that a changed reading rule reads the same words again. */
export type PlanInput =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  /** `html`: the same as a page or a table gave it; '' where there is none. */
  | { readonly kind: 'text'; readonly name: string; readonly text: string; readonly html: string };

/** One sheet of the workbook to be, in figures. `rows`: of data, below the headers. */
export interface SheetOutline {
  readonly name: string;
  readonly rows: number;
  readonly charts: number;
  readonly pivots: number;
}

export interface Layout {
  readonly sheets: readonly SheetOutline[];
  /** The ids of the tasks behind a cell that has a link, by `cellKey`. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
}

/** What would follow from suppositions: a sentence for each of them, and for each figure of the whole. */
export interface LabelledWhatIf extends WhatIf {
  readonly said: readonly string[];
  readonly follows: readonly string[];
}

/** A cross-tab that was asked for, with the names of its lines. */
export interface LabelledTab extends CrossTab {
  readonly request: CrossTabRequest;
  readonly down: readonly string[];
  readonly across: readonly string[];
  /** The step of the heat map of each cell, 0 the lightest; null where it is 0. */
  readonly heat: readonly (readonly (number | null)[])[];
}

/** Pairs, the strongest first, as far as they are listed; `all`: how many there are. */
interface Pairs {
  readonly top: readonly Pair[];
  readonly all: number;
}

/** Who works with whom. */
export interface Together {
  readonly leadSupport: Pairs;
  readonly together: Pairs;
  readonly matrix: LabelledTab;
}

/** `date` is the ISO day on the cover; `lang` that of the sentences about what to check. */
export interface Core {
  /** Settings are for plans; a file that is a register of ours has its own. */
  read(input: PlanInput, settings: Settings, lang: Lang): Promise<Ledger>;
  /** What people set and decided in a workbook: 设置 and 单位名录. */
  settingsIn(tables: NamedTables): Promise<Settings>;
  /** What every character of a plan became. */
  report(input: PlanInput, settings: Settings): Promise<DocumentReport>;
  /** Null where there is no register among the tables. `name` of the workbook. */
  readRegister(tables: NamedTables, name: string, lang: Lang): Promise<Ledger | null>;
  whatIf(ledger: Ledger, steps: readonly WhatIfStep[], lang: Lang): Promise<LabelledWhatIf>;
  crossTab(ledger: Ledger, request: CrossTabRequest, lang: Lang): Promise<LabelledTab>;
  together(ledger: Ledger, lang: Lang): Promise<Together>;
  /** Null where the plan does not know the party. A region is looked at by the tasks that name it, where any do. */
  profile(ledger: Ledger, of: ProfileOf, name: string): Promise<Profile | null>;
  /** What differs between the ledger's plan and another one. */
  compare(ledger: Ledger, other: Plan, ledgerIs: Side, corrections: readonly Correction[]): Promise<Comparison>;
  /** Its sheets; `register`: whose tasks are the rows of the register in the workbook that they join. */
  describeComparison(comparison: Comparison, date: string, register: Side | null): Promise<WorkbookSpec>;
  /** The same as a file of its own. */
  writeComparison(comparison: Comparison, date: string): Promise<Uint8Array>;
  layout(ledger: Ledger, date: string): Promise<Layout>;
  /** The ids of the tasks behind a number on a sheet that a person asked for; none behind any other cell. */
  tasksOnExtra(ledger: Ledger, date: string, cell: ExtraCell): Promise<readonly string[]>;
  /** `marks`: what people decided by now · `extras`: the sheets that they asked for beside the others. */
  describe(ledger: Ledger, date: string, marks: ReviewMarks, extras: readonly ExtraSheet[]): Promise<WorkbookSpec>;
  /** A workbook of one sheet, to be drawn beside those that are there. */
  describeExtra(ledger: Ledger, date: string, request: ExtraRequest, beside: ExtraSheets): Promise<WorkbookSpec>;
  /** The same as a file of its own; `name` without an ending. */
  writeExtra(ledger: Ledger, date: string, request: ExtraRequest): Promise<{ name: string; bytes: Uint8Array }>;
  write(ledger: Ledger, date: string, marks: ReviewMarks): Promise<Uint8Array>;
  /** Pinyin initials by name: 省发展改革委 → sfzggw. */
  initials(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export type Method = keyof Core;

/** Methods whose first argument is a ledger, which the worker keeps in hand until it is sent another one. */
type LedgerMethod = { [M in Method]: Parameters<Core[M]>[0] extends Ledger ? M : never }[Method];
const LEDGER_METHODS = [
  'crossTab',
  'whatIf',
  'together',
  'profile',
  'compare',
  'layout',
  'tasksOnExtra',
  'describe',
  'describeExtra',
  'writeExtra',
  'write',
] as const satisfies readonly LedgerMethod[];
export const OF_A_LEDGER: ReadonlySet<Method> = new Set(LEDGER_METHODS);

export interface CoreRequest {
  readonly id: number;
  readonly method: Method;
  /** Without the ledger, where the method is of one. */
  readonly args: readonly unknown[];
  /** What goes before `args`: nothing, a ledger, or the one that was sent last. */
  readonly ledger: Ledger | 'in-hand' | null;
}

/** A FengongError crosses as its code and data; any other error as its message, with a null code. */
export interface CoreFailure {
  readonly code: string | null;
  readonly data: Readonly<Record<string, string | number>>;
  readonly message: string;
}

export type CoreResponse =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly failure: CoreFailure };
