// What a plan leaves open, as lists of tasks. Neutral: a task without a leader may be meant so.
import type { DataFrame } from 'danfojs';
import { columnOf, frameOf, type Columns } from './frame';
import { LEAD, type PlanCodes } from './plan-codes';
import type { PlanFrames } from './plan-frames';
import type { Coverage } from './types';

export interface GapRecord {
  readonly gap: keyof Coverage;
  readonly task: string;
}

export const GAP_COLUMNS: Columns<GapRecord> = { gap: 'string', task: 'string' };

/** One row for each gap of each task, gap by gap, in the order of the document. Columns: GapRecord. */
export function coverage({ tasks, codes }: PlanFrames): DataFrame {
  const ids = columnOf<string>(tasks, 'id');
  const openEnded = columnOf<boolean>(tasks, 'openEnded');
  const allRegions = columnOf<boolean>(tasks, 'allRegions');
  const inTask = ({ start }: { start: Int32Array }, t: number) => start[t + 1]! - start[t]!;
  const holds: Record<keyof Coverage, (t: number) => boolean> = {
    noLeader: (t) => inTask(codes.leaders.incidence, t) === 0,
    noLead: (t) => codes.leads[t] === 0,
    noSupport: (t) => !hasBody(codes, t, (_, role) => role !== LEAD),
    openEnded: (t) => openEnded[t]!,
    jointLead: (t) => codes.leads[t]! > 1,
    // "every city" without a known list of cities still names regions
    noRegion: (t) => !allRegions[t] && inTask(codes.regions.incidence, t) === 0,
    withGroups: (t) => hasBody(codes, t, (body) => codes.bodies.kinds[body] === 'group'),
  };
  const gaps = Object.keys(holds) as (keyof Coverage)[];
  return frameOf(
    GAP_COLUMNS,
    gaps.flatMap((gap) => ids.flatMap((task, t) => (holds[gap](t) ? [{ gap, task }] : []))),
  );
}

function hasBody({ bodies }: PlanCodes, t: number, is: (body: number, role: number) => boolean): boolean {
  const { start, party, role } = bodies.incidence;
  for (let i = start[t]!; i < start[t + 1]!; i++) if (is(party[i]!, role[i]!)) return true;
  return false;
}
