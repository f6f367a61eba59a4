// Who a printed name is. Units and groups share one set of names; leaders and regions have their own.
import type { Party, PartyKind } from './party';

/** leaders, bodies (units and groups), regions: each with names of its own. */
export type PartyTable = 'leader' | 'body' | 'region';

export const tableOf = (kind: PartyKind): PartyTable => (kind === 'unit' || kind === 'group' ? 'body' : kind);

/** The canonical name of a printed one; a name that is not among `parties` is its own. */
export function identities(parties: readonly Party[]): (kind: PartyKind, name: string) => string {
  const known: Record<PartyTable, Map<string, string>> = { leader: new Map(), body: new Map(), region: new Map() };
  for (const { kind, name, canonical } of parties) known[tableOf(kind)].set(name, canonical);
  return (kind, name) => known[tableOf(kind)].get(name) ?? name;
}
