// How sections stand over the columns of a matrix, and the tasks that each holds.
import { numberOf, rowsOf, shortTitle, type Context } from './context';
import type { Footing } from './matrix-sheet';
import { TASK_COLUMNS } from '../model/register';
import { NO_SECTION, taskTip } from './words';
import { MATRIX } from './words-matrix';

/** The number, and below it the title up to its first comma. */
export function sectionHeads({ plan }: Context, sections: readonly string[]): string[] {
  return sections.map((no) => {
    if (no === '') return NO_SECTION;
    const title = plan.sections.find((section) => section.no === no)?.title ?? '';
    return title === '' ? no : `${no}\n${shortTitle(title)}`;
  });
}

/** How many tasks each section has; it leads to them in the register where they stand together. */
export function sectionFooting({ plan }: Context, sections: readonly string[]): Footing {
  const tasks = sections.map((no) => plan.tasks.flatMap((task, index) => ((task.section ?? '') === no ? [index] : [])));
  return {
    label: MATRIX.tasks,
    counts: tasks.map((own) => own.length),
    link: (column) => {
      const own = tasks[column]!;
      const first = own[0];
      if (first === undefined || own.at(-1)! - first + 1 !== own.length) return undefined;
      return {
        target: rowsOf('register', first, own.length, TASK_COLUMNS.length),
        tip: taskTip(own.map((index) => numberOf(plan.tasks[index]!, index))),
      };
    },
  };
}
