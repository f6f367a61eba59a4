// A task as a comparison speaks of it.
import { namesOf, type Task } from '../model/task';
import type { TaskRef } from './types';

export const taskRef = (task: Task, at: number): TaskRef => ({
  id: task.id,
  at,
  no: task.no,
  section: task.section,
  subsection: task.subsection,
  text: task.text,
  leaders: namesOf(task, 'leader', 'leader'),
  leadUnits: [...namesOf(task, 'lead', 'unit'), ...namesOf(task, 'lead', 'group')],
  source: task.source,
});
