// Somebody supports a task that nobody leads or shares: who leads may stand in the cell or the line beside it.
import type { Doubt, Watch } from './doubt';

export function supportAlone(): Watch {
  const doubts: Doubt[] = [];
  return {
    look: (_, __, at, { roles }) => {
      if (roles.has('support') && !roles.has('lead') && !roles.has('joint'))
        doubts.push({ code: 'support-alone', at, data: {} });
    },
    close: () => doubts,
  };
}
