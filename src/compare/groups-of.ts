// The differences by kind, as people ask for them. A match may stand in several groups: reworded and reassigned.
import type { Changes, Comparison, Differences, Lone, Match, TargetChange } from './types';

export interface Groups {
  readonly added: readonly Lone[];
  readonly dropped: readonly Lone[];
  readonly split: readonly Match[];
  readonly merged: readonly Match[];
  readonly reworded: readonly Match[];
  readonly reassigned: readonly Match[];
  readonly rescheduled: readonly Match[];
  readonly targets: readonly TargetChange[];
  readonly moved: readonly Match[];
  readonly renumbered: readonly Match[];
  readonly respelled: readonly Match[];
  /** Nothing differs but the number, or the name of a party. */
  readonly unchanged: readonly Match[];
}

export type MatchGroup = { [Key in keyof Groups]: Groups[Key] extends readonly Match[] ? Key : never }[keyof Groups];

export function groupsOf({ matches, added, dropped, targets }: Differences): Groups {
  const ones = matches.filter((match) => match.old.length === 1 && match.new.length === 1);
  return {
    added,
    dropped,
    split: matches.filter((match) => match.new.length > 1),
    merged: matches.filter((match) => match.old.length > 1),
    reworded: ones.filter(({ changes }) => changes.words !== null),
    reassigned: matches.filter(({ changes }) => isReassigned(changes)),
    rescheduled: matches.filter(({ changes }) => changes.deadline !== null),
    targets,
    moved: matches.filter(({ changes }) => changes.place !== null),
    renumbered: matches.filter(({ changes }) => changes.number !== null),
    respelled: matches.filter(({ changes }) => changes.respelled.length > 0),
    unchanged: ones.filter(({ changes }) => isUnchanged(changes)),
  };
}

const isReassigned = ({ parties, openEnded }: Changes): boolean => parties.length > 0 || openEnded !== null;

const isUnchanged = (changes: Changes): boolean =>
  changes.words === null && !isReassigned(changes) && changes.deadline === null && changes.place === null;

/** The two plans say the same, but for numbers and spellings of names. */
export const isSame = (comparison: Comparison | Differences): boolean => {
  const { unchanged } = groupsOf(comparison);
  const { matches, added, dropped, sections, targets } = comparison;
  return unchanged.length === matches.length && added.length + dropped.length + sections.length + targets.length === 0;
};
