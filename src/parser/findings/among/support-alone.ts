// Somebody supports a task that nobody leads or shares: who leads may stand in the cell or the line beside it.
import type { Doubt, Watch } from './doubt';

export function supportAlone(): Watch {
  const doubts: Doubt[] = [];
  return {
    look: ({ assignments }, _, at) => {
      let supports = false;
      for (const { role } of assignments) {
        if (role === 'lead' || role === 'joint') return;
        supports ||= role === 'support';
      }
      if (supports) doubts.push({ code: 'support-alone', at, data: {} });
    },
    close: () => doubts,
  };
}
