// A workbook of profiles: an index, then a sheet for each party that prints by itself.
import type { Analytics } from '../../analytics/types';
import { KIND_WORDS } from '../../model/register';
import type { Plan } from '../../model/plan';
import type { Settings } from '../../model/settings';
import { contextOf, type Context } from '../context';
import { MAX_SHEET_NAME } from '../limits';
import { heightOf, linesOf, widthFor } from '../measure';
import { portrait } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import { sheetName } from '../sheet-name';
import type { CellValue, Sheet, WorkbookSpec } from '../spec';
import { FONTS, STYLES } from '../styles';
import { WORKBOOK } from '../words-sheets';
import { PROFILE } from '../words-profile';
import type { ProfileParty } from './profile-party';
import { profileSheet } from './profile-sheet';

/** @param date ISO day on which it is made */
export function describeProfiles(
  plan: Plan,
  analytics: Analytics,
  settings: Settings,
  date: string,
  parties: readonly ProfileParty[],
): WorkbookSpec {
  const context = contextOf(plan, analytics, settings, date);
  const names = sheetNames(parties);
  const index = PROFILE.index.sheet;
  const back = { text: PROFILE.index.back, tip: PROFILE.index.backTip, target: { sheet: index, ...area(0, 0) } };
  const sheets = parties.map((party, at) => profileSheet(context, names[at]!, party, back)).map(alone);
  const kinds = new Set(parties.map(({ of }) => of));
  const title = PROFILE.index.title(kinds.size === 1 ? [...kinds][0]! : null);
  return {
    title: `${context.title}：${title}`,
    subject: WORKBOOK.subject,
    date,
    sheets: [indexSheet(context, title, parties, names), ...sheets],
    names: [],
  };
}

/** Without the ways to the register, which is not in this workbook. */
const alone = (sheet: Sheet): Sheet => ({
  ...sheet,
  links: sheet.links.filter(({ target }) => target.sheet === PROFILE.index.sheet),
});

/** One each, whatever the parties are called. */
function sheetNames(parties: readonly ProfileParty[]): string[] {
  const taken = new Set<string>([PROFILE.index.sheet]);
  return parties.map(({ name }) => {
    const plain = sheetName(name, MAX_SHEET_NAME) || PROFILE.index.nameless;
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      free = `${plain.slice(0, MAX_SHEET_NAME - 1 - String(count).length)} ${count}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

const FIRST = 3;

function indexSheet(
  context: Context,
  title: string,
  parties: readonly ProfileParty[],
  names: readonly string[],
): Sheet {
  const { headers, note, open } = PROFILE.index;
  const { byUnit, byLeader, byRegion } = context.analytics;
  const units = new Map(byUnit.map((row) => [row.name, row]));
  const leaders = new Map(byLeader.map((row) => [row.name, row]));
  const regions = new Map(byRegion.map((row) => [row.name, row]));
  const all = parties.map(({ of, name }, at): CellValue[] => {
    if (of === 'leader') return [at + 1, name, KIND_WORDS.leader, leaders.get(name)!.tasks, null, null];
    if (of === 'region') {
      const { total, named } = regions.get(name)!;
      return [at + 1, name, KIND_WORDS.region, total, null, named];
    }
    const { kind, category, total, lead } = units.get(name)!;
    return [at + 1, name, category ?? KIND_WORDS[kind], total, lead, null];
  });
  // only units lead, only regions are named or not
  const shown = headers.map((_, column) => column).filter((column) => all.some((cells) => cells[column] !== null));
  const rows = all.map((cells) => shown.map((column) => cells[column]!));
  const texts = (column: number) => rows.map((cells) => String(cells[column]));
  const widths = [7, widthFor(texts(1), 28, 44), widthFor(texts(2), 10, 22), ...shown.slice(3).map(() => 10)];
  const draft = new SheetDraft(PROFILE.index.sheet, widths);
  const wide = widths.length;
  const line = note(context.title, parties.length);
  draft
    .cell(area(0, 0, 1, wide), title, { ...STYLES.title, font: FONTS.title, size: 20, bold: false, align: 'center' })
    .height(0, heightOf(linesOf(title, draft.span(0, wide - 1), 20), 20) + 10)
    .cell(area(1, 0, 1, wide), line, STYLES.note)
    .height(1, draft.wrapped(line, 0, wide - 1, 9))
    .headers(
      FIRST - 1,
      shown.map((column) => headers[column]!),
    )
    .put(FIRST, 0, rows)
    .fitNames(FIRST, rows, [1])
    .format(area(FIRST, 0, rows.length), STYLES.rank)
    .format(area(FIRST, 1, rows.length), { ...STYLES.name, color: PALETTE.accent, underline: true })
    .format(area(FIRST, 2, rows.length), STYLES.name)
    .format(area(FIRST, 3, rows.length, wide - 3), STYLES.count);
  parties.forEach(({ name }, at) => {
    draft.link(FIRST + at, 1, { sheet: names[at]!, ...area(0, 0) }, open(name));
  });
  return draft.close({
    tabColor: PALETTE.accent,
    gridlines: false,
    freeze: { rows: FIRST, columns: 0 },
    page: portrait({
      header: context.title,
      rows: FIRST + rows.length,
      columns: wide,
      repeatRows: [FIRST - 1, FIRST - 1],
    }),
  });
}
