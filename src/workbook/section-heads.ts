// How sections stand over the columns of a matrix, and the tasks that each holds.
import { shortTitle, type Context } from './context';
import type { Footing } from './matrix-sheet';
import { NO_SECTION } from './words';
import { MATRIX } from './words-matrix';

/** The number, and below it the title up to its first comma. */
export function sectionHeads({ plan }: Context, sections: readonly string[]): string[] {
  return sections.map((no) => {
    if (no === '') return NO_SECTION;
    const title = plan.sections.find((section) => section.no === no)?.title ?? '';
    return title === '' || title === no ? no : `${no}\n${shortTitle(title)}`;
  });
}

/** How many tasks each section has. */
export const sectionFooting = ({ cells }: Context, sections: readonly string[]): Footing => ({
  label: MATRIX.tasks,
  runs: sections.map((no) => cells.sections.get(no)),
});
