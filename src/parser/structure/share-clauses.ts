// Clauses that speak for more tasks than the one they stand at, or for another.
import type { Item } from './item';

/** No clause speaks for more tasks. */
const MOST_SHARED = 60;

/** 以上3项由…, 第4—5项：…: the tasks above that the clause speaks for, if they have none of their own. */
export function shareAsStated(items: readonly Item[], at: number): void {
  const item = items[at]!;
  const reach = item.notes.reach!;
  let left = reach.kind === 'count' ? reach.count - 1 : MOST_SHARED;
  for (let i = at - 1; i >= 0 && left > 0; i--) {
    const other = items[i]!;
    if (other.rank < item.rank && reach.kind === 'all') return;
    if (other.rank !== item.rank) continue;
    left--;
    if (reach.kind === 'range' && (other.value < reach.from || other.value > reach.to)) continue;
    if (other.parts.length > 0) {
      if (reach.kind === 'all') return;
      continue;
    }
    other.addParts(item.parts);
    other.note({ shared: true });
    item.note({ shared: true });
  }
}

/** Under a heading that names the lead, a support list stands after the run of tasks it belongs to. */
export function shareAmong(children: readonly Item[]): void {
  let run: Item[] = [];
  for (const item of children) {
    if (item.parts.length === 0) {
      run.push(item);
      continue;
    }
    const supports = item.parts.every((part) => part.kind === 'support' || part.kind === 'deadline');
    if (supports) {
      for (const other of run) {
        other.addParts(item.parts);
        other.note({ shared: true });
      }
    }
    run = [];
  }
}

/** A clause on a line of its own after sub-items without one belongs to the item above them. */
export function liftClause(parent: Item, children: readonly Item[]): void {
  const last = children.at(-1)!;
  const apart = last.ownLineClause !== null || (last.rank >= 4 && last.labels.length > 0);
  if (!apart || last.notes.stated || last.parts.length === 0 || parent.parts.length > 0) return;
  // 2-1 alone under 二、 is a task: its number says that it is counted there
  const counted = parent.rank <= 1 && /[-.]/.test(last.no ?? '');
  if ((last.rank < 4 || counted) && children.length < 2) return;
  if (last.rank < 3 || children.some((item) => item !== last && item.parts.length > 0)) return;
  parent.addParts(last.parts);
  parent.note({ declarations: last.notes.declarations, shared: true });
  parent.lastLine = last.lastLine;
  last.parts = [];
}
