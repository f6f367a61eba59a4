// What is supposed, a sentence a step: a task by its number and its beginning.
import type { WhatIf, WhatIfStep } from '../../analytics/what-if-types';
import type { Lang } from '../../messages/lang';
import type { Plan } from '../../model/plan';
import { numberOf } from '../context';
import { WHAT_IF } from '../words-what-if';

/** In the order of `steps`, of which `touched` are the tasks. */
export function stepSentences(
  plan: Plan,
  steps: readonly WhatIfStep[],
  { touched }: Pick<WhatIf, 'touched'>,
  lang: Lang,
): string[] {
  return steps.map((step, i) => {
    const at = step.kind === 'move' ? plan.tasks.findIndex(({ id }) => id === step.task) : -1;
    const task = plan.tasks[at];
    const named = task ? { no: numberOf(task, at), text: task.text } : null;
    return WHAT_IF[lang].step(step, touched[i]!.length, named);
  });
}
