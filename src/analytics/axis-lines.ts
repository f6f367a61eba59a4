// What can stand in the rows or columns of a cross-tab: the lines of one dimension, and which of them a task stands in.
import type { CrossTabFilters, Dimension } from './cross-tab-types';
import { encode } from './dictionary';
import type { PlanCodes } from './plan-codes';
import type { Sieve } from './sieve';

export interface AxisLines {
  /** In the order of the workloads or the document. */
  readonly names: readonly string[];
  /** Lines that are shown even where nothing stands in them. */
  readonly fixed: boolean;
  /** The lines of a task, each once; none where it has nobody on this axis. */
  readonly linesIn: (t: number) => readonly number[];
  /** The line of a body, where lines are bodies or their categories. */
  readonly lineOfBody: ((body: number) => number) | null;
}

export function axisLines(codes: PlanCodes, dimension: Dimension, filters: CrossTabFilters, sieve: Sieve): AxisLines {
  const { bodies, leaders, regions, sections } = codes;
  switch (dimension) {
    case 'unit': {
      const linesIn = (t: number) => sieve.bodies(t).map((i) => bodies.incidence.party[i]!);
      return { names: bodies.names, fixed: false, linesIn, lineOfBody: (body) => body };
    }
    case 'category': {
      const { codes: lines, values } = encode(bodies.categories.map((category) => category ?? ''));
      const linesIn = (t: number) => [...new Set(sieve.bodies(t).map((i) => lines[bodies.incidence.party[i]!]!))];
      return { names: values, fixed: false, linesIn, lineOfBody: (body) => lines[body]! };
    }
    case 'leader': {
      const linesIn = (t: number) => sieve.leaders(t).map((i) => leaders.incidence.party[i]!);
      return { names: leaders.names, fixed: false, linesIn, lineOfBody: null };
    }
    case 'region': {
      const linesIn = (t: number) => sieve.regions(t).map((i) => regions.incidence.party[i]!);
      return { names: regions.names, fixed: false, linesIn, lineOfBody: null };
    }
    case 'section': {
      const section = sections.incidence.party;
      const linesIn = (t: number) => (section[t]! < sections.real ? [section[t]!] : []);
      const names = sections.names.slice(0, sections.real);
      return { names, fixed: filters.sections === undefined, linesIn, lineOfBody: null };
    }
  }
}
