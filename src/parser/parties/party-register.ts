// Every name that stands in an assignment, once per spelling, in order of first appearance; and which spellings are one
// body.
import type { Party } from '../../model/party';
import { withoutTrailingBracket } from './party-words';
import type { PartyList } from './read-party-list';

export interface TwoSpellings {
  readonly name: string;
  readonly canonical: string;
}

export class PartyRegister {
  private readonly parties = new Map<string, Party>();
  private readonly seen = new Set<readonly PartyList[]>();

  /** Tasks with the same clause have the same lists. */
  add(lists: readonly PartyList[]): void {
    if (this.seen.has(lists)) return;
    this.seen.add(lists);
    for (const { parties } of lists)
      for (const party of parties) if (!this.parties.has(party.name)) this.parties.set(party.name, party);
  }

  /** The parties, and the spellings that were put together. 省公安厅（省边海防办） is 省公安厅 where both are printed. */
  close(): { parties: Party[]; spellings: TwoSpellings[] } {
    const spellings: TwoSpellings[] = [];
    const first = new Map<string, string>();
    const parties = [...this.parties.values()].map((party) => {
      const base = withoutTrailingBracket(party.name);
      const isVariant =
        party.kind === 'unit' &&
        party.canonical === party.name &&
        party.category === null &&
        base !== party.name &&
        this.parties.has(base);
      const closed = isVariant ? { ...party, canonical: this.parties.get(base)!.canonical } : party;
      const known = first.get(closed.canonical);
      if (known === undefined) first.set(closed.canonical, closed.name);
      else if (known !== closed.name) {
        const name = closed.name === closed.canonical ? known : closed.name;
        spellings.push({ name, canonical: closed.canonical });
      }
      return closed;
    });
    return { parties, spellings };
  }
}
