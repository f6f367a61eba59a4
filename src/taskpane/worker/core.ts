// The core as the worker offers it. Wings that are not needed yet are not loaded yet.
import type { Lang } from '../../messages/lang';
import { READ_TABLES } from '../../model/register';
import { parsePlan } from '../../parser/parse-plan';
import {
  analyze,
  compare,
  describeComparison,
  isRegister,
  readDecisions,
  readRegister,
  reportOn,
  type Register,
} from '../../pipeline';
import type { SourceDocument } from '../../reader/document';
import { readDocument, readPasted } from '../../reader/read-document';
import type { Context } from '../../workbook/context';
import type { Kept } from '../../workbook/describe-workbook';
import { tablesIn } from '../../xlsx/tables-in';
import { deflate } from './deflate';
import type { Core, Ledger, PlanInput } from './protocol';

export const core: Core = {
  read: async (input, settings, lang) => {
    const register = await registerIn(input);
    if (register) return ledgerOf(register, 'register', lang);
    const plan = parsePlan(await documentOf(input), settings);
    return ledgerOf({ plan, settings, entries: new Map(), marks: new Map() }, 'plan', lang);
  },
  settingsIn: (tables) => Promise.resolve(readDecisions(tables)),
  report: async (input, settings) => reportOn(await documentOf(input), settings),
  readRegister: async (tables, name, lang) =>
    isRegister(tables) ? ledgerOf(readRegister(tables, name), 'register', lang) : null,
  together: async (ledger, lang) => (await import('./together-of')).togetherOf(ledger, lang),
  profile: async ({ plan, tasksOf }, of, name) => {
    const { profileOf } = await import('../../analytics/profile-of');
    return profileOf(plan, of, name, of === 'region' && (tasksOf.regions.get(name)?.named.length ?? 0) > 0);
  },
  whatIf: async (ledger, steps, lang) => (await import('./labelled-what-if')).labelledWhatIf(ledger, steps, lang),
  crossTab: async (ledger, request, lang) => (await import('./labelled-tab')).labelledTab(ledger, request, lang),
  compare: ({ plan, settings }, other, ledgerIs, corrections) =>
    ledgerIs === 'new' ? compare(other, plan, settings, corrections) : compare(plan, other, settings, corrections),
  describeComparison: (comparison, date, register) => describeComparison(comparison, date, register),
  writeComparison: async (comparison, date) => {
    const { writeXlsx } = await import('../../xlsx/write-xlsx');
    return writeXlsx(await describeComparison(comparison, date), deflate);
  },
  layout: async (ledger, date) => {
    const { layoutOf } = await import('./layout-of');
    const context = await contextOf(ledger, date);
    return layoutOf(await describeIn(context, ledger), context);
  },
  tasksOnExtra: async (ledger, date, cell) =>
    (await import('./tasks-on-extra')).tasksOnExtra(ledger, () => contextOf(ledger, date), cell),
  describe: async (ledger, date, marks, extras) =>
    describeIn(await contextOf(ledger, date), { ...ledger, marks, extras }),
  describeExtra: async (ledger, date, request, { extras, sheets }) => {
    const { describeExtraAlone } = await import('../../workbook/extra/describe-extra');
    const { extraName } = await import('../../workbook/extra/extra-name');
    const sheet = extraName(request, extras, sheets);
    return describeExtraAlone(await contextOf(ledger, date), { sheet, request });
  },
  writeExtra: async (ledger, date, request) => {
    const { asFile, describeExtraAlone } = await import('../../workbook/extra/describe-extra');
    const { extraName } = await import('../../workbook/extra/extra-name');
    const { writeXlsx } = await import('../../xlsx/write-xlsx');
    const name = extraName(request, [], []);
    const workbook = describeExtraAlone(await contextOf(ledger, date), { sheet: name, request });
    return { name, bytes: await writeXlsx(asFile(workbook), deflate) };
  },
  write: async (ledger, date, marks) => {
    const { writeXlsx } = await import('../../xlsx/write-xlsx');
    return writeXlsx(await describeIn(await contextOf(ledger, date), { ...ledger, marks }), deflate);
  },
  initials: async (names) => (await import('./pinyin-initials')).pinyinInitials(names),
};

/** The register in a workbook that another of our faces made; null where there is a plan to be read. */
async function registerIn(input: PlanInput): Promise<Register | null> {
  const tables = input.kind === 'file' ? await tablesIn(input, READ_TABLES) : null;
  return tables && isRegister(tables) ? readRegister(tables, input.name) : null;
}

const documentOf = (input: PlanInput): Promise<SourceDocument> =>
  input.kind === 'text' ? readPasted(input.text, input.html, input.name) : readDocument(input.bytes, input.name);

async function ledgerOf(register: Register, readFrom: Ledger['readFrom'], lang: Lang): Promise<Ledger> {
  const { plan, settings, entries, marks } = register;
  const { tasksOfParties } = await import('../../analytics/tasks-of-parties');
  const { reviewCards } = await import('./review-cards');
  const counted = { plan, settings, analytics: await analyze(plan, settings) };
  const context = await contextOf(counted);
  const doubted = context.confidence.map((one, index) => [plan.tasks[index]!.id, one] as const);
  return {
    ...counted,
    entries,
    marks,
    readFrom,
    tasksOf: tasksOfParties(plan),
    review: reviewCards(context, lang),
    confidence: new Map(doubted.filter(([, { level }]) => level !== 'high')),
  };
}

/** What the pane itself takes from the context does not depend on the day. */
async function contextOf({ plan, analytics, settings }: Pick<Ledger, 'plan' | 'analytics' | 'settings'>, date = '') {
  return (await import('../../workbook/context')).contextOf(plan, analytics, settings, date);
}

/** The whole workbook; the figures of the context are counted by now. */
const describeIn = async (context: Context, kept: Partial<Kept>) =>
  (await import('../../workbook/describe-workbook')).describeWorkbook(context, kept);
