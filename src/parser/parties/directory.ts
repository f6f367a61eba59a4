// Who is known by which name: the jurisdiction's bodies, then what a person decided. A name that is not in the
// directory is its own canonical name and has no category: nothing is guessed from a prefix.
import type { Party } from '../../model/party';
import type { Jurisdiction, KnownBody } from '../jurisdictions/jurisdiction';
import { fullWidthBrackets } from '../text/characters';

export interface Directory {
  readonly jurisdiction: Jurisdiction | null;
  /** The body or zone that goes by `name`, null where it is not known. */
  body(name: string): KnownBody | null;
  /** The zone that a phrase such as 省沈抚示范区管委会 speaks of. */
  zone(name: string): KnownBody | null;
  /** What a person decided about `name`. */
  decided(name: string): Party | null;
}

/** @param decisions parties as a person left them in 单位名录; they win over the jurisdiction */
export function makeDirectory(jurisdiction: Jurisdiction | null, decisions: readonly Party[] = []): Directory {
  const bodies = index(jurisdiction?.bodies ?? []);
  const zones = index(jurisdiction?.zones ?? []);
  const decided = new Map(decisions.map((party) => [fullWidthBrackets(party.name), party]));
  return {
    jurisdiction,
    body: (name) => bodies.get(name) ?? null,
    zone: (name) => zones.get(name) ?? null,
    decided: (name) => decided.get(name) ?? null,
  };
}

function index(bodies: readonly KnownBody[]): Map<string, KnownBody> {
  const found = new Map<string, KnownBody>();
  for (const body of bodies) for (const alias of body.aliases ?? []) found.set(alias, body);
  // a body's own name wins over an alias of another
  for (const body of bodies) found.set(body.name, body);
  return found;
}
