// What a planner may ask for in a cross-tab, and what comes back. Plain data: it crosses between threads and is kept in
// workbooks, so names stay as they are.

/**
 * unit: units and groups · leadUnit: those that lead the task · group: groups alone · category: the categories of bodies,
 * '' where none is known · role: lead, joint, support · subsection: by subsectionKey · month: in which the task is due,
 * 2024-06.
 */
export const DIMENSIONS = [
  'unit',
  'leadUnit',
  'group',
  'category',
  'role',
  'leader',
  'region',
  'section',
  'subsection',
  'month',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * tasks: distinct tasks · lead, joint, support: how often a body stands in that role · weighted: Σ of the weights of its
 * roles · fractional: Σ of its shares of tasks that are worth 1 each. All but `tasks` measure bodies: those of the row,
 * else those of the column, else all of the task.
 */
export const MEASURES = ['tasks', 'lead', 'joint', 'support', 'weighted', 'fractional'] as const;
export type Measure = (typeof MEASURES)[number];

/** The roles of a body, which are the lines of dimension `role`. */
export const ROLE_LINES = ['lead', 'joint', 'support'] as const;
export type RoleLine = (typeof ROLE_LINES)[number];

/** What is left out lets everything through. */
export interface CrossTabFilters {
  readonly sections?: readonly string[];
  /** Only these leaders, and tasks that have one of them. */
  readonly leaders?: readonly string[];
  /** Only bodies in these roles, and tasks that have one. */
  readonly roles?: readonly RoleLine[];
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
  /**
   * total: the largest first, but sections, subsections, months and roles in their own order, of which the top are the
   * largest · order: as in the workloads and the document.
   */
  readonly sort: 'total' | 'order';
  /** At most so many rows and columns by name, the others together in one line; null for as many as MOST_LINES. */
  readonly top: { readonly rows: number | null; readonly columns: number | null };
}

/** More than anybody reads: what is beyond stands together in one line. */
export const MOST_LINES = { rows: 500, columns: 100 } as const;

/** `tasks`: indices into `plan.tasks`, ascending, that `value` comes from; as many as `value` where tasks are counted. */
export interface Figure {
  readonly value: number;
  readonly tasks: readonly number[];
}

/**
 * A row or column. named: `name` · rest: all those beyond `top` · none: tasks that have nobody on this axis. `name` is
 * null for the last two, which stand last, in that order.
 */
export interface CrossTabLine {
  readonly kind: 'named' | 'rest' | 'none';
  readonly name: string | null;
  readonly total: Figure;
}

export interface CrossTab {
  readonly rows: readonly CrossTabLine[];
  readonly columns: readonly CrossTabLine[];
  /** cells[row][column] */
  readonly cells: readonly (readonly Figure[])[];
  readonly total: Figure;
  /** How many rows and columns stand together in the line of the rest. */
  readonly omitted: { readonly rows: number; readonly columns: number };
}

/** A subsection with its section, which alone tells it from those of other sections: ["二","（一）"]. */
export const subsectionKey = (section: string | null, subsection: string): string =>
  JSON.stringify([section ?? '', subsection]);

/** The two parts of a `subsectionKey`. */
export const subsectionParts = (key: string): readonly [section: string, subsection: string] =>
  JSON.parse(key) as [string, string];
