// All that is doubted of tasks by what the other tasks of the plan are like.
import type { Doubt, Read } from './doubt';
import { groupsOfPlaces } from './groups-of-places';
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
  groupsOfPlaces,
  nearNames,
  lostNumbers,
  openTexts,
] as const;

export const amongTasks = (all: readonly Read[]): Doubt[] => DOUBTS.flatMap((doubt) => doubt(all));
