// The bodies that a person said a collective phrase stands for come in its place.
import type { Party } from '../../model/party';
import type { Assignment } from '../../model/task';

/** The members of every phrase that has any, by the phrase. */
export const membersOf = (names: readonly Party[]): ReadonlyMap<string, readonly string[]> =>
  new Map(names.flatMap(({ name, members }) => (members ? [[name, members] as const] : [])));

/** The bodies of a group in its place, each once. */
export function withMembers(
  assignments: readonly Assignment[],
  members: ReadonlyMap<string, readonly string[]>,
): readonly Assignment[] {
  if (members.size === 0) return assignments;
  const printed = new Set(assignments.map(({ name }) => name));
  return assignments.flatMap((assignment) => {
    const { kind, name, role } = assignment;
    const own = kind === 'group' ? members.get(name) : undefined;
    const added = own?.filter((one) => !printed.has(one)) ?? [];
    // where all of them are listed beside it, the phrase says nothing more and stays
    if (added.length === 0) return [assignment];
    added.forEach((one) => printed.add(one));
    return added.map((one): Assignment => ({ role, kind: 'unit', name: one, viaAll: false, through: name }));
  });
}

/** The parties with the members that came in for groups. */
export function withGroups(
  parties: readonly Party[],
  members: ReadonlyMap<string, readonly string[]>,
  decisions: readonly Party[],
): Party[] {
  const known = new Map(parties.map((party) => [party.name, party]));
  const decided = new Map(decisions.map((party) => [party.name, party]));
  for (const { name } of parties) {
    for (const one of members.get(name) ?? []) {
      const party = decided.get(one) ?? { name: one, kind: 'unit', canonical: one, category: null };
      if (!known.has(one)) known.set(one, party);
    }
  }
  return [...known.values()];
}
