// Who stands in which task, as a sparse table of integers: the core that every figure is counted from. What always
// holds: a party stands in a task once, in its strongest role; code 0 is the party with most tasks, and so on down.

/** Codes count from 0; the smaller a role's code, the stronger it is. */
export interface Incidence {
  readonly tasks: number;
  /** Distinct parties. */
  readonly parties: number;
  /** The entries of task t are start[t] … start[t + 1] - 1. */
  readonly start: Int32Array;
  /** The party of each entry, in the order of the document within its task. */
  readonly party: Int32Array;
  readonly role: Uint8Array;
}

/** Assignments as they come, in any order; a party may stand in one task several times. */
export interface Entries {
  readonly tasks: number;
  readonly parties: number;
  readonly task: Int32Array;
  readonly party: Int32Array;
  readonly role: Uint8Array;
}

/** `order[code]` is the code that the party had in the entries. */
export interface Ranked {
  readonly incidence: Incidence;
  readonly order: Int32Array;
}

/** The table of `entries`. Parties are ranked by tasks, then by tasks in the strongest role (0), then by their old code. */
export function incidenceOf(entries: Entries): Ranked {
  return rank(withoutRepeats(byTask(entries)));
}

/** A table in which task t has the one party of[t]. */
export function singleIncidence(parties: number, of: Int32Array): Incidence {
  const start = Int32Array.from({ length: of.length + 1 }, (_, t) => t);
  return { tasks: of.length, parties, start, party: of, role: new Uint8Array(of.length) };
}

/** Stable counting sort by task. */
function byTask({ tasks, parties, task, party, role }: Entries): Incidence {
  const start = new Int32Array(tasks + 1);
  for (let i = 0; i < task.length; i++) start[task[i]! + 1]!++;
  for (let t = 0; t < tasks; t++) start[t + 1]! += start[t]!;
  const next = start.slice();
  const sortedParty = new Int32Array(task.length);
  const sortedRole = new Uint8Array(task.length);
  for (let i = 0; i < task.length; i++) {
    const at = next[task[i]!]!++;
    sortedParty[at] = party[i]!;
    sortedRole[at] = role[i]!;
  }
  return { tasks, parties, start, party: sortedParty, role: sortedRole };
}

/** Each party once a task, where it first stands, in the strongest of its roles there. */
function withoutRepeats({ tasks, parties, start, party, role }: Incidence): Incidence {
  const kept = new Int32Array(tasks + 1);
  const keptParty = new Int32Array(party.length);
  const keptRole = new Uint8Array(party.length);
  const place = new Int32Array(parties).fill(-1); // where a party was last kept
  let length = 0;
  for (let t = 0; t < tasks; t++) {
    const first = length;
    for (let i = start[t]!; i < start[t + 1]!; i++) {
      const p = party[i]!;
      const at = place[p]!;
      if (at >= first) {
        if (role[i]! < keptRole[at]!) keptRole[at] = role[i]!;
        continue;
      }
      place[p] = length;
      keptParty[length] = p;
      keptRole[length] = role[i]!;
      length++;
    }
    kept[t + 1] = length;
  }
  return { tasks, parties, start: kept, party: keptParty.slice(0, length), role: keptRole.slice(0, length) };
}

function rank(table: Incidence): Ranked {
  const total = new Int32Array(table.parties);
  const strong = new Int32Array(table.parties);
  for (let i = 0; i < table.party.length; i++) {
    total[table.party[i]!]!++;
    if (table.role[i] === 0) strong[table.party[i]!]!++;
  }
  const order = Int32Array.from({ length: table.parties }, (_, p) => p).sort(
    (a, b) => total[b]! - total[a]! || strong[b]! - strong[a]! || a - b,
  );
  const code = new Int32Array(table.parties);
  order.forEach((old, now) => (code[old] = now));
  return { incidence: { ...table, party: table.party.map((old) => code[old]!) }, order };
}
