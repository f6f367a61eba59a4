// One row of FG_Tasks back to a task. Cells that people corrected are read by the same rules as the plan was.
import type { LoneResponsible } from '../../model/plan';
import { MORE, type TaskColumnKey } from '../../model/register';
import type { Assignment, Role, Task } from '../../model/task';
import type { TableCell } from '../../model/tables';
import type { Directory } from '../parties/directory';
import { dueDay } from '../deadlines/due-day';
import { readPartyList, type PartyList } from '../parties/read-party-list';
import { findTargets } from '../targets/find-targets';
import { dayInCell } from './day-in-cell';

/** The cell of a row under a column of the register; null where it is empty or the column was removed. */
export type CellOf = (key: TaskColumnKey) => TableCell;

export interface RowTask {
  readonly task: Omit<Task, 'id' | 'section' | 'subsection'>;
  readonly lists: readonly PartyList[];
  /** What stands in 截止日期 and is no day; null where nothing does. */
  readonly unreadDue: string | null;
}

const textOf = (cell: TableCell): string | null => {
  const text = cell === null ? '' : String(cell).trim();
  return text === '' ? null : text;
};

/** What holds for every row: who is known by which name, how a lone list is read, the year of the plan. */
export interface RowRules {
  readonly directory: Directory;
  readonly lone: LoneResponsible;
  readonly year: number | null;
}

/** @param row 1-based row on its sheet: where a task that people added comes from */
export function readRegisterRow(cell: CellOf, { directory, lone, year }: RowRules, row: number): RowTask {
  const listIn = (text: string, role: Role, known = directory) => readPartyList(text, role, known);
  const list = (key: TaskColumnKey, role: Role, known = directory) => listIn(textOf(cell(key)) ?? '', role, known);
  const leaders = list('leaders', 'leader');
  const named = list('leadUnits', 'lead');
  const hasLead = named.assignments.length > 0;
  const [shared = '', ...supporting] = textOf(cell('responsible'))?.split(SUPPORTED_BY) ?? [];
  const responsible = listIn(shared, hasLead ? 'support' : roleOfLone(lone));
  const supports = listIn(supporting.join('、'), 'support');
  const [stated, others] = hasLead || lone !== 'first-is-lead' ? [named, responsible] : splitFirst(responsible);
  const beside = others.assignments[0] ?? supports.assignments[0];
  const regions = list('regions', beside?.role ?? (hasLead ? 'support' : 'joint'), withoutLeadingPlaces(directory));
  const lead = withLeadingRegions(stated, regions, directory);
  const lists = [leaders, lead, others, supports, regions];
  const span = [...String(cell('lines') ?? '').matchAll(/\d+/g)].map(Number);
  const text = textOf(cell('text')) ?? '';
  const deadline = textOf(cell('deadline'));
  const due = textOf(cell('due'));
  const day = due === null ? null : dayInCell(cell('due'), year);
  return {
    task: {
      no: textOf(cell('no')),
      text,
      assignments: onePerParty(lists),
      regionPhrases: [...new Set(lists.flatMap((one) => one.regionPhrases))],
      allRegions: lists.some((one) => one.allRegions),
      openEnded: lists.some((one) => one.openEnded),
      deadline,
      deadlineIso: due !== null ? day : deadline === null ? null : dueDay(deadline, year).iso,
      targets: findTargets(text),
      source: { firstLine: span[0] ?? row, lastLine: span[1] ?? span[0] ?? row },
    },
    lists,
    unreadDue: day === null ? due : null,
  };
}

/** `SUPPORTING`, as people may type it. */
const SUPPORTED_BY = /配合(?:单位)?[：:]/;

const roleOfLone = (lone: LoneResponsible): Role => (lone === 'lead' ? 'lead' : lone === 'joint' ? 'joint' : 'support');

/**
 * A government that leads another task stands in 单位名录 as a unit, as printed; under 涉及地区 it is a place all the same,
 * unless a person gave it a category or put it under another name.
 */
const withoutLeadingPlaces = (directory: Directory): Directory => ({
  ...directory,
  decided: (name) => {
    const decided = directory.decided(name);
    const isAsPrinted = decided?.kind === 'unit' && decided.category === null && decided.name === decided.canonical;
    return isAsPrinted ? null : decided;
  },
});

/** Older registers list 各市 that lead place by place under 牵头单位: what 单位名录 knows as a region is one there, too. */
function withLeadingRegions(lead: PartyList, regions: PartyList, directory: Directory): PartyList {
  const isRegion = (name: string) => directory.decided(name)?.kind === 'region';
  if (!lead.assignments.some(({ name }) => isRegion(name))) return lead;
  const viaAll = new Set(regions.assignments.filter((one) => one.viaAll).map(({ name }) => name));
  return {
    ...lead,
    assignments: lead.assignments.map((one) =>
      isRegion(one.name) ? { ...one, kind: 'region', viaAll: viaAll.has(one.name) } : one,
    ),
    parties: lead.parties.map((one) => (isRegion(one.name) ? { ...one, kind: 'region' } : one)),
    remarks: lead.remarks.filter(({ data }) => !isRegion(String(data['name']))),
  };
}

/** The first of the list leads, the others support. */
function splitFirst(list: PartyList): [PartyList, PartyList] {
  const [first, ...rest] = list.assignments;
  const none: PartyList = {
    ...list,
    assignments: [],
    parties: [],
    regionPhrases: [],
    allRegions: false,
    openEnded: false,
  };
  if (first === undefined) return [none, list];
  return [
    { ...none, assignments: [{ ...first, role: 'lead' }], parties: list.parties.slice(0, 1) },
    { ...list, assignments: rest, parties: list.parties.slice(1) },
  ];
}

/** A party that leads is not listed again among the responsible: the first role in the order of the columns stays. */
function onePerParty(lists: readonly PartyList[]): Assignment[] {
  const seen = new Set<string>();
  return lists
    .flatMap((list) => list.assignments)
    .filter(({ kind, name }) => {
      const key = `${kind} ${name}`;
      return name !== MORE && !seen.has(key) && seen.add(key);
    });
}
