// What a planner may ask for in a cross-tab, and what comes back. Plain data: it crosses between threads.

/** unit: units and groups · category: their categories, '' where none is known. */
export type Dimension = 'unit' | 'category' | 'leader' | 'region' | 'section';

/**
 * tasks: distinct tasks · lead, joint, support: how often a body stands in that role · weighted: Σ of the weights of its
 * roles · fractional: Σ of its shares of tasks that are worth 1 each. All but `tasks` measure bodies: those of the row,
 * else those of the column, else all of the task.
 */
export type Measure = 'tasks' | 'lead' | 'joint' | 'support' | 'weighted' | 'fractional';

/** What is left out lets everything through. */
export interface CrossTabFilters {
  readonly sections?: readonly string[];
  /** Only these leaders, and tasks that have one of them. */
  readonly leaders?: readonly string[];
  /** Only bodies in these roles, and tasks that have one. */
  readonly roles?: readonly ('lead' | 'joint' | 'support')[];
  /** Only bodies of these categories, and tasks that have one. */
  readonly categories?: readonly string[];
  /** Only regions by their own name, and tasks that have one. */
  readonly namedOnly?: boolean;
}

export interface CrossTabRequest {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly measure: Measure;
  readonly filters: CrossTabFilters;
  /** total: the largest first · order: as in the workloads and the document. */
  readonly sort: 'total' | 'order';
  /** At most so many rows and columns, null for all. Totals do not change with it. */
  readonly top: { readonly rows: number | null; readonly columns: number | null };
}

/** `tasks`: indices into `plan.tasks`, ascending, that `value` comes from; as many as `value` where tasks are counted. */
export interface Figure {
  readonly value: number;
  readonly tasks: readonly number[];
}

/** A row or column. `name` is null for tasks that have nobody on this axis; that line is the last. */
export interface CrossTabLine {
  readonly name: string | null;
  readonly total: Figure;
}

export interface CrossTab {
  readonly rows: readonly CrossTabLine[];
  readonly columns: readonly CrossTabLine[];
  /** cells[row][column] */
  readonly cells: readonly (readonly Figure[])[];
  readonly total: Figure;
  /** Rows and columns that `top` left out. */
  readonly omitted: { readonly rows: number; readonly columns: number };
}
