// From a choice on the command line to the parties that profiles are made of.
import type { Analytics } from '../../analytics/types';
import { FengongError } from '../../model/errors';
import { identities } from '../../model/identities';
import type { Plan } from '../../model/plan';
import type { ProfileOf, ProfileParty } from './profile-party';

/** All parties of one kind, in the order of their workload. */
export function partiesBy({ byUnit, byLeader, byRegion }: Analytics, by: ProfileOf): ProfileParty[] {
  const rows = { unit: byUnit, leader: byLeader, region: byRegion }[by];
  return rows.map(({ name }) => ({ of: by, name }));
}

/**
 * The parties called `names`, by any spelling that the plan knows; one that is several (a unit and a region) comes once for
 * each. Throws FengongError `unknown-party` with names that hold the one that was not found.
 */
export function partiesNamed(plan: Plan, analytics: Analytics, names: readonly string[]): ProfileParty[] {
  const all = (['unit', 'leader', 'region'] as const).flatMap((of) => partiesBy(analytics, of));
  const canonical = identities(plan.parties);
  const found = names.flatMap((name) => {
    const called = all.filter((party) => party.name === name || party.name === canonical(party.of, name));
    if (called.length > 0) return called;
    const alike = all.filter((party) => party.name.includes(name)).map((party) => party.name);
    throw new FengongError('unknown-party', { name, alike: alike.slice(0, 5).join('、') });
  });
  return [...new Map(found.map((party) => [`${party.of} ${party.name}`, party])).values()];
}
