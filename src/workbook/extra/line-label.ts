// What a line of a cross-tab is called, on a sheet and in the pane.
import { subsectionParts, type Dimension, type RoleLine } from '../../analytics/cross-tab-types';
import type { Plan } from '../../model/plan';
import { shortTitle } from '../context';

/** The words that are not of the plan, in one language. */
export interface LineWords {
  readonly rest: (count: number) => string;
  readonly none: (dimension: Dimension) => string;
  readonly role: (role: RoleLine) => string;
  readonly unknownCategory: string;
  readonly month: (year: number, month: number) => string;
}

/** The name of a line of `dimension`: 二、壮大经济实力. */
function nameLabel(plan: Plan, dimension: Dimension, name: string, words: LineWords): string {
  switch (dimension) {
    case 'section':
      return titled(name, '、', plan.sections.find(({ no }) => no === name)?.title);
    case 'subsection': {
      const [section, subsection] = subsectionParts(name);
      const known = plan.sections.find(({ no }) => no === section)?.subsections.find(({ no }) => no === subsection);
      return titled(`${section}${subsection}`, '', known?.title);
    }
    case 'role':
      return words.role(name as RoleLine);
    case 'category':
      return name === '' ? words.unknownCategory : name;
    case 'month':
      return words.month(Number(name.slice(0, 4)), Number(name.slice(5, 7)));
    default:
      return name;
  }
}

const titled = (no: string, between: string, title = ''): string =>
  title === '' || title === no ? no : `${no}${between}${shortTitle(title)}`;

interface Line {
  readonly kind: 'named' | 'rest' | 'none';
  readonly name: string | null;
}

/** @param omitted how many stand together in the line of the rest */
export function lineLabel(plan: Plan, dimension: Dimension, line: Line, omitted: number, words: LineWords): string {
  if (line.kind === 'rest') return words.rest(omitted);
  return line.kind === 'none' ? words.none(dimension) : nameLabel(plan, dimension, line.name ?? '', words);
}
