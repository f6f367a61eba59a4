// A comparison in a few lines, for a terminal: how much differs, then the differences by kind.
import { groupsOf, isSame } from '../compare/groups-of';
import type { Comparison, Lone, Match, TaskRef } from '../compare/types';
import {
  COMPARISON_TEXT,
  GROUP_WORDS,
  otherPhrases,
  partyPhrases,
  targetPhrase,
  VERDICT_WORDS,
  wordsPhrase,
} from '../messages/comparison';
import type { Lang } from '../messages/lang';

/** Lines of one kind; the rest is in --json and -o. */
const SHOWN = 20;

export function comparisonText(comparison: Comparison, lang: Lang): string {
  const w = COMPARISON_TEXT[lang];
  const groups = groupsOf(comparison);
  const { old, new: now, targets, workload } = comparison;
  const counts = (Object.keys(GROUP_WORDS) as (keyof typeof groups)[])
    .filter((key) => key !== 'targets' && groups[key].length > 0)
    .map((key) => `${GROUP_WORDS[key][lang]} ${groups[key].length}`);
  const verdicts = (['raised', 'lowered', 'changed', 'added', 'dropped'] as const)
    .map((verdict) => [verdict, targets.filter((one) => one.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${VERDICT_WORDS[verdict][lang]} ${count}`);
  const section = (name: keyof typeof groups, lines: readonly string[]): string[] =>
    block(GROUP_WORDS[name][lang], lines);
  function block(title: string, lines: readonly string[]): string[] {
    if (lines.length === 0) return [];
    const more = lines.length > SHOWN ? [`  ${w.more(lines.length - SHOWN)}`] : [];
    return ['', `${title} ${lines.length}`, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...more];
  }
  return [
    `${w.new} ${now.title} (${w.tasks(now.tasks)})`,
    `${w.old} ${old.title} (${w.tasks(old.tasks)})`,
    counts.join('  '),
    ...(verdicts.length > 0 ? [`${GROUP_WORDS.targets[lang]}: ${verdicts.join('  ')}`] : []),
    ...(isSame(comparison) ? [w.same] : []),
    ...section(
      'added',
      groups.added.map((one) => loneLine(one, w.lead)),
    ),
    ...section(
      'dropped',
      groups.dropped.map((one) => loneLine(one, w.lead)),
    ),
    ...section(
      'split',
      groups.split.map((one) => matchLine(one, [])),
    ),
    ...section(
      'merged',
      groups.merged.map((one) => matchLine(one, [])),
    ),
    ...section(
      'reworded',
      groups.reworded.map((one) => matchLine(one, [wordsPhrase(one.changes.words!, lang)])),
    ),
    ...section(
      'reassigned',
      groups.reassigned.map((one) => matchLine(one, partyPhrases(one.changes, lang))),
    ),
    ...section(
      'rescheduled',
      groups.rescheduled.map((one) => matchLine(one, otherPhrases({ ...one.changes, place: null }, lang))),
    ),
    ...section(
      'moved',
      groups.moved.map((one) => matchLine(one, otherPhrases({ ...one.changes, deadline: null }, lang))),
    ),
    ...section('targets', targetLines(comparison, lang)),
    ...block(
      w.workload.units,
      workload.units
        .filter((row) => row.old.lead !== row.new.lead || row.old.total !== row.new.total)
        .map((row) => w.load(row.name, row.old.lead, row.new.lead, row.old.total, row.new.total)),
    ),
    ...(['leaders', 'regions'] as const).flatMap((kind) =>
      block(
        w.workload[kind],
        workload[kind]
          .filter((row) => row.old.lead !== row.new.lead)
          .map((row) => w.tasksOf(row.name, row.old.lead, row.new.lead)),
      ),
    ),
    '',
  ].join('\n');
}

const EXCERPT = 40;
const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text);

const loneLine = ({ task }: Lone, lead: string): string =>
  [
    task.no ?? task.id,
    excerpt(task.text),
    ...(task.leadUnits.length > 0 ? [`${lead} ${task.leadUnits.join('、')}`] : []),
  ].join('  ');

const matchLine = ({ old, new: now, similarity }: Match, phrases: readonly string[]): string => {
  const numbers = (side: Match['old']) => side.map(({ id, no }) => no ?? id).join('+');
  const said = phrases.length > 0 ? phrases.join('  ') : excerpt(now[0]!.text);
  return `${numbers(old)} → ${numbers(now)}  ${similarity.toFixed(2)}  ${said}`;
};

/** A target with the number of its task: of the new plan, else of the old one. */
function targetLines({ matches, added, dropped, targets }: Comparison, lang: Lang): string[] {
  const byId = (tasks: readonly TaskRef[]) => new Map(tasks.map((task) => [task.id, task]));
  const news = byId([...matches.flatMap((match) => match.new), ...added.map(({ task }) => task)]);
  const olds = byId([...matches.flatMap((match) => match.old), ...dropped.map(({ task }) => task)]);
  return targets.map((change) => {
    const task = change.newTask === null ? olds.get(change.oldTask!) : news.get(change.newTask);
    return `${task?.no ?? task?.id ?? ''}  ${targetPhrase(change, lang)}`;
  });
}
