// The bundled plan against a copy that was edited: exactly the edits come out, whatever they are.
import fc from 'fast-check';
import { groupsOf, type Groups } from '../../src/compare/groups-of';
import type { Plan } from '../../src/model/plan';
import type { Assignment, Task } from '../../src/model/task';
import { bundled, differences } from './plans';

const plan = bundled();

type Edit = 'reworded' | 'reassigned' | 'rescheduled' | 'moved' | 'dropped' | 'added';
const EDITS: readonly Edit[] = ['reworded', 'reassigned', 'rescheduled', 'moved', 'dropped', 'added'];

/** A unit that stands nowhere in the plan. */
const STRANGER: Assignment = { role: 'support', kind: 'unit', name: '省林业和草原局', viaAll: false };

const ADDED: readonly string[] = [
  '筹备全民健身运动会，修缮体育场馆看台。',
  '出版地方志丛书，整理馆藏档案目录。',
  '试行海上搜救志愿者登记，配发救生衣。',
];

const CHANGES: Readonly<Record<Exclude<Edit, 'dropped' | 'added'>, (task: Task) => Task>> = {
  reworded: (task) => ({ ...task, text: `${task.text.replace(/。$/, '')}，年底前开展评估。` }),
  reassigned: (task) => ({ ...task, assignments: [...task.assignments, STRANGER] }),
  rescheduled: (task) => ({ ...task, deadline: '11月中旬' }),
  moved: (task) => ({ ...task, section: task.section === '十' ? '一' : '十', subsection: null }),
};

/** Some edits, each of another task. */
const edits = fc
  .uniqueArray(fc.nat(plan.tasks.length - 1), { minLength: 1, maxLength: 20 })
  .chain((tasks) => fc.tuple(...tasks.map((at) => fc.tuple(fc.constant(at), fc.constantFrom(...EDITS)))));

function edited(list: readonly (readonly [number, Edit])[]): { now: Plan; expected: Record<Edit, string[]> } {
  const expected: Record<Edit, string[]> = {
    reworded: [],
    reassigned: [],
    rescheduled: [],
    moved: [],
    dropped: [],
    added: [],
  };
  const editOf = new Map(list);
  let spare = [...ADDED];
  const tasks = plan.tasks.flatMap((task, at): Task[] => {
    const edit = editOf.get(at);
    if (edit === undefined || (edit === 'added' && spare.length === 0)) return [task];
    expected[edit].push(edit === 'added' ? `new-${at}` : task.id);
    if (edit === 'dropped') return [];
    if (edit !== 'added') return [CHANGES[edit](task)];
    const [text, ...rest] = spare;
    spare = rest;
    return [task, { ...task, id: `new-${at}`, text: text!, targets: [], assignments: [STRANGER] }];
  });
  // numbered through again, as a clerk would
  const now = { ...plan, tasks: tasks.map((task, at) => ({ ...task, no: String(at + 1) })) };
  return { now, expected };
}

test('lists exactly the edits', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const { now, expected } = edited(list);
      const found: Groups = groupsOf(differences(plan, now));
      expect({
        reworded: found.reworded.map((match) => match.new[0]!.id),
        reassigned: found.reassigned.map((match) => match.new[0]!.id),
        rescheduled: found.rescheduled.map((match) => match.new[0]!.id),
        moved: found.moved.map((match) => match.new[0]!.id),
        dropped: found.dropped.map(({ task }) => task.id),
        added: found.added.map(({ task }) => task.id),
      }).toEqual(expected);
      expect([...found.split, ...found.merged, ...found.respelled]).toEqual([]);
      const gone = plan.tasks.filter(({ id }) => expected.dropped.includes(id)).flatMap(({ targets }) => targets);
      expect(found.targets.map(({ verdict, old }) => [verdict, old])).toEqual(gone.map((one) => ['dropped', one]));
    }),
    { numRuns: 12 },
  );
});
