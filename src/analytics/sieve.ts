// The filters of a cross-tab over integers: which tasks count, and who in them.
import type { CrossTabFilters } from './cross-tab-types';
import type { Incidence } from './incidence';
import { BODY_ROLES, NAMED, type PlanCodes } from './plan-codes';

/** Lists of places in the incidence of each table, in the order of the document. */
export interface Sieve {
  readonly passes: (t: number) => boolean;
  readonly bodies: (t: number) => readonly number[];
  readonly leaders: (t: number) => readonly number[];
  readonly regions: (t: number) => readonly number[];
}

/** A filter on parties lets through those parties, and the tasks that have one of them. */
export function sieveOf(codes: PlanCodes, filters: CrossTabFilters): Sieve {
  const sections = filters.sections && new Set(filters.sections);
  const names = filters.leaders && new Set(filters.leaders);
  const roles = filters.roles && new Set<number | undefined>(filters.roles.map((role) => BODY_ROLES[role]));
  const categories = filters.categories && new Set(filters.categories);

  const { incidence: bodyTable, categories: categoryOf } = codes.bodies;
  const bodies = (t: number) =>
    placesIn(
      bodyTable,
      t,
      (i) =>
        (roles?.has(bodyTable.role[i]) ?? true) && (categories?.has(categoryOf[bodyTable.party[i]!] ?? '') ?? true),
    );
  const { incidence: leaderTable, names: leaderNames } = codes.leaders;
  const leaders = (t: number) =>
    placesIn(leaderTable, t, (i) => names?.has(leaderNames[leaderTable.party[i]!]!) ?? true);
  const { incidence: regionTable } = codes.regions;
  const regions = (t: number) => placesIn(regionTable, t, (i) => !filters.namedOnly || regionTable.role[i] === NAMED);
  const sectionIn = (t: number) => codes.sections.names[codes.sections.incidence.party[t]!]!;

  const passes = (t: number) =>
    (sections?.has(sectionIn(t)) ?? true) &&
    (!names || leaders(t).length > 0) &&
    ((!roles && !categories) || bodies(t).length > 0) &&
    (!filters.namedOnly || regions(t).length > 0);
  return { passes, bodies, leaders, regions };
}

function placesIn({ start }: Incidence, t: number, holds: (place: number) => boolean): number[] {
  const places: number[] = [];
  for (let i = start[t]!; i < start[t + 1]!; i++) if (holds(i)) places.push(i);
  return places;
}
