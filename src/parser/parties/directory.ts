// Who is known by which name: the jurisdiction's bodies, then what a person decided. A name that is not in the
// directory is its own canonical name and has no category: nothing is guessed from a prefix.
import type { Party } from '../../model/party';
import type { Jurisdiction, KnownBody } from '../jurisdictions/jurisdiction';
import { fullWidthBrackets } from '../text/characters';
import { confirmedNames } from './confirmed-names';
import { covers, yearsOfName } from './years-of-name';

export interface Directory {
  readonly jurisdiction: Jurisdiction | null;
  /** The body or zone that goes by `name`, null where it is not known. */
  body(name: string): KnownBody | null;
  /** The zone that a phrase such as 省沈抚示范区管委会 speaks of. */
  zone(name: string): KnownBody | null;
  /** What a person decided about `name`. */
  decided(name: string): Party | null;
  /** A person said more about `name` than the reader says by itself: there is nothing left to doubt. */
  isConfirmed(name: string): boolean;
  /** Names that a person decided about and that hold what parts names elsewhere: 宣传、网信部门. */
  readonly phrases: readonly string[];
}

/**
 * @param decisions parties as a person left them in 单位名录; they win over the jurisdiction
 * @param year of the plan: it decides between two bodies that had one name at different times
 */
export function makeDirectory(
  jurisdiction: Jurisdiction | null,
  decisions: readonly Party[] = [],
  year: number | null = null,
): Directory {
  const bodies = index(jurisdiction?.bodies ?? []);
  const zones = index(jurisdiction?.zones ?? []);
  const decided = decide(decisions, year);
  const confirmed = confirmedNames(decisions);
  return {
    jurisdiction,
    body: (name) => bodies.get(name) ?? null,
    zone: (name) => zones.get(name) ?? null,
    decided: (name) => decided.get(name) ?? null,
    isConfirmed: (name) => confirmed.has(name),
    phrases: [...decided.keys()].filter((name) => HOLDS_SEPARATOR.test(name)),
  };
}

const HOLDS_SEPARATOR = /[、，,；;和及与]/;

/** Each name once: its own row, else the alias that was used in the year of the plan, else the first. */
function decide(decisions: readonly Party[], year: number | null): Map<string, Party> {
  const decided = new Map<string, Party>();
  for (const party of decisions) {
    const name = fullWidthBrackets(party.name);
    const known = decided.get(name);
    if (known === undefined || worth(party, year) > worth(known, year)) decided.set(name, party);
  }
  return decided;
}

function worth({ name, canonical, note }: Party, year: number | null): number {
  if (name === canonical) return 3;
  if (note === undefined || year === null) return 1;
  return covers(yearsOfName(note), year) ? 2 : 0;
}

function index(bodies: readonly KnownBody[]): Map<string, KnownBody> {
  const found = new Map<string, KnownBody>();
  for (const body of bodies) for (const alias of body.aliases ?? []) found.set(alias, body);
  // a body's own name wins over an alias of another
  for (const body of bodies) found.set(body.name, body);
  return found;
}
