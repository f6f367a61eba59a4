// Numbers begin anew at 1 where no heading stands: a heading, and what it says of the tasks below it, may have been missed.
import type { Item } from '../../structure/item';
import type { Doubt, Watch } from './doubt';

export function numbersBeginAnew(): Watch {
  const doubts: Doubt[] = [];
  let last: Item | null = null;
  let isAnew = false;
  return {
    look: (_, item, at) => {
      if (item.no === null || item.rank !== 3 || item.category !== null) return;
      if (last === null || last.parent !== item.parent) isAnew = false;
      else if (item.value === 1 && last.value > 1) isAnew = true;
      last = item;
      if (isAnew) doubts.push({ code: 'number-anew', at, data: { no: item.no } });
    },
    close: () => doubts,
  };
}
