// The parts of a task's clauses, headings and declarations to its assignments. Here a responsible list gets its meaning:
// beside a lead it supports, alone it is read as the plan (or a person) says.
import type { LoneResponsible } from '../../model/plan';
import type { Assignment, Role } from '../../model/task';
import type { ClausePart, PartKind } from '../clauses/clause-part';
import type { Directory } from '../parties/directory';
import { readPartyList, type PartyList } from '../parties/read-party-list';

/** What a clause assigns: tasks with the same clause have one and the same. */
export interface Assigned {
  readonly assignments: readonly Assignment[];
  /** In which roles it names anybody. */
  readonly roles: ReadonlySet<Role>;
  readonly regionPhrases: readonly string[];
  readonly allRegions: boolean;
  readonly openEnded: boolean;
  readonly deadline: string | null;
  /** The lists that were read. */
  readonly lists: readonly PartyList[];
  /** Those of which a person should know something; `part`: the index of the part that each stands in. */
  readonly remarked: readonly { readonly list: PartyList; readonly part: number }[];
}

const ORDER: readonly Role[] = ['leader', 'lead', 'joint', 'support'];
const NONE: readonly string[] = [];

/** Clauses that begin alike share their beginning; `assigned`: what the clause that ends here assigns. */
class Known {
  assigned: Assigned | null = null;
  private readonly next = new Map<PartKind, Map<string, Known>>();

  after({ kind, text }: ClausePart): Known {
    let ofKind = this.next.get(kind);
    if (ofKind === undefined) this.next.set(kind, (ofKind = new Map()));
    let known = ofKind.get(text);
    if (known === undefined) ofKind.set(text, (known = new Known()));
    return known;
  }
}

/** Reads clauses and lists, each different one once: plans repeat the same few thousand. */
export class Assigner {
  private readonly known: Readonly<Record<LoneResponsible, Known>> = {
    joint: new Known(),
    lead: new Known(),
    'first-is-lead': new Known(),
  };
  private readonly read = new Map<Role, Map<string, PartyList>>(ORDER.map((role) => [role, new Map()]));

  constructor(private readonly directory: Directory) {}

  assign(parts: readonly ClausePart[], reading: LoneResponsible): Assigned {
    let known = this.known[reading];
    for (const part of parts) known = known.after(part);
    return (known.assigned ??= this.combine(parts, reading));
  }

  private combine(parts: readonly ClausePart[], reading: LoneResponsible): Assigned {
    const hasLead = parts.some((part) => part.kind === 'lead');
    const first = parts.find((part) => part.kind === 'responsible');
    const lists: { list: PartyList; part: number }[] = [];
    for (const role of ORDER) {
      parts.forEach((part, index) => {
        const led = hasLead || (reading === 'first-is-lead' && part !== first);
        const list = part.kind === role ? this.list(part.text, role) : this.responsible(part, led, reading, role);
        if (list !== null) lists.push({ list, part: index });
      });
    }
    const deadline = parts.find((part) => part.kind === 'deadline')?.text ?? null;
    return {
      ...combine(lists),
      deadline,
      lists: lists.map(({ list }) => list),
      remarked: lists.filter(({ list }) => list.remarks.length > 0),
    };
  }

  /** What a responsible list gives to `role`; null where it gives nothing. */
  private responsible(part: ClausePart, hasLead: boolean, reading: LoneResponsible, role: Role): PartyList | null {
    if (part.kind !== 'responsible') return null;
    if (hasLead || reading !== 'first-is-lead') {
      const meant: Role = hasLead ? 'support' : reading === 'lead' ? 'lead' : 'joint';
      return role === meant ? this.list(part.text, role) : null;
    }
    if (role === 'lead') return onlyFirst(this.list(part.text, 'lead'));
    return role === 'support' ? allButFirst(this.list(part.text, 'support')) : null;
  }

  private list(text: string, role: Role): PartyList {
    const known = this.read.get(role)!;
    let list = known.get(text);
    if (list === undefined) known.set(text, (list = readPartyList(text, role, this.directory)));
    return list;
  }
}

/** The first name of the list leads; where it names no single body (各区县政府), a person is asked. */
function onlyFirst(list: PartyList): PartyList {
  const { name, assignments, phrases } = list.first;
  const isPhrase = name !== '' && (assignments !== 1 || list.assignments[0]!.kind === 'group');
  return {
    ...list,
    assignments: list.assignments.slice(0, assignments),
    parties: list.parties.slice(0, assignments),
    regionPhrases: list.regionPhrases.slice(0, phrases),
    remarks: isPhrase ? [{ code: 'first-is-phrase', data: { name } }] : [],
  };
}

const allButFirst = (list: PartyList): PartyList => ({
  ...list,
  assignments: list.assignments.slice(list.first.assignments),
  parties: list.parties.slice(list.first.assignments),
  regionPhrases: list.regionPhrases.slice(list.first.phrases),
});

function combine(lists: readonly { list: PartyList }[]): Omit<Assigned, 'deadline' | 'lists' | 'remarked'> {
  const phrases = lists.filter(({ list }) => list.regionPhrases.length > 0);
  const assignments = mergeAssignments(lists.map(({ list }) => list.assignments));
  return {
    assignments,
    roles: new Set(assignments.map(({ role }) => role)),
    regionPhrases:
      phrases.length === 0
        ? NONE
        : phrases.length === 1
          ? phrases[0]!.list.regionPhrases
          : [...new Set(phrases.flatMap(({ list }) => list.regionPhrases))],
    allRegions: lists.some(({ list }) => list.allRegions),
    openEnded: lists.some(({ list }) => list.openEnded),
  };
}

/** One a party and role; lists of one role are rare, so most tasks are joined as they are. */
function mergeAssignments(lists: readonly (readonly Assignment[])[]): readonly Assignment[] {
  const all = lists.flat();
  const roles = lists.filter((list) => list.length > 0).map((list) => list[0]!.role);
  if (new Set(roles).size === roles.length) return all;
  const seen = new Set<string>();
  return all.filter(({ role, kind, name }) => {
    const key = `${role}\n${kind}\n${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
