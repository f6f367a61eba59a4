// A phrase for many that ends as governments do and was not read as places: 各辖市（区）人民政府.
import type { Doubt, Read } from './doubt';

const GOVERNS = /^各.*(?:政府|管委会|街道办?|办事处)$/;

export function groupsOfPlaces(all: readonly Read[]): Doubt[] {
  const doubts: Doubt[] = [];
  const known = new Map<string, boolean>();
  const governs = (name: string): boolean => {
    let does = known.get(name);
    if (does === undefined) known.set(name, (does = GOVERNS.test(name)));
    return does;
  };
  for (const read of all)
    for (const { kind, name } of read.task.assignments)
      if (kind === 'group' && governs(name)) doubts.push({ code: 'group-of-places', read, data: { name } });
  return doubts;
}
