// What every contender in bench/analytics-peers.ts is asked, in the same words, over the same numbers.
import type { Incidence } from '../../src/analytics/incidence';
import type { PlanCodes } from '../../src/analytics/plan-codes';
import { MATRIX_NAMES, type MatrixName } from '../../src/analytics/types';

export const QUESTIONS = ['byUnit', 'byLeader', 'byRegion', ...MATRIX_NAMES] as const;
export type Question = (typeof QUESTIONS)[number];

/**
 * byUnit: party, soleLead, jointLead, joint, support, fractional, sections · byLeader: party, sole, shared, leadUnits,
 * sections · byRegion: party, named, viaAll, sections · a matrix: row, column, tasks (cells that are not 0). Any order.
 */
export type Answer = readonly (readonly number[])[];

export interface Contender {
  readonly ask: (question: Question) => Answer | Promise<Answer>;
}

/** Takes over the loaded numbers, in whatever form suits it best; not timed. */
export type Load = (codes: PlanCodes) => Contender | Promise<Contender>;

export const WEIGHTS = { lead: 1, joint: 1, support: 0.3 };

/** A flat table: one row a task and party, with everything of the task that any question asks for. */
export interface Flat {
  readonly task: Int32Array;
  readonly party: Int32Array;
  readonly role: Uint8Array;
  readonly section: Int32Array;
  /** How many parties of the table lead the task (bodies), or stand in it. */
  readonly mates: Int32Array;
}

export type TableName = 'bodies' | 'leaders' | 'regions';

export function flatTables(codes: PlanCodes): Record<TableName, Flat> {
  const { bodies, leaders, regions } = codes;
  return {
    bodies: flat(codes, bodies.incidence, (t) => codes.leads[t]!),
    leaders: flat(codes, leaders.incidence, (t) => size(leaders.incidence, t)),
    regions: flat(codes, regions.incidence, (t) => size(regions.incidence, t)),
  };
}

const size = ({ start }: Incidence, t: number) => start[t + 1]! - start[t]!;

function flat({ sections }: PlanCodes, { tasks, start, party, role }: Incidence, matesIn: (t: number) => number): Flat {
  const task = new Int32Array(party.length);
  for (let t = 0; t < tasks; t++) task.fill(t, start[t], start[t + 1]);
  return {
    task,
    party,
    role,
    section: task.map((t) => sections.incidence.party[t]!),
    mates: task.map(matesIn),
  };
}

/** The tables that stand in the rows and columns of a matrix; `section` is a column of every table. */
export const SIDES: Readonly<Record<MatrixName, readonly [TableName, TableName | 'section']>> = {
  unitSection: ['bodies', 'section'],
  regionSection: ['regions', 'section'],
  leaderUnit: ['leaders', 'bodies'],
  leaderSection: ['leaders', 'section'],
  unitUnit: ['bodies', 'bodies'],
  unitRegion: ['bodies', 'regions'],
};
