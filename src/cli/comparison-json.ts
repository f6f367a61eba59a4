// `fengong.comparison/1`: the JSON that other people's scripts rely on.
import { groupsOf } from '../compare/groups-of';
import type { Comparison, Lone, Match } from '../compare/types';

/** One entry a line, so that a diff of two comparisons can be read. */
export function* comparisonJson(comparison: Comparison): Generator<string> {
  const groups = groupsOf(comparison);
  const { old, new: now, sections, targets, workload, matches, stale } = comparison;
  yield '{\n';
  yield field('format', 'fengong.comparison/1');
  yield field('old', old);
  yield field('new', now);
  yield field('counts', Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, group.length])));
  yield* list('added', groups.added.map(loneEntry));
  yield* list('dropped', groups.dropped.map(loneEntry));
  for (const name of ['split', 'merged', 'reworded', 'reassigned', 'rescheduled', 'moved', 'renumbered'] as const) {
    yield* list(name, groups[name].map(matchEntry));
  }
  yield* list('respelled', groups.respelled.map(matchEntry));
  yield* list('targets', targets);
  yield* list('sections', sections);
  yield field('workload', workload);
  yield* list('matches', matches.map(pairEntry));
  yield* list('stale', stale, '\n');
  yield '}\n';
}

const field = (name: string, value: unknown): string => `  "${name}": ${JSON.stringify(value)},\n`;

function* list(name: string, items: readonly unknown[], end = ',\n'): Generator<string> {
  yield `  "${name}": [`;
  yield items.map((item) => `\n    ${JSON.stringify(item)}`).join(',');
  yield (items.length > 0 ? '\n  ]' : ']') + end;
}

const loneEntry = ({ task, by, nearest }: Lone) => ({
  ...task,
  by,
  nearest: nearest.map((one) => ({
    id: one.task.id,
    no: one.task.no,
    text: one.task.text,
    similarity: one.similarity,
  })),
});

/** `id`, `no`: of the new task. `oldParts`, `newParts`: where there is more than one. */
const matchEntry = (match: Match) => ({
  id: match.new[0]!.id,
  no: match.new[0]!.no,
  old: match.old[0]!,
  new: match.new[0]!,
  ...(match.old.length > 1 && { oldParts: match.old }),
  ...(match.new.length > 1 && { newParts: match.new }),
  similarity: match.similarity,
  by: match.by,
  changes: match.changes,
});

const pairEntry = ({ old, new: now, similarity, by }: Match) => ({
  old: old.map(({ id }) => id),
  new: now.map(({ id }) => id),
  similarity,
  by,
});
