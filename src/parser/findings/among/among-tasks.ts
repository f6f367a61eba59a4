// All that is doubted of tasks by what the other tasks of the plan are like.
import type { Task } from '../../../model/task';
import type { Item } from '../../structure/item';
import type { Doubt, Watch } from './doubt';
import { joinedParagraphs } from './joined-paragraphs';
import { lostNumbers } from './lost-numbers';
import { missingRoles } from './missing-roles';
import { nearNames } from './near-names';
import { nobodyNamed } from './nobody-named';
import { numbersBeginAnew } from './numbers-begin-anew';
import { numbersInHeadings } from './numbers-in-headings';
import { openTexts } from './open-texts';
import { supportAlone } from './support-alone';
import { textsLikeNames } from './texts-like-names';

const DOUBTS = [
  textsLikeNames,
  supportAlone,
  nobodyNamed,
  missingRoles,
  joinedParagraphs,
  numbersInHeadings,
  numbersBeginAnew,
  nearNames,
  lostNumbers,
  openTexts,
] as const;

/** All doubts at once: a second walk over hundreds of thousands of tasks would fetch each from memory again. */
export function amongTasks(): Watch {
  const watches: readonly Watch[] = DOUBTS.map((doubt) => doubt());
  return {
    look: (task, item, at, assigned) => {
      for (const watch of watches) watch.look(task, item, at, assigned);
    },
    close: (tasks: readonly Task[], items: readonly Item[]): Doubt[] =>
      watches.flatMap((watch) => watch.close(tasks, items)),
  };
}
