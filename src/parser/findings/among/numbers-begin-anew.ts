// Numbers begin anew at 1 where no heading stands: a heading, and what it says of the tasks below it, may have been missed.
import type { Doubt, Read } from './doubt';

export function numbersBeginAnew(all: readonly Read[]): Doubt[] {
  const doubts: Doubt[] = [];
  let last: Read | null = null;
  let isAnew = false;
  for (const read of all) {
    const { item } = read;
    if (item.no === null || item.rank !== 3 || item.category !== null) continue;
    if (last === null || last.item.parent !== item.parent) isAnew = false;
    else if (item.value === 1 && last.item.value > 1) isAnew = true;
    last = read;
    if (isAnew) doubts.push({ code: 'number-anew', read, data: { no: item.no } });
  }
  return doubts;
}
