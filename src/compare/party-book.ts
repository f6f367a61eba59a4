// Who stands where in a task, under the names that are counted: what two tasks are compared by.
import type { Plan } from '../model/plan';
import type { Assignment, Task } from '../model/task';
import type { PartyField } from './types';

/** Someone in a column of a task. */
export interface Standing {
  readonly field: PartyField;
  /** The same for all spellings of one party. */
  readonly identity: string;
  readonly name: string;
}

export type PartyBook = (task: Task) => readonly Standing[];

/** @param plan its parties say which spellings are one party; names that are not among them stand for themselves */
export function partyBook(plan: Plan): PartyBook {
  const canonical = new Map(plan.parties.map(({ kind, name, canonical }) => [`${kind}\u0000${name}`, canonical]));
  return (task) => {
    const found = new Map<string, Standing>();
    for (const assignment of task.assignments) {
      const { kind, name, through } = assignment;
      // a phrase stands in print, not the bodies that a person said it means
      const printed = through ?? name;
      const printedKind = through === undefined ? kind : 'group';
      const field = fieldOf(assignment);
      const identity = canonical.get(`${printedKind}\u0000${printed}`) ?? printed;
      const key = JSON.stringify([field, printedKind, identity]);
      if (!found.has(key)) found.set(key, { field, identity: JSON.stringify([printedKind, identity]), name: printed });
    }
    return [...found.values()];
  };
}

function fieldOf({ kind, role, viaAll }: Assignment): PartyField {
  if (kind === 'leader') return 'leader';
  if (kind === 'region' && viaAll) return 'everyRegion';
  if (role === 'lead') return 'lead';
  if (kind === 'region') return 'region';
  return role === 'leader' ? 'support' : role;
}
