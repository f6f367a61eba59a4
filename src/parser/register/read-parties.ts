// FG_Parties back to what people decided about names, and the members that they gave to groups.
import type { Party, PartyKind } from '../../model/party';
import { KIND_WORDS, PARTY_COLUMNS } from '../../model/register';
import type { NamedTable } from '../../model/tables';
import type { Assignment } from '../../model/task';
import { keyOfWord, namesIn } from './cell-words';

/** What people decided about names: each spelling with the name it is counted under. */
export function readParties(table: NamedTable | undefined): Party[] {
  const at = (key: (typeof PARTY_COLUMNS)[number]['key']): number =>
    table?.headers.indexOf(PARTY_COLUMNS.find((column) => column.key === key)!.header) ?? -1;
  return (table?.rows ?? []).flatMap((cells): Party[] => {
    const text = (key: Parameters<typeof at>[0]): string => String(cells[at(key)] ?? '').trim();
    const canonical = text('canonical');
    const kind: PartyKind | null = keyOfWord(KIND_WORDS, text('kind'));
    if (canonical === '' || kind === null) return [];
    const spellings = [canonical, ...namesIn(text('aliases'))];
    const members = kind === 'group' ? namesIn(text('members')) : [];
    const party = { kind, canonical, category: text('category') || null, ...(members.length > 0 && { members }) };
    return spellings.map((name) => ({ ...party, name }));
  });
}

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
