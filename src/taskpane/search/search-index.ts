// What the search looks through, prepared once a plan: a text a task, and the parties with their tasks.
import { appendTo } from '../../model/append-to';
import type { PartyKind } from '../../model/party';
import type { Ledger } from '../worker/protocol';
import { normalize } from './normalize';

/** A party under its canonical name. */
export interface PartyEntry {
  readonly kind: PartyKind;
  readonly name: string;
  /** The canonical name and every spelling in the plan, normalised. */
  readonly spellings: readonly string[];
  /** Pinyin initials of the canonical name; '' while they are not known. */
  readonly initials: string;
  /** Indices into `plan.tasks`, ascending. */
  readonly tasks: readonly number[];
}

export interface TaskEntry {
  readonly id: string;
  /** The number as printed, normalised; '' where there is none. */
  readonly no: string;
  /** Text, headings, printed names and deadline, normalised. */
  readonly text: string;
  readonly parties: readonly PartyEntry[];
}

export interface SearchIndex {
  readonly tasks: readonly TaskEntry[];
  /** Leaders, bodies, regions, each in the order of its ranking. */
  readonly parties: readonly PartyEntry[];
}

/** @param initials by canonical name */
export function searchIndex({ plan, analytics, tasksOf }: Ledger, initials: ReadonlyMap<string, string>): SearchIndex {
  const spellings = new Map<string, string[]>();
  for (const party of plan.parties) appendTo(spellings, party.canonical, normalize(party.name));
  const entry = (kind: PartyKind, name: string, tasks: readonly number[]): PartyEntry => ({
    kind,
    name,
    spellings: [...new Set([normalize(name), ...(spellings.get(name) ?? [])])],
    initials: initials.get(name) ?? '',
    tasks,
  });
  const parties = [
    ...analytics.byLeader.map(({ name }) => entry('leader', name, tasksOf.leaders.get(name)?.tasks ?? [])),
    ...analytics.byUnit.map(({ name, kind }) => entry(kind, name, tasksOf.units.get(name)?.total ?? [])),
    ...analytics.byRegion.map(({ name }) => entry('region', name, tasksOf.regions.get(name)?.total ?? [])),
  ];
  const partiesOf = plan.tasks.map((): PartyEntry[] => []);
  for (const party of parties) for (const task of party.tasks) partiesOf[task]?.push(party);
  return { parties, tasks: plan.tasks.map((task, i) => taskEntry(plan, task, partiesOf[i] ?? [])) };
}

function taskEntry(plan: Ledger['plan'], task: Ledger['plan']['tasks'][number], parties: PartyEntry[]): TaskEntry {
  const section = plan.sections.find(({ no }) => no === task.section);
  const subsection = section?.subsections.find(({ no }) => no === task.subsection);
  const names = task.assignments.filter(({ viaAll }) => !viaAll).map(({ name }) => name);
  const parts = [task.text, section?.title, subsection?.title, ...names, ...task.regionPhrases, task.deadline];
  return {
    id: task.id,
    no: normalize(task.no ?? ''),
    text: normalize(parts.filter((part) => part != null).join('\n')),
    parties,
  };
}
