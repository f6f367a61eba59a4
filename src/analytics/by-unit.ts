// 单位工作量: what each unit and group carries.
import type { DataFrame } from 'danfojs';
import type { Weights } from '../model/settings';
import { frameOf, type Columns } from './frame';
import { loadShares, rolePools } from './load-shares';
import { bodiesByRole, JOINT, LEAD, type PlanCodes } from './plan-codes';
import type { PlanFrames } from './plan-frames';
import { sectionsTouched } from './sections-touched';
import type { UnitRow } from './types';

export const UNIT_COLUMNS: Columns<UnitRow> = {
  name: 'string',
  kind: 'string',
  category: 'string',
  lead: 'int32',
  soleLead: 'int32',
  jointLead: 'int32',
  joint: 'int32',
  support: 'int32',
  total: 'int32',
  weighted: 'float32',
  fractional: 'float32',
  sections: 'int32',
};

/** One row a unit or group, by total, then lead, then first appearance. Columns: UnitRow. */
export function byUnit({ codes }: PlanFrames, weights: Weights): DataFrame {
  const { names, kinds, categories } = codes.bodies;
  const load = _byUnit(codes, weights);
  return frameOf(
    UNIT_COLUMNS,
    names.map((name, i): UnitRow => {
      const lead = load.soleLead[i]! + load.jointLead[i]!;
      const joint = load.joint[i]!;
      const support = load.support[i]!;
      return {
        name,
        kind: kinds[i]!,
        category: categories[i]!,
        lead,
        soleLead: load.soleLead[i]!,
        jointLead: load.jointLead[i]!,
        joint,
        support,
        total: lead + joint + support,
        weighted: weightedLoad({ lead, joint, support }, weights),
        fractional: load.fractional[i]!,
        sections: load.sections[i]!,
      };
    }),
  );
}

/** Σ of the weight of each role, free of the noise of binary fractions: 55 + 38 × 0.3 is 66.4. */
export function weightedLoad(counts: Weights, weights: Weights): number {
  const sum = counts.lead * weights.lead + counts.joint * weights.joint + counts.support * weights.support;
  return Number(sum.toPrecision(12));
}

/** By body. */
export interface UnitLoad {
  readonly soleLead: Int32Array;
  readonly jointLead: Int32Array;
  readonly joint: Int32Array;
  readonly support: Int32Array;
  readonly fractional: Float64Array;
  readonly sections: Int32Array;
}

export function _byUnit({ tasks, bodies, leads, sections }: PlanCodes, weights: Weights): UnitLoad {
  const { start, party, role, parties } = bodies.incidence;
  const soleLead = new Int32Array(parties);
  const jointLead = new Int32Array(parties);
  const joint = new Int32Array(parties);
  const support = new Int32Array(parties);
  const fractional = new Float64Array(parties);
  const pools = rolePools(weights);
  for (let t = 0; t < tasks; t++) {
    const end = start[t + 1]!;
    const share = loadShares(pools, bodiesByRole(bodies.incidence, t));
    const lead = leads[t] === 1 ? soleLead : jointLead;
    for (let i = start[t]!; i < end; i++) {
      const p = party[i]!;
      if (role[i] === LEAD) {
        lead[p]!++;
        fractional[p]! += share.lead;
      } else if (role[i] === JOINT) {
        joint[p]!++;
        fractional[p]! += share.joint;
      } else {
        support[p]!++;
        fractional[p]! += share.support;
      }
    }
  }
  return { soleLead, jointLead, joint, support, fractional, sections: sectionsTouched(bodies.incidence, sections) };
}
