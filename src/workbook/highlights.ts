// What stands out in a plan: three to five plain sentences, each with the place that shows it. Neutral: nothing here is
// praise or blame.
import { rowsOf, type Context } from './context';
import type { Reference } from './spec';
import { FIRST_ROW } from './layout';
import { SHEETS } from './words';
import { HIGHLIGHTS } from './words-cover';
import { countDoubts, type ReviewItem } from './review-items';

export interface Highlight {
  readonly sentence: string;
  readonly target: Reference;
  readonly tip: string;
}

/** The most sentences that the cover holds. */
const MOST = 5;

export function highlights(context: Context, items: readonly ReviewItem[]): Highlight[] {
  const { plan, analytics } = context;
  const { byUnit, byRegion, balance, coverage, consistency } = analytics;
  const found: Highlight[] = [];
  const add = (sentence: string, target: Reference): void => {
    found.push({ sentence, target, tip: HIGHLIGHTS.tip(target.sheet) });
  };
  const doubts = countDoubts(items);
  if (balance.lead.slots > 0 && balance.lead.n > 5) {
    const leading = [...byUnit].sort((a, b) => b.lead - a.lead).slice(0, 3);
    add(HIGHLIGHTS.lead(balance.lead, leading), rowsOf('units', 0, 3, 1));
  } else if (byUnit[0] !== undefined)
    add(HIGHLIGHTS.busiest(byUnit[0].name, byUnit[0].total), rowsOf('units', 0, 1, 1));
  if (analytics.byLeader.length > 0) {
    const led = plan.tasks.length - coverage.noLeader.length;
    const sentence = HIGHLIGHTS.leaders(
      analytics.byLeader.length,
      led,
      coverage.noLeader.length,
      consistency.missing.length,
    );
    add(sentence, rowsOf('leaders', 0, 1, 1));
  }
  const all = plan.tasks.filter((task) => task.allRegions).length;
  const named = byRegion.filter((row) => row.viaAll > 0 || all === 0).sort((a, b) => b.named - a.named);
  if (named[0] !== undefined) add(HIGHLIGHTS.regions(all, named.slice(0, 3)), rowsOf('regions', 0, 1, 1));
  const open = context.cells.statements.findIndex(({ key }) => key === 'openEnded');
  if (open >= 0) add(HIGHLIGHTS.openEnded(coverage.openEnded.length), rowsOf('balance', open, 1, 1));
  if (doubts > 0) {
    add(HIGHLIGHTS.doubts(doubts), { sheet: SHEETS.review, row: FIRST_ROW, column: 0, rows: doubts, columns: 1 });
  }
  return found.slice(0, MOST);
}
