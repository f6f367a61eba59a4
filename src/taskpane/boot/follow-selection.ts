// A number selected in one of our sheets opens its tasks in the pane: where a person is looking at numbers or tasks, and
// nowhere else, so that nothing moves under their hands.
import type * as Excel from '../../excel';
import type { Reference } from '../../workbook/spec';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';
import { cellKey } from '../worker/cell-key';
import type { CoreClient } from '../worker/core-client';

type Door = Pick<typeof Excel, 'onSelectionChanged' | 'extraAt'>;

/** Listens from now on. Events of Excel are hints: a selection that leads nowhere changes nothing. */
export async function followSelection(
  store: Store,
  excel: Door,
  core: Pick<CoreClient, 'call'>,
  today: () => string,
): Promise<void> {
  let latest: Reference | null = null;
  const tasksAt = async ({ ledger, layout }: PaneState, place: Reference): Promise<readonly string[]> => {
    const { sheet, row, column } = place;
    const known = layout?.behind.get(cellKey(sheet, row, column));
    if (known || !ledger || layout?.sheets.some(({ name }) => name === sheet)) return known ?? [];
    const cell = await excel.extraAt(place);
    return cell ? core.call('tasksOnExtra', ledger, today(), cell) : [];
  };
  await excel.onSelectionChanged(async (place) => {
    latest = place;
    const state = store.state();
    if (place.rows !== 1 || place.columns !== 1 || !isLooking(state)) return;
    const tasks = await tasksAt(state, place).catch(() => []);
    // by now a person may have selected another cell, or turned to something else
    if (tasks.length === 0 || latest !== place || store.state().ledger !== state.ledger || !isLooking(store.state()))
      return;
    store.dispatch({ type: 'scope-opened', scope: { title: place.sheet, tasks, from: store.state().tab } });
  });
}

/** At numbers or tasks of the plan that the workbook holds. */
const isLooking = ({ inWorkbook, input, busy, screen, tab, query }: PaneState): boolean =>
  inWorkbook &&
  input === null &&
  busy === null &&
  screen === 'main' &&
  (tab === 'analysis' || (tab === 'search' && query === ''));
