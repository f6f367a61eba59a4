// In how many sections of the document does each party stand.
import { countPairs } from './count-pairs';
import type { Incidence } from './incidence';
import type { SectionAxis } from './plan-codes';

/** By party. Tasks without a section touch none. */
export function sectionsTouched(parties: Incidence, sections: SectionAxis): Int32Array {
  const width = sections.names.length;
  const counts = countPairs(parties, sections.incidence);
  const touched = new Int32Array(parties.parties);
  for (let party = 0; party < parties.parties; party++) {
    for (let section = 0; section < sections.real; section++) {
      if (counts[party * width + section]! > 0) touched[party]!++;
    }
  }
  return touched;
}
