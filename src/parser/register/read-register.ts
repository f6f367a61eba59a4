// The register in a workbook back to a plan. The cells are the truth: what people corrected is read, what was parsed
// once is not looked at again. What they wrote beside the plan comes back with it, by task.
import { FengongError } from '../../model/errors';
import type { Finding } from '../../model/finding';
import type { Party, PartyKind } from '../../model/party';
import type { LoneResponsible, Plan, Section } from '../../model/plan';
import {
  type Entries,
  KIND_WORDS,
  PARTY_COLUMNS,
  READING_WORDS,
  SECTION_TITLE,
  SETTING_NAMES,
  TABLES,
  TASK_COLUMNS,
  type TaskColumnKey,
} from '../../model/register';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import type { NamedTable, NamedTables, TableCell } from '../../model/tables';
import type { Assignment, Task } from '../../model/task';
import { chooseJurisdiction } from '../jurisdictions/choose-jurisdiction';
import { makeDirectory } from '../parties/directory';
import { PartyRegister } from '../parties/party-register';
import { readRegisterRow } from './register-row';
import { SectionCells } from './section-cells';

export interface Register {
  readonly plan: Plan;
  readonly settings: Settings;
  readonly entries: Entries;
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
  const directory = makeDirectory(jurisdiction, decisions);
  const members = new Map(decisions.flatMap(({ name, members: all }) => (all ? [[name, all] as const] : [])));
  const lone = settings.loneResponsible === 'auto' ? facts.reading : settings.loneResponsible;
  const register = new PartyRegister();
  const sections = new SectionCells(facts.titles);
  const ids = new Ids(facts.year);
  const findings: Finding[] = [];
  const entries = new Map<string, Map<string, TableCell>>();
  const tasks = rows.map(({ cells, row }): Task => {
    const cell = (key: TaskColumnKey): TableCell => cells[at.get(key) ?? -1] ?? null;
    const { task, lists } = readRegisterRow(cell, directory, lone, row);
    const id = ids.of(cell('id'), task.no);
    for (const list of lists) {
      register.add(list);
      for (const { code, data } of list.remarks) {
        if (code !== 'unrecognised-name' || decisions.some((party) => party.name === data['name'])) continue;
        findings.push({ code, severity: 'warning', task: id, line: task.source.firstLine, data });
      }
    }
    const written = entriesOf(table, cells);
    if (written.size > 0) entries.set(id, written);
    const assignments = withMembers(task.assignments, members);
    return { ...task, assignments, id, ...sections.place(cell('section'), cell('subsection')) };
  });
  return {
    plan: {
      title: facts.title,
      year: facts.year,
      source: { name: facts.source, sha256: facts.digest },
      reading: { loneResponsible: lone, declaredBy: facts.declaredBy },
      sections: sections.sections satisfies readonly Section[],
      tasks,
      parties: withGroups(register.close().parties, members, decisions),
      findings,
    },
    settings,
    entries,
  };
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

  constructor(private readonly year: number | null) {}

  of(cell: TableCell, no: string | null): string {
    const stem = isFilled(cell)
      ? String(cell).trim()
      : `${this.year === null ? '' : `${this.year}-`}${(no ?? String(this.taken.size + 1)).padStart(3, '0')}`;
    let id = stem;
    for (let copy = 2; this.taken.has(id); copy++) id = `${stem}-${copy}`;
    this.taken.add(id);
    return id;
  }
}

interface Facts {
  readonly title: string;
  readonly year: number | null;
  readonly source: string;
  readonly digest: string;
  readonly reading: LoneResponsible;
  readonly declaredBy: string | null;
  /** Whole titles of sections, by number. */
  readonly titles: ReadonlyMap<string, string>;
}

const keyOfWord = <K extends string>(words: Readonly<Record<K, string>>, word: string): K | null =>
  (Object.keys(words) as K[]).find((key) => words[key] === word) ?? null;

/** What FG_Settings says; a value that is missing or makes no sense is the default. */
function readSettings(table: NamedTable | undefined): { settings: Settings; facts: Facts } {
  const rows = new Map((table?.rows ?? []).map(([name, value]) => [String(name ?? '').trim(), value ?? null]));
  const text = (name: string): string => String(rows.get(name) ?? '').trim();
  const weight = (name: string, fallback: number): number => {
    const value = text(name) === '' ? Number.NaN : Number(text(name));
    return value >= 0 && value <= 10 ? value : fallback;
  };
  const { weights, statuses } = DEFAULT_SETTINGS;
  const words = text(SETTING_NAMES.statuses)
    .split(/[、，,]/)
    .filter((word) => word !== '');
  const year = Number(text(SETTING_NAMES.year));
  const reading = keyOfWord(READING_WORDS, text(SETTING_NAMES.reading));
  return {
    settings: {
      weights: {
        lead: weight(SETTING_NAMES.leadWeight, weights.lead),
        joint: weight(SETTING_NAMES.jointWeight, weights.joint),
        support: weight(SETTING_NAMES.supportWeight, weights.support),
      },
      loneResponsible: keyOfWord(READING_WORDS, text(SETTING_NAMES.loneResponsible)) ?? 'auto',
      statuses: words.length > 0 ? words : statuses,
    },
    facts: {
      title: text(SETTING_NAMES.title),
      year: year > 0 ? year : null,
      source: text(SETTING_NAMES.source),
      digest: text(SETTING_NAMES.digest),
      reading: reading === null || reading === 'auto' ? 'joint' : reading,
      declaredBy: text(SETTING_NAMES.declaredBy) || null,
      titles: new Map(
        [...rows.keys()]
          .filter((key) => key.startsWith(SECTION_TITLE))
          .map((key) => [key.slice(SECTION_TITLE.length), text(key)]),
      ),
    },
  };
}

/** The bodies of a group in its place, each once. */
function withMembers(
  assignments: readonly Assignment[],
  members: ReadonlyMap<string, readonly string[]>,
): readonly Assignment[] {
  if (members.size === 0) return assignments;
  const printed = new Set(assignments.map(({ name }) => name));
  return assignments.flatMap((assignment) => {
    const { kind, name, role } = assignment;
    const own = kind === 'group' ? members.get(name) : undefined;
    const added = own?.filter((one) => !printed.has(one)) ?? [];
    // where all of them are listed beside it, the phrase says nothing more and stays
    if (added.length === 0) return [assignment];
    added.forEach((one) => printed.add(one));
    return added.map((one): Assignment => ({ role, kind: 'unit', name: one, viaAll: false, through: name }));
  });
}

/** The parties with the members that came in for groups. */
function withGroups(
  parties: readonly Party[],
  members: ReadonlyMap<string, readonly string[]>,
  decisions: readonly Party[],
): Party[] {
  const known = new Map(parties.map((party) => [party.name, party]));
  const decided = new Map(decisions.map((party) => [party.name, party]));
  for (const { name } of parties) {
    for (const one of members.get(name) ?? []) {
      const party = decided.get(one) ?? { name: one, kind: 'unit', canonical: one, category: null };
      if (!known.has(one)) known.set(one, party);
    }
  }
  return [...known.values()];
}

const namesIn = (cell: string): string[] =>
  cell
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What people decided about names: each spelling with the name it is counted under. */
function readParties(table: NamedTable | undefined): Party[] {
  const at = (key: (typeof PARTY_COLUMNS)[number]['key']): number =>
    table?.headers.indexOf(PARTY_COLUMNS.find((column) => column.key === key)!.header) ?? -1;
  return (table?.rows ?? []).flatMap((cells): Party[] => {
    const text = (key: Parameters<typeof at>[0]): string => String(cells[at(key)] ?? '').trim();
    const canonical = text('canonical');
    const kind: PartyKind | null = keyOfWord(KIND_WORDS, text('kind'));
    if (canonical === '' || kind === null) return [];
    const spellings = [canonical, ...namesIn(text('aliases'))];
    const members = kind === 'group' ? namesIn(text('members')) : [];
    const party = { kind, canonical, category: text('category') || null, ...(members.length > 0 && { members }) };
    return spellings.map((name) => ({ ...party, name }));
  });
}
