// 单位名录 lists every name of a plan, also those that nobody looked at. A row that says more than the reader says by
// itself was written by a person: it confirms the name.
import type { Party } from '../../model/party';

/** Names with a category, with another spelling, with members, or that a person called something else than a unit. */
export function confirmedNames(names: readonly Party[]): ReadonlySet<string> {
  const withAliases = new Set(names.flatMap(({ name, canonical }) => (name === canonical ? [] : [name, canonical])));
  const said = names.filter(
    ({ name, kind, category, members }) =>
      kind !== 'unit' || category !== null || members !== undefined || withAliases.has(name),
  );
  return new Set(said.map(({ name }) => name));
}
