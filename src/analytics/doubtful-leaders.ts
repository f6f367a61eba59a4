// Which tasks the pattern of leaders and lead units speaks against, without any other figure.
import { _doubts } from './consistency';
import type { LeaderDoubts } from './confidences';
import { planFrames } from './plan-frames';
import type { Plan } from '../model/plan';

export function doubtfulLeaders(plan: Plan): LeaderDoubts {
  const missing = new Set<string>();
  const against = new Set<string>();
  // without leaders there is no pattern
  if (!plan.tasks.some(({ assignments }) => assignments.some(({ role }) => role === 'leader')))
    return { missing, against };
  // who supports a task, and the cities that it touches, say nothing about its leader
  const led: Plan = {
    ...plan,
    tasks: plan.tasks.map((task) => ({
      ...task,
      assignments: task.assignments.filter(({ role }) => role === 'leader' || role === 'lead'),
    })),
  };
  for (const { doubt, t } of _doubts(planFrames(led).codes)) {
    (doubt === 'missing' ? missing : against).add(plan.tasks[t]!.id);
  }
  return { missing, against };
}
