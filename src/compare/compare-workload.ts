// What every party carried and carries. The figures are counted elsewhere; here they are laid side by side.
import type { Load, LoadChange, WorkloadChange } from './types';

/** The rows of the workloads that are looked at: those of `Analytics`. */
export interface Workloads {
  readonly byUnit: readonly ({ readonly name: string } & Load)[];
  readonly byLeader: readonly { readonly name: string; readonly tasks: number }[];
  readonly byRegion: readonly {
    readonly name: string;
    readonly named: number;
    readonly viaAll: number;
    readonly total: number;
  }[];
}

const NOTHING: Load = { lead: 0, joint: 0, support: 0, total: 0 };

/** Both counted under the same names. */
export function compareWorkload(old: Workloads, now: Workloads): WorkloadChange {
  const leaders = ({ byLeader }: Workloads) =>
    byLeader.map(({ name, tasks }) => ({ ...NOTHING, name, lead: tasks, total: tasks }));
  const regions = ({ byRegion }: Workloads) =>
    byRegion.map(({ name, named, viaAll, total }) => ({ name, lead: named, joint: 0, support: viaAll, total }));
  return {
    units: beside(old.byUnit, now.byUnit),
    leaders: beside(leaders(old), leaders(now)),
    regions: beside(regions(old), regions(now)),
  };
}

function beside(old: readonly ({ name: string } & Load)[], now: readonly ({ name: string } & Load)[]): LoadChange[] {
  const before = new Map(old.map((row) => [row.name, loadOf(row)]));
  const after = new Map(now.map((row) => [row.name, loadOf(row)]));
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names
    .map((name) => ({ name, old: before.get(name) ?? NOTHING, new: after.get(name) ?? NOTHING }))
    .sort((a, b) => difference(b) - difference(a) || b.new.total - a.new.total);
}

const loadOf = ({ lead, joint, support, total }: Load): Load => ({ lead, joint, support, total });

/** Roles count each: who led 3 tasks and now supports 3 carries something else. */
const difference = (change: LoadChange): number =>
  (['lead', 'joint', 'support'] as const).reduce((sum, role) => sum + Math.abs(change.new[role] - change.old[role]), 0);
