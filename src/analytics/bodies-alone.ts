// A plan with nothing but what bodies are counted by: most of a plan's assignments are regions and leaders, and a question
// about bodies need not read them again for every supposition.
import type { Plan } from '../model/plan';
import type { Assignment } from '../model/task';

const made = new WeakMap<Plan, Plan>();

/** The same tasks in the same places. What units and groups carry, and how many parties lead a task, stays as it is. */
export function bodiesAlone(plan: Plan): Plan {
  const known = made.get(plan);
  if (known) return known;
  const tasks = plan.tasks.map((task) => ({ ...task, assignments: task.assignments.filter(counts) }));
  const alone = { ...plan, tasks };
  made.set(plan, alone);
  return alone;
}

/** A region that leads makes others joint leads. */
const counts = ({ kind, role }: Assignment): boolean =>
  role !== 'leader' && kind !== 'leader' && (kind !== 'region' || role === 'lead');
