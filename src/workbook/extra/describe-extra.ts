// The sheets that people ask for beside the others, one kind a function; and a workbook that holds one of them alone.
import type { Context } from '../context';
import { sheetMark } from '../sheet-mark';
import type { Sheet, WorkbookSpec } from '../spec';
import { profileSheet } from '../profile/profile-sheet';
import { BACK, BACK_TIP, SHEETS } from '../words';
import { WORKBOOK } from '../words-sheets';
import { crossTabSheet } from './cross-tab-sheet';
import { asked, type ExtraSheet } from './extra-request';
import { whatIfSheet } from './what-if-sheet';

/** One sheet, as it was asked for. */
export function describeExtra(context: Context, { sheet, request }: ExtraSheet): Sheet {
  switch (request.kind) {
    case 'cross-tab':
      return crossTabSheet(context, sheet, request.tab);
    case 'profile':
      return profileSheet(context, sheet, request.party, {
        text: BACK,
        tip: BACK_TIP,
        target: { sheet: SHEETS.cover, row: 0, column: 0, rows: 1, columns: 1 },
      });
    case 'what-if':
      return whatIfSheet(context, sheet, request.steps);
  }
}

/** A workbook of this sheet only: drawn beside the others, it joins them. */
export function describeExtraAlone(context: Context, extra: ExtraSheet): WorkbookSpec {
  const sheet = describeExtra(context, extra);
  return {
    title: context.title,
    subject: WORKBOOK.subject,
    date: context.date,
    sheets: [sheet],
    names: [sheetMark(sheet), asked(extra)],
  };
}

/** The same as a file of its own: without the ways to sheets that it does not hold, and without what is only for 重新计算. */
export function asFile(spec: WorkbookSpec): WorkbookSpec {
  const held = new Set(spec.sheets.map(({ name }) => name));
  const sheets = spec.sheets.map((sheet) => ({
    ...sheet,
    links: sheet.links.filter(({ target }) => held.has(target.sheet)),
    blocks: sheet.blocks.filter(({ values }) => values[0]?.[0] !== BACK),
  }));
  return { ...spec, sheets, names: [] };
}
