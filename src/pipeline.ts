// The one place where the wings meet: document → plan → analytics → workbook. The showing wing is loaded when it is
// first needed, so that reading alone stays light.
import type { Analytics } from './analytics/types';
import type { Comparison, Correction, Side } from './compare/types';
import type { Confidence } from './model/confidence';
import type { Finding } from './model/finding';
import type { Plan, PlanSource } from './model/plan';
import type { ReadingReport } from './model/reading-report';
import { DEFAULT_SETTINGS, type Settings } from './model/settings';
import { parsePlan } from './parser/parse-plan';
import type { SourceDocument } from './reader/document';
import { readDocument } from './reader/read-document';
import type { Kept } from './workbook/describe-workbook';
import type { ProfileParty } from './workbook/profile/profile-party';
import type { WorkbookSpec } from './workbook/spec';

export { isRegister, readRegister, type Register } from './parser/register/read-register';
export { readDecisions } from './parser/register/read-decisions';

/** The plan in a file's bytes. Throws FengongError where there is none. */
export async function readPlan(bytes: Uint8Array, name: string, settings: Settings = DEFAULT_SETTINGS): Promise<Plan> {
  return parsePlan(await readDocument(bytes, name), settings);
}

/** What became of every character of a document, and what its reader had left out before. */
export interface DocumentReport {
  readonly source: PlanSource;
  readonly report: ReadingReport;
  readonly leftOut: readonly Finding[];
}

/** Reads `document` with a trace. Throws FengongError where there is no plan in it. */
export async function reportOn(document: SourceDocument, settings: Settings): Promise<DocumentReport> {
  const { reportReading } = await import('./parser/report/report-reading');
  const { name, sha256, findings = [] } = document;
  const leftOut = findings.filter(({ code }) => code.endsWith('-left-out'));
  return { source: { name, sha256 }, report: reportReading(document, settings), leftOut };
}

/** Workload, coverage, balance, consistency. */
export async function analyze(plan: Plan, settings: Settings): Promise<Analytics> {
  return (await import('./analytics/analyze')).analyze(plan, settings);
}

/** How sure the reading of each task is, in the order of the plan. */
export async function confidencesOf(plan: Plan): Promise<readonly Confidence[]> {
  const { confidences } = await import('./analytics/confidences');
  const { doubtfulLeaders } = await import('./analytics/doubtful-leaders');
  return confidences(plan, doubtfulLeaders(plan));
}

/** The whole workbook as data, dated `date` (ISO day), with what people wrote, decided and asked for beside the plan. */
export async function describe(
  plan: Plan,
  settings: Settings,
  date: string,
  kept: Partial<Kept> = {},
): Promise<WorkbookSpec> {
  const { contextOf } = await import('./workbook/context');
  const { describeWorkbook } = await import('./workbook/describe-workbook');
  return describeWorkbook(contextOf(plan, await analyze(plan, settings), settings, date), kept);
}

/** Profiles of `parties`, or of all that `parties` finds in the figures, as a workbook of their own. */
export async function describeProfiles(
  plan: Plan,
  settings: Settings,
  date: string,
  parties: (analytics: Analytics) => readonly ProfileParty[],
): Promise<WorkbookSpec> {
  const { describeProfiles: describeAll } = await import('./workbook/profile/describe-profiles');
  const analytics = await analyze(plan, settings);
  return describeAll(plan, analytics, settings, date, parties(analytics));
}

/**
 * What differs between two plans, or two versions of one; both are weighed by `settings`. `corrections` say which tasks
 * belong together where a person knows better. Throws FengongError `unknown-task` for one that names no task.
 */
export async function compare(
  old: Plan,
  now: Plan,
  settings: Settings,
  corrections: readonly Correction[] = [],
): Promise<Comparison> {
  const { alignNames, comparePlans, compareWorkload } = await import('./compare');
  const aligned = alignNames(old, now);
  const workload = compareWorkload(await analyze(aligned, settings), await analyze(now, settings));
  return { ...comparePlans(aligned, now, corrections), workload };
}

/** The sheets of a comparison. `register`: whose tasks are the rows of the register in the workbook that they join. */
export async function describeComparison(
  comparison: Comparison,
  date: string,
  register: Side | null = null,
): Promise<WorkbookSpec> {
  return (await import('./workbook/comparison/describe-comparison')).describeComparison(comparison, date, register);
}
