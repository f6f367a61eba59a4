// The one place where the wings meet: document → plan → analytics → workbook. The showing wing is loaded when it is
// first needed, so that reading alone stays light.
import type { Analytics } from './analytics/types';
import type { Plan } from './model/plan';
import type { Entries } from './model/register';
import { DEFAULT_SETTINGS, type Settings } from './model/settings';
import { parsePlan } from './parser/parse-plan';
import { readDocument } from './reader/read-document';
import type { ExtraSheet } from './workbook/extra/extra-request';
import type { WorkbookSpec } from './workbook/spec';

export { isRegister, readRegister, type Register } from './parser/register/read-register';

/** The plan in a file's bytes. Throws FengongError where there is none. */
export async function readPlan(bytes: Uint8Array, name: string, settings: Settings = DEFAULT_SETTINGS): Promise<Plan> {
  return parsePlan(await readDocument(bytes, name), settings);
}

/** Workload, coverage, balance, consistency. */
export async function analyze(plan: Plan, settings: Settings): Promise<Analytics> {
  return (await import('./analytics/analyze')).analyze(plan, settings);
}

/**
 * The whole workbook as data, dated `date` (ISO day); `entries` are what people wrote beside the plan, `extras` the sheets
 * that they asked for beside the others.
 */
export async function describe(
  plan: Plan,
  settings: Settings,
  date: string,
  entries: Entries = new Map(),
  extras: readonly ExtraSheet[] = [],
): Promise<WorkbookSpec> {
  const { describeWorkbook } = await import('./workbook/describe-workbook');
  return describeWorkbook(plan, await analyze(plan, settings), settings, date, entries, extras);
}
