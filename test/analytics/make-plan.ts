// Plans made by hand for tests: only what the analytics look at is given, the rest is plain filler.
import type { Party, PartyKind } from '../../src/model/party';
import type { Plan } from '../../src/model/plan';
import type { Assignment, Role, Task } from '../../src/model/task';

/** A name, or a name and the canonical name that it is counted under. */
export type Name = string | readonly [name: string, canonical: string];

export interface GivenTask {
  readonly section?: string | null;
  readonly leaders?: readonly Name[];
  readonly lead?: readonly Name[];
  readonly joint?: readonly Name[];
  readonly support?: readonly Name[];
  readonly groups?: readonly Name[];
  readonly named?: readonly Name[];
  readonly viaAll?: readonly Name[];
  readonly leadRegions?: readonly Name[];
  readonly allRegions?: boolean;
  readonly openEnded?: boolean;
}

type List = Exclude<keyof GivenTask, 'section' | 'allRegions' | 'openEnded'>;

const LISTS: readonly (readonly [List, Role, PartyKind])[] = [
  ['leaders', 'leader', 'leader'],
  ['lead', 'lead', 'unit'],
  ['joint', 'joint', 'unit'],
  ['support', 'support', 'unit'],
  ['groups', 'support', 'group'],
  ['named', 'support', 'region'],
  ['viaAll', 'support', 'region'],
  ['leadRegions', 'lead', 'region'],
];

/** Ids are t1, t2 …; sections those given, or those of the tasks in order. */
export function makePlan(given: readonly GivenTask[], sections?: readonly string[]): Plan {
  const parties = new Map<string, Party>();
  const tasks = given.map((task, i): Task => {
    const assignments = LISTS.flatMap(([list, role, kind]) =>
      (task[list] ?? []).map((given): Assignment => {
        const [name, canonical] = typeof given === 'string' ? [given, given] : given;
        const key = JSON.stringify([kind, name]);
        if (!parties.has(key)) parties.set(key, { name, kind, canonical, category: null });
        return { role, kind, name, viaAll: list === 'viaAll' };
      }),
    );
    return {
      id: `t${i + 1}`,
      no: String(i + 1),
      section: task.section ?? null,
      subsection: null,
      text: '',
      assignments,
      regionPhrases: [],
      allRegions: task.allRegions ?? false,
      openEnded: task.openEnded ?? false,
      deadline: null,
      deadlineIso: null,
      targets: [],
      source: { firstLine: i + 1, lastLine: i + 1 },
    };
  });
  const found = sections ?? [...new Set(tasks.flatMap(({ section }) => (section === null ? [] : [section])))];
  return {
    title: '',
    year: null,
    source: { name: '', sha256: '' },
    reading: { loneResponsible: 'joint', declaredBy: null },
    sections: found.map((no) => ({ no, title: '', subsections: [] })),
    tasks,
    parties: [...parties.values()],
    findings: [],
  };
}
