// A number selected in one of our sheets opens its tasks in the pane: where a person is looking at numbers or tasks, and
// nowhere else, so that nothing moves under their hands.
import type * as Excel from '../../excel';
import type { Store } from '../state/store';
import { cellKey } from '../worker/cell-key';

/** Listens from now on. Events of Excel are hints: a selection that leads nowhere changes nothing. */
export async function followSelection(store: Store, excel: Pick<typeof Excel, 'onSelectionChanged'>): Promise<void> {
  await excel.onSelectionChanged(({ sheet, row, column, rows, columns }) => {
    const { layout, inWorkbook, busy, screen, tab, query } = store.state();
    if (!layout || !inWorkbook || busy || screen !== 'main' || rows !== 1 || columns !== 1) return;
    if (tab !== 'analysis' && !(tab === 'search' && query === '')) return;
    const tasks = layout.behind.get(cellKey(sheet, row, column));
    if (tasks) store.dispatch({ type: 'scope-opened', scope: { title: sheet, tasks, from: tab } });
  });
}
