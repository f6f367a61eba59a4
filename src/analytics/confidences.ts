// The confidence of every task: what the reading found about it, what its assignments leave open, and whether it fits
// the pattern that the plan itself shows.
import { appendTo } from '../model/append-to';
import { confidenceOf, type Confidence } from '../model/confidence';
import type { Plan } from '../model/plan';
import type { Task } from '../model/task';

/** The ids of tasks whose leader is missing or stands against the pattern. */
export interface LeaderDoubts {
  readonly missing: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
}

/** One for each task, in the order of the plan. */
export function confidences(plan: Plan, { missing, against }: LeaderDoubts): Confidence[] {
  const codes = new Map<string, string[]>();
  for (const { task, code } of plan.findings) {
    if (task !== null) appendTo(codes, task, code);
  }
  // a plan that names no lead at all does so by design
  const namesLeads = plan.tasks.some(hasLead);
  return plan.tasks.map((task) =>
    confidenceOf([
      ...(codes.get(task.id) ?? []),
      ...(missing.has(task.id) ? ['missing-leader'] : []),
      ...(against.has(task.id) ? ['against-pattern'] : []),
      ...(namesLeads && !hasLead(task) ? ['no-lead'] : []),
      ...(task.openEnded ? ['open-lists'] : []),
      ...(task.assignments.some(({ kind }) => kind === 'group') ? ['group'] : []),
    ]),
  );
}

/** Somebody leads it, or it is shared by design. */
const hasLead = ({ assignments }: Task): boolean => assignments.some(({ role }) => role === 'lead' || role === 'joint');
