// The register in a workbook back to a plan. The cells are the truth: what people corrected is read, what was parsed
// once is not looked at again. What they wrote beside the plan comes back with it, by task.
import { FengongError } from '../../model/errors';
import type { Finding } from '../../model/finding';
import type { LoneResponsible, Plan, Section } from '../../model/plan';
import { type Entries, TABLES, TASK_COLUMNS, type TaskColumnKey } from '../../model/register';
import { byWorth } from '../../model/review-order';
import type { ReviewMarks } from '../../model/review';
import type { Settings } from '../../model/settings';
import type { NamedTable, NamedTables, TableCell } from '../../model/tables';
import type { Task } from '../../model/task';
import { chooseJurisdiction } from '../jurisdictions/choose-jurisdiction';
import { dueDay } from '../deadlines/due-day';
import { makeDirectory } from '../parties/directory';
import { membersOf, withGroups, withMembers } from '../parties/group-members';
import { PartyRegister } from '../parties/party-register';
import { readParties } from './read-parties';
import { readFindings, readMarks } from './read-review';
import { readSettings } from './read-settings';
import { readRegisterRow } from './register-row';
import { SectionCells } from './section-cells';

export interface Register {
  readonly plan: Plan;
  readonly settings: Settings;
  readonly entries: Entries;
  /** What people decided about the points to check. */
  readonly marks: ReviewMarks;
}

/** Somebody's workbook with our register in it. */
export const isRegister = (tables: NamedTables): boolean => tables.has(TABLES.tasks);

/**
 * @param name of the workbook, for the sentence of an error
 * @throws FengongError `no-tasks` where the register has no task left; `register-column-missing` where 工作任务 or 编号 is gone
 */
export function readRegister(tables: NamedTables, name: string): Register {
  const table = tables.get(TABLES.tasks)!;
  const { settings, facts } = readSettings(tables.get(TABLES.settings));
  const decisions = readParties(tables.get(TABLES.parties));
  const at = columnsOf(table, name);
  const rows = table.rows
    .map((cells, index) => ({ cells, row: table.firstRow + index + 2 }))
    .filter(({ cells }) => isFilled(cells[at.get('text')!]) || isFilled(cells[at.get('id')!]));
  if (rows.length === 0) throw new FengongError('no-tasks', { name });

  const words = rows.flatMap(({ cells }) =>
    ['regions', 'responsible'].map((key) => cells[at.get(key as TaskColumnKey) ?? -1]),
  );
  const jurisdiction = chooseJurisdiction(facts.title, words.filter(isFilled).join('\n'));
  const directory = makeDirectory(jurisdiction, decisions, facts.year);
  const decided = new Set(decisions.map((party) => party.name));
  const members = membersOf(decisions);
  // what the plan said of its lone lists stands in the columns of its rows, be it said of some only: 牵头单位 is filled
  // where they lead; it goes on for rows that people add
  const loneIn = (isAdded: boolean): LoneResponsible =>
    settings.loneResponsible !== 'auto' ? settings.loneResponsible : isAdded ? facts.reading : 'joint';
  const register = new PartyRegister();
  const sections = new SectionCells(facts.titles);
  const ids = new Ids(
    facts.year,
    rows.map(({ cells }) => cells[at.get('id')!] ?? null),
  );
  const findings: Finding[] = [];
  const entries = new Map<string, Map<string, TableCell>>();
  const tasks = rows.map(({ cells, row }): Task => {
    const cell = (key: TaskColumnKey): TableCell => cells[at.get(key) ?? -1] ?? null;
    const rules = { directory, lone: loneIn(!isFilled(cell('id'))), year: facts.year };
    const { task, lists, unreadDue } = readRegisterRow(cell, rules, row);
    const id = ids.of(cell('id'), task.no);
    register.add(lists);
    for (const list of lists) {
      for (const { code, data } of list.remarks) {
        if (code !== 'unrecognised-name' || decided.has(String(data['name']))) continue;
        findings.push({ code, severity: 'warning', task: id, line: task.source.firstLine, data });
      }
    }
    const written = entriesOf(table, cells);
    if (unreadDue !== null) {
      // kept where it stands: it is somebody's work
      written.set(DUE_HEADER, unreadDue);
      findings.push({ ...about('due-unreadable', id, task), data: { text: unreadDue } });
    } else if (disagrees(task, facts.year)) {
      findings.push({
        ...about('due-differs', id, task),
        data: { day: task.deadlineIso ?? '', words: task.deadline ?? '' },
      });
    }
    if (task.deadline !== null && task.deadlineIso === null && unreadDue === null) {
      const { kind } = dueDay(task.deadline, facts.year);
      const doubt = {
        ...about('deadline-unclear', id, task),
        severity: 'note',
        data: { words: task.deadline },
      } as const;
      if (kind === 'unclear') findings.push(doubt);
    }
    if (written.size > 0) entries.set(id, written);
    const assignments = withMembers(task.assignments, members);
    return { ...task, assignments, id, ...sections.place(cell('section'), cell('subsection')) };
  });
  return {
    plan: {
      title: facts.title,
      year: facts.year,
      source: { name: facts.source, sha256: facts.digest },
      reading: { loneResponsible: loneIn(true), declaredBy: facts.declaredBy },
      sections: sections.sections satisfies readonly Section[],
      tasks,
      parties: withGroups(register.close().parties, members, decisions),
      findings: [...keptFindings(tables.get(TABLES.findings), tasks), ...findings].sort(byWorth),
    },
    settings: { ...settings, names: decisions },
    entries,
    marks: readMarks(tables.get(TABLES.review)),
  };
}

/** What reading a register finds anew, so that it goes when its cause is gone. */
const FOUND_ANEW: ReadonlySet<string> = new Set([
  'unrecognised-name',
  'due-unreadable',
  'due-differs',
  'deadline-unclear',
]);

/** What the reading of the document had found: it cannot be found again in the cells, and goes only with its task. */
function keptFindings(table: NamedTable | undefined, tasks: readonly Task[]): Finding[] {
  const ids = new Set(tasks.map(({ id }) => id));
  return readFindings(table).filter(({ code, task }) => !FOUND_ANEW.has(code) && (task === null || ids.has(task)));
}

const DUE_HEADER = TASK_COLUMNS.find(({ key }) => key === 'due')!.header;

const about = (
  code: 'due-unreadable' | 'due-differs' | 'deadline-unclear',
  task: string,
  { source }: Pick<Task, 'source'>,
) => ({ code, severity: 'warning', task, line: source.firstLine }) as const;

/** 截止日期 is another day than the one that 完成时限 fixes: one of them was changed and the other was not. */
function disagrees({ deadline, deadlineIso }: Pick<Task, 'deadline' | 'deadlineIso'>, year: number | null): boolean {
  const fixed = deadline === null ? null : dueDay(deadline, year).iso;
  return fixed !== null && fixed !== deadlineIso;
}

const isFilled = (cell: TableCell | undefined): boolean =>
  cell !== undefined && cell !== null && String(cell).trim() !== '';

/** Where each column of ours stands; people may have moved them. */
function columnsOf(table: NamedTable, name: string): ReadonlyMap<TaskColumnKey, number> {
  const at = new Map<TaskColumnKey, number>();
  for (const { key, header } of TASK_COLUMNS) {
    const index = table.headers.indexOf(header);
    if (index >= 0) at.set(key, index);
    else if (key === 'text' || key === 'id')
      throw new FengongError('register-column-missing', { name, column: header });
  }
  return at;
}

const PLAN_HEADERS: ReadonlySet<string> = new Set(
  TASK_COLUMNS.filter(({ part }) => part !== 'progress').map(({ header }) => header),
);

/** The filled cells of progress columns and of columns that people added. */
function entriesOf(table: NamedTable, cells: readonly TableCell[]): Map<string, TableCell> {
  const written = new Map<string, TableCell>();
  table.headers.forEach((header, index) => {
    if (!PLAN_HEADERS.has(header) && isFilled(cells[index])) written.set(header, cells[index]!);
  });
  return written;
}

/** The ids of rows: as they stand, and new ones for rows that people added or copied. */
class Ids {
  private readonly taken = new Set<string>();
  /** What stands in the cells: an added row takes none of it from a row further down. */
  private readonly written: ReadonlySet<string>;

  constructor(
    private readonly year: number | null,
    cells: readonly TableCell[],
  ) {
    this.written = new Set(cells.filter(isFilled).map((cell) => String(cell).trim()));
  }

  of(cell: TableCell, no: string | null): string {
    const own = isFilled(cell) ? String(cell).trim() : null;
    const stem =
      own ?? `${this.year === null ? '' : `${this.year}-`}${(no ?? String(this.taken.size + 1)).padStart(3, '0')}`;
    let id = stem;
    for (let copy = 2; this.taken.has(id) || (id !== own && this.written.has(id)); copy++) id = `${stem}-${copy}`;
    this.taken.add(id);
    return id;
  }
}
