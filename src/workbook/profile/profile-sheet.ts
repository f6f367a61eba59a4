// One unit, leader or region as a form: what it stands for in the plan, then its tasks. It prints on A4 upright and reads
// like an annex; the usual one takes a page, a long one runs on under a repeated header.
import { TASK_COLUMNS } from '../../model/register';
import { namesOf, type Task } from '../../model/task';
import type { AssignmentRow } from '../assignment-rows';
import { leadsOf, numberOf, rowsOf, type Context } from '../context';
import type { WayBack } from '../heading';
import { UNSIZED } from '../layout';
import { heightOf, linesOf, shorten } from '../measure';
import { FORM_HEIGHT, portrait } from '../page-setup';
import { PALETTE } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Reference, Sheet, Style } from '../spec';
import { FONTS, STYLES } from '../styles';
import { longDate, ROLES, taskTip, WAYS } from '../words';
import { PROFILE } from '../words-profile';
import { profileFacts } from './profile-facts';
import type { ProfileParty } from './profile-party';

/** Number, role, task, leaders, lead units, deadline: the last takes no room where no task has one. */
const DATED = [6, 10, 41, 13, 16, 10] as const;
const UNDATED = [6, 10, 50, 13, 17] as const;
/** Beside the page: the way back. */
const ASIDE = [3, 10] as const;
/** Columns of a label. */
const LABEL = 2;
/** Units of text of a task: two lines, or three of the narrower column. */
const SUMMARY = 96;
const SIZE = 10.5;
/** A form that is longer than a page by no more than this is set a little smaller. */
const SHRINK = 1.15;

const RULE = { color: PALETTE.text, sides: 'all' } as const;
const BODY: Style = { font: FONTS.body, size: SIZE, color: PALETTE.text, valign: 'middle', wrap: true, border: RULE };
const ANNEX: Style = { font: FONTS.heading, size: 14, color: PALETTE.text, valign: 'middle' };
const TITLE: Style = {
  font: FONTS.title,
  size: 20,
  color: PALETTE.text,
  align: 'center',
  valign: 'middle',
  wrap: true,
};
const FROM: Style = { font: FONTS.body, size: SIZE, color: PALETTE.text, valign: 'middle', wrap: true };
const NAME: Style = { ...BODY, font: FONTS.heading, align: 'center', fill: PALETTE.formFill };
const FACT: Style = { ...BODY, align: 'left', indent: 1, numberFormat: '@' };
const TEXT: Style = { ...BODY, align: 'left', numberFormat: '@' };
const CODE: Style = { ...BODY, align: 'center', numberFormat: '@' };

export function profileSheet(context: Context, name: string, party: ProfileParty, back: WayBack): Sheet {
  const facts = profileFacts(context, party);
  const tasks = facts === null ? null : tasksOf(context, party);
  const dated = tasks?.listed.some(({ task }) => context.plan.tasks[task]!.deadline !== null) === true;
  const widths = dated ? DATED : UNDATED;
  const columns = widths.length;
  const draft = new SheetDraft(name, [...widths, ...ASIDE]);
  const title = PROFILE.title(party.of, party.name);
  const from = PROFILE.from(context.title);
  draft
    .cell(area(0, 0, 1, 2), PROFILE.annex, ANNEX)
    .height(0, 24)
    .cell(area(0, columns + 1), back.text, STYLES.link)
    .link(0, columns + 1, back.target, back.tip)
    .cell(area(1, 0, 1, columns), title, TITLE)
    .height(1, heightOf(linesOf(title, draft.span(0, columns - 1), 20), 20) + 12)
    .cell(area(2, 0, 1, 3), from, FROM)
    .cell(area(2, 3, 1, columns - 3), longDate(context.date), { ...FROM, align: 'right' })
    .height(2, formHeight(from, draft.span(0, 2)));
  let row = 3;
  const fact = (label: string, text: string): void => {
    const lines = Math.max(formHeight(text, draft.span(LABEL, columns - 1) - 2), formHeight(label, draft.span(0, 1)));
    draft
      .cell(area(row, 0, 1, LABEL), label, NAME)
      .cell(area(row, LABEL, 1, columns - LABEL), text, FACT)
      .height(row, lines + 4);
    row += 1;
  };
  for (const { label, text } of facts ?? []) fact(label, text);
  if (facts === null) fact(PROFILE.labels.overview, PROFILE.absent(party.name));
  const header = row + 1;
  if (tasks !== null) row = addTasks(draft, context, party, tasks, columns, row);
  const height = Array.from({ length: row }, (_, at) => draft.heights[at] ?? UNSIZED).reduce(
    (sum, one) => sum + one,
    0,
  );
  return draft.close({
    tabColor: PALETTE.accent,
    gridlines: false,
    freeze: { rows: 0, columns: 0 },
    page: portrait({
      header: context.title,
      rows: row,
      columns,
      fitTall: height <= FORM_HEIGHT * SHRINK ? 1 : 0,
      ...(tasks !== null && { repeatRows: [header, header] as const }),
    }),
  });
}

/** Points that `text` takes in a form: 仿宋 stands closer than the type of data sheets. */
const formHeight = (text: string, width: number): number => 14.2 * linesOf(text, width - 1) + 6;

/** The band, the header, a row for each task, the note. Returns the first row after them. */
function addTasks(
  draft: SheetDraft,
  { plan, analytics }: Context,
  party: ProfileParty,
  { all, listed }: ProfileTasks,
  columns: number,
  first: number,
): number {
  const { headers } = PROFILE;
  const leaders = party.of === 'leader' ? headers.otherLeaders : headers.leaders;
  const heads = [headers.no, headers.role, headers.text, leaders, headers.leads, headers.deadline];
  const top = first + 2;
  draft
    .cell(area(first, 0, 1, columns), PROFILE.tasks(listed.length), { ...NAME, align: 'left', indent: 1 })
    .height(first, 22)
    .put(first + 1, 0, [heads.slice(0, columns)])
    .format(area(first + 1, 0, 1, columns), NAME)
    .height(first + 1, 22);
  if (listed.length > 0) {
    const values = listed.map((one) => cellsOf(plan.tasks[one.task]!, one, party).slice(0, columns));
    draft.put(top, 0, values);
    [CODE, CODE, TEXT, CODE, TEXT, CODE]
      .slice(0, columns)
      .forEach((style, column) => draft.format(area(top, column, listed.length), style));
    values.forEach((cells, index) => {
      const { task } = listed[index]!;
      const heights = cells.map((cell, column) => formHeight(String(cell ?? ''), draft.widths[column]!));
      draft
        .height(top + index, Math.max(...heights))
        .link(top + index, 0, registerRow(task), taskTip([numberOf(plan.tasks[task]!, task)]));
    });
  }
  const open = new Set(analytics.coverage.openEnded);
  const note = PROFILE.note(all.filter((task) => open.has(plan.tasks[task]!.id)).length);
  const last = top + listed.length;
  draft
    .cell(area(last, 0, 1, columns), note, { ...FROM, size: 9 })
    .height(last, draft.wrapped(note, 0, columns - 1, 9) + 2);
  return last + 1;
}

const registerRow = (task: number): Reference => rowsOf('register', task, 1, TASK_COLUMNS.length);

interface ProfileTasks {
  readonly all: readonly number[];
  /** Without those that reach a region only through "every city": they are a line above the list. */
  readonly listed: readonly AssignmentRow[];
}

function tasksOf({ assignments: { rows, runs } }: Context, { of, name }: ProfileParty): ProfileTasks {
  const { first, tasks } = runs[of === 'unit' ? 'body' : of].get(name)!.get('total')!;
  const stands = rows.slice(first, first + tasks.length);
  return { all: tasks, listed: stands.filter(({ kind, way }) => kind !== 'region' || way !== 'all') };
}

function cellsOf(task: Task, { role, way, task: index, printed }: AssignmentRow, { of }: ProfileParty): CellValue[] {
  const part = {
    unit: role === 'lead' ? `${WAYS[way]}${ROLES.lead}` : ROLES[role],
    leader: WAYS[way],
    region: WAYS[way],
  }[of];
  const leaders = namesOf(task, 'leader', 'leader').filter((one) => of !== 'leader' || !printed.includes(one));
  return [
    numberOf(task, index),
    part,
    shorten(task.text.replaceAll('\n', ''), SUMMARY),
    leaders.join('、') || null,
    leadsOf(task) || null,
    task.deadline,
  ];
}
