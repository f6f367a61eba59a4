// 责任明细: one row per task, party and role, flat, so that pivots can be built on it and every count leads to a run of rows.
import { ASSIGNMENT_COLUMNS, KIND_WORDS, linesPhrase, TABLES } from '../../model/register';
import type { AssignmentRow } from '../assignment-rows';
import { leadersOf, numberOf, SUMMARY, type Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { widthFor } from '../measure';
import { landscape } from '../page-setup';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet, Style } from '../spec';
import { STYLES } from '../styles';
import { NO_SECTION, NOBODY, ROLES, SHEETS, WAYS } from '../words';
import { ASSIGNMENTS } from '../words-sheets';

type Key = (typeof ASSIGNMENT_COLUMNS)[number]['key'];

/** Text in the middle of its column; everything else is text on the left or a number. */
const CODES: ReadonlySet<Key> = new Set(['kind', 'role', 'way', 'no', 'section', 'subsection', 'id', 'lines']);
const NUMBERS: ReadonlySet<Key> = new Set(['chapter', 'weight']);
const NAMES: readonly Key[] = ['party', 'printed'];
/** Names are wrapped where they are wider than this. */
const NAME = 32;

export function assignmentsSheet(context: Context): Sheet {
  const { plan, assignments } = context;
  const leaders = plan.tasks.map(leadersOf);
  const chapters = new Map(plan.sections.map((section, index) => [section.no, index + 1]));
  const found = assignments.rows.map((row) => cellsOfRow(context, row, leaders[row.task]!, chapters));
  const values = found.length > 0 ? found : [ASSIGNMENT_COLUMNS.map(() => null)];
  const at = (key: Key): number => ASSIGNMENT_COLUMNS.findIndex((column) => column.key === key);
  const texts = (key: Key): Set<string> => {
    const column = at(key);
    return new Set(values.map((cells) => String(cells[column] ?? '')));
  };
  const widths: Readonly<Record<Key, number>> = {
    party: widthFor(texts('party'), 12, NAME),
    kind: 7,
    category: widthFor(texts('category'), 8, 24),
    role: 11,
    way: 7,
    no: 7,
    chapter: 7,
    section: 9,
    subsection: 9,
    leader: widthFor(texts('leader'), 11, 24),
    text: SUMMARY + 2,
    weight: 7,
    printed: widthFor(texts('printed'), 12, NAME),
    id: 12,
    lines: 13,
  };
  const headers = ASSIGNMENT_COLUMNS.map((column) => column.header);
  const draft = new SheetDraft(
    SHEETS.assignments,
    ASSIGNMENT_COLUMNS.map((column) => widths[column.key]),
  );
  addHeading(draft, 'assignments', ASSIGNMENTS.note(context.title, found.length));
  draft
    .headers(HEADER_ROW, headers)
    .put(FIRST_ROW, 0, values)
    .fitNames(FIRST_ROW, values, NAMES.map(at))
    .table({
      name: TABLES.assignments,
      area: area(HEADER_ROW, 0, values.length + 1, headers.length),
      columns: headers,
    });
  ASSIGNMENT_COLUMNS.forEach(({ key }, column) => draft.format(area(FIRST_ROW, column, values.length), styleOf(key)));
  return draft.close({
    tabColor: null,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 1 },
    page: landscape({
      header: context.title,
      rows: FIRST_ROW + values.length,
      columns: at('text') + 1,
      repeatRows: [HEADER_ROW, HEADER_ROW],
    }),
  });
}

function styleOf(key: Key): Style {
  if (NUMBERS.has(key)) return { ...STYLES.count, numberFormat: 'General' };
  if (NAMES.includes(key)) return STYLES.name;
  return CODES.has(key) ? { ...STYLES.code, valign: 'middle' } : STYLES.label;
}

function cellsOfRow(
  { plan, settings, summaries }: Context,
  row: AssignmentRow,
  leaders: string,
  chapters: ReadonlyMap<string, number>,
): CellValue[] {
  const task = plan.tasks[row.task]!;
  const body = row.kind === 'unit' || row.kind === 'group';
  const cells: Readonly<Record<Key, CellValue>> = {
    party: row.party,
    kind: KIND_WORDS[row.kind],
    category: row.category,
    role: ROLES[row.role],
    way: WAYS[row.way],
    no: numberOf(task, row.task),
    chapter: task.section === null ? NO_SECTION : (chapters.get(task.section) ?? NO_SECTION),
    section: task.section,
    subsection: task.subsection,
    leader: leaders || NOBODY,
    text: summaries[row.task]!,
    weight: body && row.role !== 'leader' ? settings.weights[row.role] : null,
    printed: row.printed.join('、'),
    id: task.id,
    lines: linesPhrase(task.source.firstLine, task.source.lastLine),
  };
  return ASSIGNMENT_COLUMNS.map(({ key }) => cells[key]);
}
