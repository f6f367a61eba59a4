// The preview of sheets is laid out while the person already reads the plan.
import { FengongError } from '../../model/errors';
import type { Store } from '../state/store';
import type { CoreClient } from '../worker/core-client';
import type { Ledger } from '../worker/protocol';

/** Lays out every ledger that comes into the store, once. */
export function layOutInBackground(store: Store, core: Pick<CoreClient, 'call'>, today: () => string): void {
  let asked: Ledger | null = null;
  store.subscribe(() => {
    const { ledger } = store.state();
    if (ledger === asked) return;
    asked = ledger;
    if (!ledger) return;
    core.call('layout', ledger, today()).then(
      (layout) => store.dispatch({ type: 'laid-out', ledger, layout }),
      // ended together with something else that was cancelled: asked again at the next change; a preview that cannot
      // be made is not asked for again: making the workbook itself says why
      (error: unknown) => {
        if (error instanceof FengongError && error.code === 'cancelled') asked = null;
      },
    );
  });
}
