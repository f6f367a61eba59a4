// What a planner may suppose, and what would follow. Plain data: it crosses between threads and is kept in workbooks, so
// names stay as they are.
import type { Weights } from '../model/settings';
import type { UnitTasks } from './tasks-of-parties';
import type { Balance, UnitRow } from './types';

/**
 * merge: `from` becomes part of `into` · move: another body leads the task, and the one that led it leaves it · move-all:
 * the same for every task that `from` leads · weights: others than in the settings. Bodies by canonical name, tasks by id.
 */
export type WhatIfStep =
  | { readonly kind: 'merge'; readonly from: string; readonly into: string }
  | { readonly kind: 'move'; readonly task: string; readonly from: string; readonly to: string }
  | { readonly kind: 'move-all'; readonly from: string; readonly to: string }
  | { readonly kind: 'weights'; readonly weights: Weights };

/** A body as it stands, and the tasks behind its counts. */
export interface UnitSide {
  readonly row: UnitRow;
  readonly tasks: UnitTasks;
}

/** Null: it has no part in the plan, before or after. */
export interface UnitChange {
  readonly name: string;
  readonly before: UnitSide | null;
  readonly after: UnitSide | null;
}

/** `weighted`: the concentration of the weighted load. `jointlyLed`: tasks with several leads. */
export interface WholeSide {
  readonly lead: Balance;
  readonly weighted: Balance;
  readonly jointlyLed: readonly number[];
}

export interface WhatIf {
  /** For each step the tasks that it changes; none where it fits nothing. */
  readonly touched: readonly (readonly number[])[];
  /** The bodies whose counts or weighted load change, those that change most first. */
  readonly units: readonly UnitChange[];
  readonly before: WholeSide;
  readonly after: WholeSide;
}
