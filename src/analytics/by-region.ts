// 各市工作量: which tasks touch each region, by its own name or through "every city".
import type { DataFrame } from 'danfojs';
import { frameOf, type Columns } from './frame';
import { NAMED, type PlanCodes } from './plan-codes';
import type { PlanFrames } from './plan-frames';
import { sectionsTouched } from './sections-touched';
import type { RegionRow } from './types';

export const REGION_COLUMNS: Columns<RegionRow> = {
  name: 'string',
  named: 'int32',
  viaAll: 'int32',
  total: 'int32',
  sections: 'int32',
};

/** One row a region, by total, then named, then first appearance. Columns: RegionRow. */
export function byRegion({ codes }: PlanFrames): DataFrame {
  const load = _byRegion(codes);
  return frameOf(
    REGION_COLUMNS,
    codes.regions.names.map((name, i): RegionRow => {
      const named = load.named[i]!;
      const viaAll = load.viaAll[i]!;
      return { name, named, viaAll, total: named + viaAll, sections: load.sections[i]! };
    }),
  );
}

/** By region. */
export interface RegionLoad {
  readonly named: Int32Array;
  readonly viaAll: Int32Array;
  readonly sections: Int32Array;
}

export function _byRegion({ regions, sections }: PlanCodes): RegionLoad {
  const { party, role, parties } = regions.incidence;
  const named = new Int32Array(parties);
  const viaAll = new Int32Array(parties);
  for (let i = 0; i < party.length; i++) (role[i] === NAMED ? named : viaAll)[party[i]!]!++;
  return { named, viaAll, sections: sectionsTouched(regions.incidence, sections) };
}
