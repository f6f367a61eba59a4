// The cross-tab that a person asks for, counted in the worker. While the next one is on its way the last one stays.
import { useEffect, useState } from 'react';
import type { CrossTabRequest } from '../../../analytics/cross-tab-types';
import type { LabelledTab, Ledger } from '../../worker/protocol';
import { usePane } from '../pane-context';

export interface CrossTabState {
  /** Of this ledger; null: there is none yet. */
  readonly tab: LabelledTab | null;
  readonly isWaiting: boolean;
  readonly hasFailed: boolean;
}

interface Known {
  readonly ledger: Ledger;
  readonly request: CrossTabRequest;
  /** Null: it could not be counted. */
  readonly tab: LabelledTab | null;
}

export function useCrossTab(ledger: Ledger, request: CrossTabRequest): CrossTabState {
  const { core, state } = usePane();
  const { lang } = state;
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isCurrent = true;
    core.call('crossTab', ledger, request, lang).then(
      (tab) => isCurrent && setKnown({ ledger, request, tab }),
      () => isCurrent && setKnown({ ledger, request, tab: null }),
    );
    return () => {
      isCurrent = false;
    };
  }, [core, ledger, request, lang]);
  const current = known?.ledger === ledger ? known : null;
  const isAnswered = current?.request === request;
  return { tab: current?.tab ?? null, isWaiting: !isAnswered, hasFailed: isAnswered && current.tab === null };
}
