// Who works with whom, for the pane: the strongest pairs, and the bodies with most tasks as a matrix whose blocks show.
import { collaborationOf, type Pair } from '../../analytics/collaboration-of';
import { crossTab } from '../../analytics/cross-tab';
import type { CrossTab, CrossTabRequest, Figure } from '../../analytics/cross-tab-types';
import { seriation } from '../../analytics/seriation';
import type { Lang } from '../../messages/lang';
import { labelTab } from './label-tab';
import type { Ledger, Together } from './protocol';

/** Pairs that the pane lists, and bodies that its matrix shows. */
const MOST = { pairs: 60, bodies: 20 } as const;

const REQUEST: CrossTabRequest = {
  rows: 'unit',
  columns: 'unit',
  measure: 'tasks',
  filters: {},
  sort: 'order',
  top: { rows: MOST.bodies, columns: MOST.bodies },
};

export function togetherOf({ plan, settings }: Ledger, lang: Lang): Together {
  const { leadSupport, together } = collaborationOf(plan);
  const listed = (pairs: readonly Pair[]) => ({ top: pairs.slice(0, MOST.pairs), all: pairs.length });
  return {
    leadSupport: listed(leadSupport),
    together: listed(together),
    matrix: labelTab(plan, inBlocks(crossTab(plan, REQUEST, settings.weights)), REQUEST, lang),
  };
}

const NOTHING: Figure = { value: 0, tasks: [] };

/** The bodies by name in an order that shows blocks; a body is not set beside itself. */
function inBlocks(tab: CrossTab): CrossTab {
  const named = tab.rows.flatMap(({ kind }, at) => (kind === 'named' ? [at] : []));
  const order = seriation(named.map((a) => named.map((b) => tab.cells[a]![b]!.value))).map((at) => named[at]!);
  return {
    ...tab,
    rows: order.map((at) => tab.rows[at]!),
    columns: order.map((at) => tab.columns[at]!),
    cells: order.map((a) => order.map((b) => (a === b ? NOTHING : tab.cells[a]![b]!))),
    omitted: { rows: 0, columns: 0 },
  };
}
