// Who came and who went between tasks that belong together.
import type { Task } from '../model/task';
import type { PartyBook, Standing } from './party-book';
import { PARTY_FIELDS, type PartyChange, type Respelling } from './types';

export interface PartyDifference {
  readonly parties: readonly PartyChange[];
  readonly respelled: readonly Respelling[];
}

/** Several tasks on one side count together. */
export function compareParties(
  old: readonly Task[],
  now: readonly Task[],
  books: { readonly old: PartyBook; readonly new: PartyBook },
): PartyDifference {
  const before = standings(old, books.old);
  const after = standings(now, books.new);
  const parties = PARTY_FIELDS.flatMap((field): PartyChange[] => {
    const [was, is] = [before.get(field), after.get(field)];
    const came = namesBeside(is, was);
    const went = namesBeside(was, is);
    return came.length + went.length > 0 ? [{ field, came, went }] : [];
  });
  const respelled = new Map<string, Respelling>();
  for (const [field, was] of before) {
    for (const [identity, name] of was) {
      const other = after.get(field)?.get(identity);
      if (other !== undefined && other !== name) respelled.set(identity, { old: name, new: other });
    }
  }
  return { parties, respelled: [...respelled.values()] };
}

type Names = ReadonlyMap<string, string>;

/** By field, the names by identity. */
function standings(tasks: readonly Task[], book: PartyBook): ReadonlyMap<Standing['field'], Names> {
  const found = new Map<Standing['field'], Map<string, string>>();
  for (const { field, identity, name } of tasks.flatMap((task) => book(task))) {
    const names = found.get(field) ?? new Map<string, string>();
    if (!names.has(identity)) names.set(identity, name);
    found.set(field, names);
  }
  return found;
}

const namesBeside = (these: Names = new Map(), those: Names = new Map()): string[] =>
  [...these].filter(([identity]) => !those.has(identity)).map(([, name]) => name);
