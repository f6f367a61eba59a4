// What can stand in the rows or columns of a cross-tab: the lines of one dimension, and which of them a task stands in.
import type { Plan } from '../model/plan';
import { ROLE_LINES, subsectionKey, type CrossTabFilters, type Dimension } from './cross-tab-types';
import { encode } from './dictionary';
import { BODY_ROLES, LEAD, type PlanCodes } from './plan-codes';
import type { Sieve } from './sieve';

export interface AxisLines {
  /** In the order of the workloads or the document. */
  readonly names: readonly string[];
  /** Lines that are shown even where nothing stands in them. */
  readonly fixed: boolean;
  /** Their order means something by itself, so that they are not sorted by total. */
  readonly ordered: boolean;
  /** The lines of a task, each once; none where it has nobody on this axis. */
  readonly linesIn: (t: number) => readonly number[];
  /** Where lines are bodies or say something of them: the line of a place in the table of bodies, -1 for none. */
  readonly lineOfPlace: ((place: number) => number) | null;
}

export function axisLines(plan: Plan, codes: PlanCodes, dimension: Dimension, given: Given): AxisLines {
  const { bodies, leaders, regions, sections } = codes;
  const { filters, sieve } = given;
  const { party, role } = bodies.incidence;
  switch (dimension) {
    case 'unit':
      return bodyLines(bodies.names, sieve, (place) => party[place]!);
    case 'leadUnit':
      return bodyLines(bodies.names, sieve, (place) => (role[place] === LEAD ? party[place]! : -1));
    case 'group':
      return bodyLines(bodies.names, sieve, (place) => (bodies.kinds[party[place]!] === 'group' ? party[place]! : -1));
    case 'category': {
      const { codes: lines, values } = encode(bodies.categories.map((category) => category ?? ''));
      return bodyLines(values, sieve, (place) => lines[party[place]!]!);
    }
    case 'role': {
      const lineOf = ROLE_LINES.map((name) => BODY_ROLES[name]);
      return { ...bodyLines(ROLE_LINES, sieve, (place) => lineOf.indexOf(role[place]!)), ordered: true };
    }
    case 'leader':
      return partyLines(leaders.names, (t) => sieve.leaders(t).map((place) => leaders.incidence.party[place]!));
    case 'region':
      return partyLines(regions.names, (t) => sieve.regions(t).map((place) => regions.incidence.party[place]!));
    case 'section': {
      const section = sections.incidence.party;
      const linesIn = (t: number) => (section[t]! < sections.real ? [section[t]!] : []);
      const names = sections.names.slice(0, sections.real);
      return { names, fixed: filters.sections === undefined, ordered: true, linesIn, lineOfPlace: null };
    }
    case 'subsection': {
      const known = plan.sections.flatMap(({ no, subsections }) => subsections.map((sub) => subsectionKey(no, sub.no)));
      return taskLines(
        known,
        plan.tasks.map(({ section, subsection }) => (subsection === null ? null : subsectionKey(section, subsection))),
      );
    }
    case 'month': {
      const months = plan.tasks.map(({ deadlineIso }) => deadlineIso?.slice(0, 7) ?? null);
      return taskLines([...new Set(months)].filter((month) => month !== null).sort(), months);
    }
  }
}

interface Given {
  readonly filters: CrossTabFilters;
  readonly sieve: Sieve;
}

function bodyLines(names: readonly string[], sieve: Sieve, lineOfPlace: (place: number) => number): AxisLines {
  const linesIn = (t: number) => [...new Set(sieve.bodies(t).map(lineOfPlace))].filter((line) => line >= 0);
  return { names, fixed: false, ordered: false, linesIn, lineOfPlace };
}

const partyLines = (names: readonly string[], linesIn: AxisLines['linesIn']): AxisLines => ({
  names,
  fixed: false,
  ordered: false,
  linesIn,
  lineOfPlace: null,
});

/** Lines of which a task has one at most; those that only tasks know come after the `known`. */
function taskLines(known: readonly string[], ofTask: readonly (string | null)[]): AxisLines {
  const names = [...new Set([...known, ...ofTask])].filter((name) => name !== null);
  const line = new Map(names.map((name, i) => [name, i]));
  const linesIn = (t: number) => {
    const name = ofTask[t] ?? null;
    return name === null ? [] : [line.get(name)!];
  };
  return { ...partyLines(names, linesIn), ordered: true };
}
