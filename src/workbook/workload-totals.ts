// The rows behind the totals of the workload sheets. Where the rows of all parties stand together in 责任明细, a total leads
// there; else they stand once more in 矩阵明细, count by count.
import type { PartyTable } from '../model/identities';
import type { AssignmentRows, Count } from './assignment-rows';
import type { CellList } from './cell-list';
import { joined, type ListedRun } from './listed-run';
import { ROLES, SHEETS, WAYS } from './words';

/** The rows behind the total of a count, over all parties of a table. */
export type WorkloadTotal = (table: PartyTable, count: Count) => ListedRun | undefined;

const FROM = { leader: SHEETS.leaders, body: SHEETS.units, region: SHEETS.regions } as const;

/** What a row is counted as. Tasks through "every city" have no rows: the same ones would stand there city by city. */
const LISTED = {
  sole: `${WAYS.sole}${ROLES.lead}`,
  shared: `${WAYS.shared}${ROLES.lead}`,
  joint: ROLES.joint,
  support: ROLES.support,
  named: WAYS.named,
} as const;

export function workloadTotals(list: CellList, { runs }: AssignmentRows): WorkloadTotal {
  const standing: WorkloadTotal = (table, count) => joined([...runs[table].values()].map((own) => own.get(count)));
  const added = (table: PartyTable, count: keyof typeof LISTED): ListedRun => {
    const first = list.rows.length;
    for (const [party, own] of runs[table]) {
      list.add({ from: FROM[table], down: party, across: LISTED[count] }, own.get(count)?.tasks ?? []);
    }
    return list.since(first);
  };
  const listed = (table: PartyTable, count: keyof typeof LISTED) => standing(table, count) ?? added(table, count);

  const first = list.rows.length;
  // leads alone, then leads with others: together all leads
  const together = standing('body', 'lead') === undefined ? added : listed;
  const ways = (['sole', 'shared'] as const).map((way) => [way, together('body', way)] as const);
  const lead = standing('body', 'lead') ?? list.since(first);
  const totals: Readonly<Record<PartyTable, ReadonlyMap<Count, ListedRun>>> = {
    body: new Map<Count, ListedRun>([
      ...ways,
      ['lead', lead],
      ...(['joint', 'support'] as const).map((role) => [role, listed('body', role)] as const),
    ]),
    leader: new Map((['sole', 'shared'] as const).map((way) => [way, listed('leader', way)])),
    region: new Map([['named', listed('region', 'named')]]),
  };
  return (table, count) => totals[table].get(count) ?? standing(table, count);
}
