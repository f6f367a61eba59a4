// One body under two names is one body: the old plan's names as the new plan counts them.
import type { Party } from '../model/party';
import type { Plan } from '../model/plan';

/**
 * The old plan with the names that the new plan counts the same parties under. A party of the old plan is one of the new
 * where any of its spellings stands there; where none does it keeps its own name. Names alone decide, never likeness.
 */
export function alignNames(old: Plan, now: Plan): Plan {
  const known = new Map(now.parties.map((party) => [keyOf(party, party.name), party]));
  for (const party of now.parties) {
    const key = keyOf(party, party.canonical);
    if (!known.has(key)) known.set(key, party);
  }
  const spellings = new Map<string, string[]>();
  for (const party of old.parties) {
    const key = keyOf(party, party.canonical);
    spellings.set(key, [...(spellings.get(key) ?? [party.canonical]), party.name]);
  }
  const parties = old.parties.map((party): Party => {
    const names = [party.name, ...spellings.get(keyOf(party, party.canonical))!];
    const found = names.map((name) => known.get(keyOf(party, name))).find((one) => one !== undefined);
    return found ? { ...party, canonical: found.canonical, category: found.category ?? party.category } : party;
  });
  return { ...old, parties };
}

const keyOf = ({ kind }: Party, name: string): string => `${kind}\u0000${name}`;
