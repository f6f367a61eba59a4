// A task without a leader, without a body that leads or shares it, or without a deadline, where nearly all others have
// one.
import type { Role, Task } from '../../../model/task';
import { exceptions, type Doubt, type Read } from './doubt';

function has({ assignments }: Task, wanted: Role, other: Role = wanted): boolean {
  for (const { role } of assignments) if (role === wanted || role === other) return true;
  return false;
}

/** What a task may have, and whether it does. */
const HABITS: readonly (readonly [string, (task: Task) => boolean])[] = [
  ['leader', (task) => has(task, 'leader')],
  ['lead', (task) => has(task, 'lead', 'joint')],
  ['deadline', (task) => task.deadline !== null],
];

/** A task that names nobody is asked about as a whole, by other doubts. */
export const missingRoles = (all: readonly Read[]): Doubt[] =>
  HABITS.flatMap(([kind, does]) =>
    exceptions(all, ({ task }) => does(task))
      .filter(({ task }) => task.assignments.length > 0)
      .map((read): Doubt => ({ code: 'role-missing', read, data: { kind, text: read.task.text } })),
  );
