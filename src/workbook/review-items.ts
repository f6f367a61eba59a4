// What a person should look at: doubts of the reading and of the figures, as one list, those worth most time first.
import { describeFinding } from '../messages/findings';
import type { Lang } from '../messages/lang';
import { appendTo } from '../model/append-to';
import type { ConfidenceLevel } from '../model/confidence';
import type { Finding, Severity } from '../model/finding';
import { byWorth } from '../model/review-order';
import type { Task } from '../model/task';
import { ASSIGNMENT_COLUMNS, TASK_COLUMNS } from '../model/register';
import { namesOf } from '../model/task';
import { numberOf, rowsOf, type Context } from './context';
import type { Reference } from './spec';
import { taskTip } from './words';
import { REVIEW_SENTENCES, type ReviewSentences } from './words-review';

export interface ReviewItem {
  /** Names the item across readings and recalculations, in any language: what people decided about it is kept under it. */
  readonly key: string;
  readonly severity: Severity;
  /** What kind of point it is: its place in REVIEW_ORDER. */
  readonly code: string;
  readonly what: string;
  readonly advice: string;
  /** What stands in the column of tasks, and where it leads. */
  readonly tasks: string | null;
  readonly summary: string | null;
  readonly line: number | null;
  /** How sure the reading of the task is that it is about; null where it is about several, or about the document. */
  readonly confidence: ConfidenceLevel | null;
  readonly link: { readonly target: Reference; readonly tip: string } | null;
}

/** @param lang of the sentences; the names in them stay as printed */
export function reviewItems(context: Context, lang: Lang = 'zh'): ReviewItem[] {
  const words = REVIEW_SENTENCES[lang];
  const items = [
    ...doubtfulLeaders(context, words),
    ...withoutLead(context, words),
    ...findings(context, words, lang),
    ...withoutLeader(context, words),
    ...openLists(context, words),
    ...groups(context, words),
  ];
  return items.sort(byWorth);
}

/** How many items ask for a person. */
export const countDoubts = (items: readonly ReviewItem[]): number =>
  items.filter(({ severity }) => severity === 'error' || severity === 'warning').length;

type AboutTask = Pick<ReviewItem, 'tasks' | 'summary' | 'line' | 'confidence' | 'link'>;

const NOWHERE: AboutTask = { tasks: null, summary: null, line: null, confidence: null, link: null };

function aboutTask(context: Context, id: string): AboutTask {
  const index = context.indexOf.get(id);
  const task = index === undefined ? undefined : context.plan.tasks[index];
  if (index === undefined || task === undefined) return NOWHERE;
  const number = numberOf(task, index);
  return {
    tasks: number,
    summary: context.summaries[index]!,
    line: task.source.firstLine,
    confidence: context.confidence[index]!.level,
    link: { target: rowsOf('register', index, 1, TASK_COLUMNS.length), tip: taskTip([number]) },
  };
}

function tasksOf(context: Context, ids: readonly string[]): { readonly task: Task; readonly number: string }[] {
  return ids.flatMap((id) => {
    const index = context.indexOf.get(id);
    const task = index === undefined ? undefined : context.plan.tasks[index];
    return task === undefined ? [] : [{ task, number: numberOf(task, index!) }];
  });
}

function doubtfulLeaders(context: Context, words: ReviewSentences): ReviewItem[] {
  const { missing, against } = context.analytics.consistency;
  return [
    ...missing.map(({ task, unit, expected }): ReviewItem => ({
      key: `missing-leader ${task} ${unit}`,
      severity: 'warning',
      code: 'missing-leader',
      what: words.missingLeader(unit, expected),
      advice: words.advice.leader,
      ...aboutTask(context, task),
    })),
    ...against.map(({ task, leaders, expected }): ReviewItem => ({
      key: `against-pattern ${task}`,
      severity: 'warning',
      code: 'against-pattern',
      what: words.againstPattern(leaders, expected),
      advice: words.advice.leader,
      ...aboutTask(context, task),
    })),
  ];
}

function withoutLead(context: Context, words: ReviewSentences): ReviewItem[] {
  const { noLead } = context.analytics.coverage;
  // a plan that names no lead at all does so by design
  if (noLead.length === context.plan.tasks.length) return [];
  return noLead.map((task): ReviewItem => ({
    key: `no-lead ${task}`,
    severity: 'warning',
    code: 'no-lead',
    what: words.noLead,
    advice: words.advice.lead,
    ...aboutTask(context, task),
  }));
}

/** Notes that say how something was read, not that anything may be wrong. */
const ROUTINE: ReadonlySet<string> = new Set(['shared-suffix', 'prefix-supplied', 'declared-reading', 'closing-text']);

/** What is found in many places in the same words stands once, with the places; so do routine notes on one task. */
function findings(context: Context, words: ReviewSentences, lang: Lang): ReviewItem[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of context.plan.findings) {
    const routine = ROUTINE.has(finding.code) && finding.task !== null;
    const key = routine ? `${finding.code} ${finding.task}` : describeFinding(finding, lang);
    appendTo(alike, key, finding);
  }
  return [...alike.values()].map((found): ReviewItem => {
    const { code, severity, task, line, data } = found[0]!;
    const about = task === null ? NOWHERE : aboutTask(context, task);
    const what = describeFinding(found[0]!, lang);
    const routine = ROUTINE.has(code);
    const advice = severity === 'note' && !routine ? words.advice.check : words.advice[severity];
    const key = routine ? `${code} ${task}` : `${code} ${JSON.stringify(Object.values(data))}`;
    const item = { key, code, severity, what, advice };
    if (routine && found.length > 1) {
      return { ...item, ...about, what: words.alike(what, found.length), line: line ?? about.line };
    }
    if (found.length === 1) return { ...item, ...about, line: line ?? about.line };
    const numbers = tasksOf(context, [...new Set(found.flatMap((one) => one.task ?? []))]).map(({ number }) => number);
    return {
      ...item,
      confidence: null,
      tasks: words.places(found.length),
      summary: numbers.length === 0 ? null : words.inTasks(numbers),
      line: line ?? about.line,
      link: about.link,
    };
  });
}

/** Those that no pattern speaks against: said once, neutrally. */
function withoutLeader(context: Context, words: ReviewSentences): ReviewItem[] {
  const { coverage, consistency } = context.analytics;
  const doubted = new Set(consistency.missing.map(({ task }) => task));
  const left = tasksOf(
    context,
    coverage.noLeader.filter((id) => !doubted.has(id)),
  );
  if (left.length === 0 || coverage.noLeader.length === context.plan.tasks.length) return [];
  const leads = new Set(left.flatMap(({ task }) => namesOf(task, 'lead', 'unit')));
  const what = words.noLeader(
    left.map(({ number }) => number),
    [...leads],
  );
  const item = { key: 'no-leader', code: 'no-leader', severity: 'note', what, advice: words.advice.noLeader } as const;
  return [{ ...item, ...several(left.length, words) }];
}

function openLists(context: Context, words: ReviewSentences): ReviewItem[] {
  const open = context.analytics.coverage.openEnded.length;
  if (open === 0) return [];
  const item = { key: 'open-lists', code: 'open-lists', severity: 'note', advice: words.advice.openLists } as const;
  return [{ ...item, what: words.openLists(open), ...several(open, words) }];
}

function groups(context: Context, words: ReviewSentences): ReviewItem[] {
  const { analytics, assignments } = context;
  return analytics.byUnit
    .filter((row) => row.kind === 'group')
    .map((row): ReviewItem => {
      const run = assignments.runs.body.get(row.name)!.get('total')!;
      const numbers = run.tasks.map((index) => numberOf(context.plan.tasks[index]!, index));
      const target = rowsOf('assignments', run.first, run.tasks.length, ASSIGNMENT_COLUMNS.length);
      return {
        key: `group ${row.name}`,
        severity: 'note',
        code: 'group',
        what: words.group(row.name, row.total),
        advice: words.advice.group,
        ...several(row.total, words),
        link: { target, tip: taskTip(numbers) },
      };
    });
}

const several = (count: number, words: ReviewSentences): AboutTask => ({ ...NOWHERE, tasks: words.several(count) });
