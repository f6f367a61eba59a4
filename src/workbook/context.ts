// What every sheet is made from: the plan, its figures, and where the rows stand that numbers lead to. Made once.
import { confidences, type LeaderDoubts } from '../analytics/confidences';
import type { Analytics } from '../analytics/types';
import type { Confidence } from '../model/confidence';
import type { Plan } from '../model/plan';
import type { Settings } from '../model/settings';
import { namesOf, printedNames, type Assignment, type Task } from '../model/task';
import { assignmentRows, type AssignmentRows } from './assignment-rows';
import { cellRows, type CellRows } from './cell-rows';
import { FIRST_ROW } from './layout';
import { shorten } from './measure';
import type { Reference } from './spec';
import { SHEETS, type SheetKey } from './words';

export interface Context {
  readonly plan: Plan;
  /** What the plan is called: by its title, else by its file. */
  readonly title: string;
  readonly analytics: Analytics;
  readonly settings: Settings;
  /** ISO day. */
  readonly date: string;
  readonly assignments: AssignmentRows;
  /** Made when it is first asked for: reading a plan asks for no matrix. */
  readonly cells: CellRows;
  /** The index of a task by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** How sure the reading of each task is. */
  readonly confidence: readonly Confidence[];
  /** One line for each task, short enough for a row of a flat table. */
  readonly summaries: readonly string[];
}

export function contextOf(plan: Plan, analytics: Analytics, settings: Settings, date: string): Context {
  const assignments = assignmentRows(plan, analytics);
  let cells: CellRows | undefined;
  return {
    plan,
    analytics,
    settings,
    date,
    title: plan.title.trim() === '' ? plan.source.name : plan.title,
    assignments,
    get cells() {
      return (cells ??= cellRows(plan, analytics, assignments));
    },
    indexOf: new Map(plan.tasks.map((task, index) => [task.id, index])),
    confidence: confidences(plan, doubtsIn(analytics)),
    summaries: plan.tasks.map((task) => shorten(task.text.replaceAll('\n', ''), SUMMARY)),
  };
}

const doubtsIn = ({ consistency }: Analytics): LeaderDoubts => ({
  missing: new Set(consistency.missing.map(({ task }) => task)),
  against: new Set(consistency.against.map(({ task }) => task)),
});

/** Units of text that a summary may take. */
export const SUMMARY = 64;

/** The number of a task as people call it: as printed, else its place. */
export const numberOf = (task: Task, index: number): string => task.no ?? String(index + 1);

export const leadersOf = (task: Task): string => namesOf(task, 'leader', 'leader').join('、');

/** Who leads, as printed: units and collective phrases, then places. */
export function leadsOf({ assignments, regionPhrases }: Task): string {
  const leads = assignments.filter(({ role }) => role === 'lead');
  // 沈阳市 by itself in the role of lead would be read back as a unit
  const placeOf = ({ name, viaAll }: Assignment): string =>
    regionPhrases.find((phrase) => phrase.includes(viaAll ? '各' : name)) ?? name;
  const bodies = printedNames(leads.filter(({ kind }) => kind === 'unit' || kind === 'group'));
  const places = leads.filter(({ kind }) => kind === 'region').map(placeOf);
  return [...new Set([...bodies, ...places])].join('、');
}

/** A title up to its first comma. */
export const shortTitle = (title: string): string => shorten(title.split(/[，,；;。]/u)[0]!, 36);

/** 二、壮大经济实力; the number alone where the section has no title but its number. */
export function sectionLabel(plan: Plan, no: string): string {
  const title = plan.sections.find((candidate) => candidate.no === no)?.title ?? '';
  return title === '' || title === no ? no : `${no}、${shortTitle(title)}`;
}

/** Rows of a table on a sheet, over all its columns; the table's first column is column 0. */
export function rowsOf(sheet: SheetKey, first: number, rows: number, columns: number): Reference {
  return { sheet: SHEETS[sheet], row: FIRST_ROW + first, column: 0, rows, columns };
}
