// The whole workbook as data. Pure: the same context, which holds the day, gives the same spec.
import type { Entries } from '../model/register';
import { isSettled, type ReviewMarks } from '../model/review';
import type { Context } from './context';
import { describeExtra } from './extra/describe-extra';
import { asked, type ExtraSheet } from './extra/extra-request';
import { isKnown } from './extra/is-known';
import { reviewItems } from './review-items';
import { assignmentsSheet } from './sheets/assignments';
import { balanceSheet } from './sheets/balance';
import { categoryBySectionSheet } from './sheets/category-by-section';
import { collaborationSheet } from './sheets/collaboration';
import { coverSheet } from './sheets/cover';
import { findingsSheet } from './sheets/findings';
import { leaderByUnitSheet } from './sheets/leader-by-unit';
import { leaderWorkloadSheet } from './sheets/leader-workload';
import { matrixCellsSheet } from './sheets/matrix-cells';
import { notesSheet } from './sheets/notes';
import { pairsSheet } from './sheets/pairs';
import { partiesSheet } from './sheets/parties';
import { pivotsSheet } from './sheets/pivots';
import { regionBySectionSheet } from './sheets/region-by-section';
import { regionWorkloadSheet } from './sheets/region-workload';
import { registerSheet } from './sheets/register';
import { reviewSheet } from './sheets/review';
import { settingsSheet } from './sheets/settings';
import { targetsSheet } from './sheets/targets';
import { unitBySectionSheet } from './sheets/unit-by-section';
import { unitWorkloadSheet } from './sheets/unit-workload';
import { sheetMark } from './sheet-mark';
import type { Sheet, WorkbookSpec } from './spec';
import { WORKBOOK } from './words-sheets';

/** The hidden name that marks a workbook as made here; its text is the version of the shape. */
const MARK = { name: 'FG_Workbook', version: '1' } as const;

/** What a workbook keeps of people beside the plan. */
export interface Kept {
  /** What they wrote beside the plan; it stands in the register as they left it. */
  readonly entries: Entries;
  /** What they decided about the points to check. */
  readonly marks: ReviewMarks;
  /** The sheets that they asked for beside the others; these come last. */
  readonly extras: readonly ExtraSheet[];
}

export function describeWorkbook(
  context: Context,
  { entries = new Map(), marks = new Map(), extras = [] }: Partial<Kept> = {},
): WorkbookSpec {
  const items = reviewItems(context);
  const open = items.filter(({ key }) => !isSettled(marks.get(key)));
  const known = extras.filter(({ request }) => isKnown(request));
  const sheets: Sheet[] = [
    coverSheet(context, open),
    registerSheet(context, entries),
    assignmentsSheet(context),
    unitWorkloadSheet(context),
    leaderWorkloadSheet(context),
    regionWorkloadSheet(context),
    balanceSheet(context),
    unitBySectionSheet(context),
    regionBySectionSheet(context),
    leaderByUnitSheet(context),
    categoryBySectionSheet(context),
    collaborationSheet(context),
    pairsSheet(context),
    pivotsSheet(context),
    reviewSheet(context, items, marks),
    targetsSheet(context),
    partiesSheet(context),
    settingsSheet(context),
    notesSheet(context),
    matrixCellsSheet(context),
    findingsSheet(context),
    ...known.map((extra) => describeExtra(context, extra)),
  ];
  return {
    title: context.title,
    subject: WORKBOOK.subject,
    date: context.date,
    sheets,
    names: [{ name: MARK.name, hidden: true, text: MARK.version }, ...sheets.map(sheetMark), ...known.map(asked)],
  };
}
