// 任务台账: the register, one row a task. What the plan says on the left, what people fill in on the right. The source of
// truth once loaded: cells are written so that they can be read back.
import { dayNumber } from '../../model/day-number';
import {
  type Entries,
  linesPhrase,
  MORE,
  SUPPORTING,
  TABLES,
  TASK_COLUMNS,
  type TaskColumnKey,
} from '../../model/register';
import type { TableCell } from '../../model/tables';
import { printedNames, type Task } from '../../model/task';
import { numberOf, leadersOf, leadsOf, sectionLabel, type Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { MAX_LIST } from '../limits';
import { heightOf, linesOf, unitsOf } from '../measure';
import { landscape } from '../page-setup';
import { PALETTE, STATUS_MARKS } from '../palette';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { targetLine } from '../target-line';
import { SHEETS } from '../words';
import { REGISTER } from '../words-sheets';

const WIDTHS: Readonly<Record<TaskColumnKey, number>> = {
  no: 7,
  section: 16,
  subsection: 13,
  text: 54,
  targets: 18,
  leaders: 8,
  leadUnits: 18,
  responsible: 36,
  regions: 22,
  deadline: 9,
  due: 12,
  status: 10,
  done: 9,
  progress: 32,
  problems: 24,
  next: 24,
  person: 10,
  reported: 12,
  remarks: 20,
  lines: 13,
  id: 12,
};

/** Of a column that people added. */
const OWN_WIDTH = 20;

const CODES: ReadonlySet<TaskColumnKey> = new Set(['no', 'leaders', 'deadline', 'status', 'person', 'lines', 'id']);
/** Days: numbers to a sheet, which sorts and filters them by year and month. */
const DAYS: ReadonlySet<TaskColumnKey> = new Set(['due', 'reported']);
/** 截止日期 says again what 完成时限 says, and is for sorting; paper has the words. */
const PRINTED = TASK_COLUMNS.findIndex((column) => column.key === 'deadline') + 1;

/** @param entries stand where people wrote them; columns of their own follow ours. */
export function registerSheet(context: Context, entries: Entries): Sheet {
  const { plan, settings } = context;
  const own = ownHeaders(entries);
  const draft = new SheetDraft(SHEETS.register, [
    ...TASK_COLUMNS.map((column) => WIDTHS[column.key]),
    ...own.map(() => OWN_WIDTH),
  ]);
  const headers = [...TASK_COLUMNS.map((column) => column.header), ...own];
  const tasks = plan.tasks.map((task, index) => [
    ...cellsOfTask(context, task, index, entries.get(task.id)),
    ...own.map((header) => entryCell(entries.get(task.id)?.get(header))),
  ]);
  const rows = tasks.length > 0 ? tasks : [headers.map(() => null)];
  const count = rows.length;
  addHeading(draft, 'register', REGISTER.note(context.title, tasks.length));

  draft.put(HEADER_ROW, 0, [headers]).put(FIRST_ROW, 0, rows).height(HEADER_ROW, 24);
  TASK_COLUMNS.forEach(({ key, part }, column) => {
    draft.format(area(HEADER_ROW, column), part === 'progress' ? STYLES.headerToFillIn : STYLES.header);
    draft.format(area(FIRST_ROW, column, count), styleOf(key));
  });
  if (own.length > 0) {
    draft.format(area(HEADER_ROW, TASK_COLUMNS.length, 1, own.length), STYLES.headerToFillIn);
    draft.format(area(FIRST_ROW, TASK_COLUMNS.length, count, own.length), STYLES.text);
  }
  rows.forEach((cells, index) => draft.height(FIRST_ROW + index, heightOf(tallest(cells, draft.widths))));
  draft.table({
    name: TABLES.tasks,
    area: area(HEADER_ROW, 0, count + 1, headers.length),
    columns: headers,
  });

  addProgressRules(draft, count, settings.statuses);
  return draft.close({
    tabColor: PALETTE.accent,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 1 },
    page: landscape({
      header: context.title,
      rows: FIRST_ROW + count,
      columns: PRINTED,
      repeatRows: [HEADER_ROW, HEADER_ROW],
    }),
  });
}

function styleOf(key: TaskColumnKey): Style {
  if (key === 'done') return { ...STYLES.share, valign: 'top', numberFormat: '0%' };
  if (DAYS.has(key)) return { ...STYLES.code, numberFormat: 'yyyy-mm-dd' };
  return CODES.has(key) ? { ...STYLES.code, wrap: true } : STYLES.text;
}

/** The headers of columns that people added, in the order in which they are first filled. */
function ownHeaders(entries: Entries): string[] {
  const ours = new Set<string>(TASK_COLUMNS.map(({ header }) => header));
  const written = [...entries.values()].flatMap((row) => [...row.keys()]);
  return [...new Set(written)].filter((header) => !ours.has(header));
}

/** A day is a number to a sheet. */
function entryCell(value: TableCell | undefined, isDay = false): CellValue {
  if (value === undefined || value === null) return null;
  if (isDay && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dayNumber(value);
  return typeof value === 'boolean' ? (value ? '是' : '否') : value;
}

function cellsOfTask(
  context: Context,
  task: Task,
  index: number,
  written: ReadonlyMap<string, TableCell> | undefined,
): CellValue[] {
  const { plan } = context;
  const cells: Readonly<Partial<Record<TaskColumnKey, CellValue>>> = {
    no: numberOf(task, index),
    section: task.section === null ? null : sectionLabel(plan, task.section),
    subsection: subsectionLabel(context, task),
    text: task.text,
    targets: task.targets.map(targetLine).join('\n') || null,
    leaders: leadersOf(task) || null,
    ...partyCells(task),
    deadline: task.deadline,
    due: entryCell(task.deadlineIso, true),
    lines: linesPhrase(task.source.firstLine, task.source.lastLine),
    id: task.id,
  };
  return TASK_COLUMNS.map(({ key, header }) => cells[key] ?? entryCell(written?.get(header), DAYS.has(key)));
}

function subsectionLabel({ plan }: Context, task: Task): string | null {
  const no = task.subsection;
  if (no === null) return null;
  const section = plan.sections.find((candidate) => candidate.no === task.section);
  const title = section?.subsections.find((candidate) => candidate.no === no)?.title ?? '';
  return title === no ? no : `${no}${title}`;
}

/** 等 closes the last list that has names, of bodies before places, where the plan left one open. */
function partyCells(task: Task): Record<'leadUnits' | 'responsible' | 'regions', string | null> {
  const bodies = (role: 'joint' | 'support'): string[] =>
    printedNames(task.assignments.filter((a) => a.role === role && (a.kind === 'unit' || a.kind === 'group')));
  const leads = leadsOf(task);
  const joint = bodies('joint').join('、');
  const support = bodies('support').join('、');
  const apart = leads === '' && support !== '' ? `${SUPPORTING}${support}` : '';
  const responsible = [joint, apart || support].filter((list) => list !== '').join(apart === '' ? '、' : '；');
  const regions = task.regionPhrases.join('，');
  const more = task.openEnded ? MORE : '';
  const cell = (list: string, isLast: boolean): string | null =>
    list === '' ? null : isLast ? `${list}${more}` : list;
  return {
    leadUnits: cell(leads, responsible === ''),
    responsible: cell(responsible, true),
    regions: cell(regions, leads === '' && responsible === ''),
  };
}

/** Units that fit every column. */
const SHORT = 7;

/** The most lines that a cell of the row takes. */
function tallest(cells: readonly CellValue[], widths: readonly number[]): number {
  return cells.reduce<number>((most, cell, column) => {
    if (typeof cell !== 'string' || (unitsOf(cell) <= SHORT && !cell.includes('\n'))) return most;
    return Math.max(most, linesOf(cell, widths[column]!));
  }, 1);
}

/** Drop-downs, prompts and colours of what people fill in. */
function addProgressRules(draft: SheetDraft, count: number, statuses: readonly string[]): void {
  const column = (key: TaskColumnKey) =>
    area(
      FIRST_ROW,
      TASK_COLUMNS.findIndex((own) => own.key === key),
      count,
    );
  const days = { type: 'date', min: '2000-01-01', max: '2099-12-31' } as const;
  draft
    .validation({ type: 'decimal', area: column('done'), min: 0, max: 1, prompt: REGISTER.prompts.done })
    .validation({ ...days, area: column('due'), prompt: REGISTER.prompts.due })
    .validation({ ...days, area: column('reported'), prompt: REGISTER.prompts.reported })
    .conditional({ type: 'dataBar', area: column('done'), color: PALETTE.bar, max: 1 });
  if (isList(statuses)) {
    draft.validation({ type: 'list', area: column('status'), values: statuses, prompt: REGISTER.prompts.status });
  }
  for (const word of statuses) {
    const mark = STATUS_MARKS.get(word);
    if (mark !== undefined) {
      draft.conditional({ type: 'equals', area: column('status'), text: word, color: mark.color, symbol: mark.symbol });
    }
  }
}

/** What a drop-down can hold: words that are parted by commas; others are typed. */
const isList = (words: readonly string[]): boolean =>
  words.length > 0 && words.join(',').length <= MAX_LIST && words.every((word) => word !== '' && !word.includes(','));
