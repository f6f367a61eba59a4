// `fengong.registry/1`: the JSON that other people's scripts rely on. Lists of names are views of the assignments.
import type { Confidence } from '../model/confidence';
import type { Plan } from '../model/plan';
import { namesOf, namesOfKind, type Task } from '../model/task';
import { describeFinding } from '../messages/findings';
import type { Lang } from '../messages/lang';

/** The document in pieces, one task a line: a registry of any size never stands in memory as one string. */
export function* registryJson(plan: Plan, confidence: readonly Confidence[], lang: Lang): Generator<string> {
  const field = (name: string, value: unknown) => `  "${name}": ${JSON.stringify(value)}`;
  yield '{\n';
  yield `${field('format', 'fengong.registry/1')},\n`;
  yield `${field('plan', { title: plan.title, year: plan.year, source: plan.source })},\n`;
  yield `${field('reading', plan.reading)},\n`;
  yield* list('sections', plan.sections);
  yield* list('tasks', plan.tasks, (task, index) => registryTask(task, confidence[index]!));
  yield* list('parties', plan.parties);
  yield* list('findings', plan.findings, (finding) => ({ ...finding, message: describeFinding(finding, lang) }), '\n');
  yield '}\n';
}

function* list<T>(
  name: string,
  items: readonly T[],
  view: (item: T, index: number) => unknown = (item) => item,
  end = ',\n',
) {
  yield `  "${name}": [`;
  let separator = '\n    ';
  for (const [index, item] of items.entries()) {
    yield separator + JSON.stringify(view(item, index));
    separator = ',\n    ';
  }
  yield (items.length > 0 ? '\n  ]' : ']') + end;
}

function registryTask(task: Task, confidence: Confidence) {
  return {
    id: task.id,
    no: task.no,
    section: task.section,
    subsection: task.subsection,
    text: task.text,
    leaders: namesOf(task, 'leader', 'leader'),
    leadUnits: namesOf(task, 'lead', 'unit'),
    jointUnits: namesOf(task, 'joint', 'unit'),
    supportUnits: namesOf(task, 'support', 'unit'),
    groups: [...namesOfKind(task, 'group'), ...new Set(task.assignments.flatMap(({ through }) => through ?? []))],
    regions: namesOfKind(task, 'region'),
    regionPhrases: task.regionPhrases,
    allRegions: task.allRegions,
    openEnded: task.openEnded,
    deadline: task.deadline,
    deadlineIso: task.deadlineIso,
    targets: task.targets,
    source: task.source,
    confidence,
  };
}
