// The rows of FG_Comparison as plain cells: what differs, in words, with the texts, places and ids of both sides.
import { groupsOf, type MatchGroup } from '../../compare/groups-of';
import type { Comparison, Correction, Lone, Match, TargetChange, TaskRef } from '../../compare/types';
import { GROUP_WORDS, otherPhrases, partyPhrases, targetPhrase, wordsPhrase } from '../../messages/comparison';
import { appendTo } from '../../model/append-to';
import { COMPARISON_COLUMNS, NO_PARTNER, type ComparisonColumnKey } from '../../model/comparison-table';
import { linesPhrase } from '../../model/register';
import { COMPARISON } from '../words-comparison';
import type { CellValue } from '../spec';

export interface DifferenceRow {
  readonly old: TaskRef | null;
  readonly new: TaskRef | null;
  /** In the order of the columns. */
  readonly cells: readonly CellValue[];
}

/** What a match can be in 变化; a new number alone is no row. */
const KINDS: readonly MatchGroup[] = ['split', 'merged', 'reworded', 'reassigned', 'rescheduled', 'moved', 'respelled'];

/** In the order of the new plan; then what was dropped, then corrections that fit no task of these plans. */
export function differenceRows(comparison: Comparison): DifferenceRow[] {
  const groups = groupsOf(comparison);
  const kinds = new Map<Match, string[]>();
  for (const kind of KINDS) {
    for (const match of groups[kind]) appendTo(kinds, match, GROUP_WORDS[kind].zh);
  }
  const targets = targetPhrases(comparison.targets);
  const nameOf = namesOfOld(comparison);
  const matched = comparison.matches.flatMap((match) => {
    const about = targets(match.old, match.new);
    const own = [...(kinds.get(match) ?? []), ...(about.length > 0 ? [GROUP_WORDS.targets.zh] : [])];
    if (own.length === 0 && match.by === 'text') return [];
    return rowsOfMatch(match, own.length > 0 ? own : [COMPARISON.differences.same], about, nameOf);
  });
  const added = groups.added.map((lone) => rowOfLone(lone, 'new', targets([], [lone.task])));
  const dropped = groups.dropped.map((lone) => rowOfLone(lone, 'old', targets([lone.task], [])));
  const inOrder = [...matched, ...added].sort((a, b) => a.new!.at - b.new!.at);
  return [...inOrder, ...dropped, ...comparison.stale.map(rowOfStale)];
}

/** A row for each part: what it holds in common is said once. */
function rowsOfMatch(
  match: Match,
  kinds: readonly string[],
  targets: readonly string[],
  nameOf: (old: TaskRef) => string,
): DifferenceRow[] {
  const { changes } = match;
  const parts =
    match.new.length > 1
      ? match.new.map((task) => [match.old[0]!, task] as const)
      : match.old.map((task) => [task, match.new[0]!] as const);
  return parts.map(([old, now], at) => ({
    old,
    new: now,
    cells: cellsOf({
      ...sides(old, now),
      kinds: kinds.join('、'),
      ...(at === 0 && {
        words: changes.words && wordsPhrase(changes.words, 'zh'),
        parties: lines(partyPhrases(changes, 'zh')),
        others: lines(otherPhrases(changes, 'zh')),
        targets: lines(targets),
      }),
      similarity: match.similarity,
      correction: match.by === 'person' ? nameOf(old) : null,
    }),
  }));
}

function rowOfLone({ task, by }: Lone, side: 'old' | 'new', targets: readonly string[]): DifferenceRow {
  const [old, now] = side === 'old' ? [task, null] : [null, task];
  return {
    old,
    new: now,
    cells: cellsOf({
      ...sides(old, now),
      kinds: GROUP_WORDS[side === 'old' ? 'dropped' : 'added'].zh,
      targets: lines(targets),
      correction: by === 'person' ? NO_PARTNER : null,
    }),
  };
}

/** What a person wrote is not lost because it fits nothing now: it may belong to another comparison. */
function rowOfStale({ old, new: now }: Correction): DifferenceRow {
  const isOfNew = now?.text !== undefined;
  const said = isOfNew ? old : now;
  return {
    old: null,
    new: null,
    cells: cellsOf({
      kinds: COMPARISON.differences.stale,
      newText: now?.text ?? null,
      oldText: old?.text ?? null,
      newId: isOfNew ? now.name : null,
      oldId: old?.text === undefined ? null : old.name,
      correction: said?.name ?? NO_PARTNER,
    }),
  };
}

const cellsOf = (cells: Readonly<Partial<Record<ComparisonColumnKey, CellValue>>>): CellValue[] =>
  COMPARISON_COLUMNS.map(({ key }) => cells[key] ?? null);

const lines = (phrases: readonly string[]): string | null => phrases.join('\n') || null;

const sides = (old: TaskRef | null, now: TaskRef | null) => ({
  newNo: now && numberIn(now),
  oldNo: old && numberIn(old),
  newText: now?.text ?? null,
  oldText: old?.text ?? null,
  newLines: now && linesPhrase(now.source.firstLine, now.source.lastLine),
  oldLines: old && linesPhrase(old.source.firstLine, old.source.lastLine),
  newId: now?.id ?? null,
  oldId: old?.id ?? null,
});

export const numberIn = (task: TaskRef): string => task.no ?? COMPARISON.unnumbered;

/** What an old task alone is called: its number, or its id where several have that number. */
function namesOfOld({ matches, dropped }: Comparison): (task: TaskRef) => string {
  const count = new Map<string | null, number>();
  for (const { no } of [...matches.flatMap(({ old }) => old), ...dropped.map(({ task }) => task)]) {
    count.set(no, (count.get(no) ?? 0) + 1);
  }
  return ({ id, no }) => (no !== null && count.get(no) === 1 ? no : id);
}

/** The changes of targets that tasks take part in. */
function targetPhrases(
  targets: readonly TargetChange[],
): (old: readonly TaskRef[], now: readonly TaskRef[]) => string[] {
  return (old, now) => {
    const [olds, news] = [new Set(old.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
    return targets
      .filter(({ oldTask, newTask }) => (newTask === null ? olds.has(oldTask ?? '') : news.has(newTask)))
      .map((change) => targetPhrase(change, 'zh'));
  };
}
