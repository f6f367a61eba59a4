// Somebody supports a task that nobody leads or shares: who leads may stand in the cell or the line beside it.
import type { Doubt, Read } from './doubt';

export function supportAlone(all: readonly Read[]): Doubt[] {
  return all
    .filter(({ task }) => {
      let supports = false;
      for (const { role } of task.assignments) {
        if (role === 'lead' || role === 'joint') return false;
        supports ||= role === 'support';
      }
      return supports;
    })
    .map((read) => ({ code: 'support-alone', read, data: {} }));
}
