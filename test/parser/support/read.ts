// Text → plan, and a task as the registry's lists, for tests that compare literals.
import type { Plan } from '../../../src/model/plan';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings';
import { namesOf, namesOfKind, type Task } from '../../../src/model/task';
import { parsePlan } from '../../../src/parser/parse-plan';
import { splitLines } from '../../../src/reader/split-lines';

export function read(text: string, settings: Partial<Settings> = {}): Plan {
  const lines = splitLines(text);
  return parsePlan({ name: 'plan.txt', sha256: '0', lines }, { ...DEFAULT_SETTINGS, ...settings });
}

export function registryFields(task: Task) {
  return {
    no: task.no,
    section: task.section,
    subsection: task.subsection,
    text: task.text,
    leaders: namesOf(task, 'leader', 'leader'),
    leadUnits: namesOf(task, 'lead', 'unit'),
    jointUnits: namesOf(task, 'joint', 'unit'),
    supportUnits: namesOf(task, 'support', 'unit'),
    groups: namesOfKind(task, 'group'),
    regions: namesOfKind(task, 'region'),
    regionPhrases: task.regionPhrases,
    allRegions: task.allRegions,
    openEnded: task.openEnded,
    deadline: task.deadline,
  };
}
