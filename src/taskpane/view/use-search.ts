// The answer to what stands in the search box, within the scope that is open. Initials are fetched once a plan.
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Task } from '../../model/task';
import { searchIndex, type PartyEntry } from '../search/search-index';
import { searchTasks } from '../search/search-tasks';
import { askAgain } from '../worker/ask-again';
import type { Ledger } from '../worker/protocol';
import { usePane } from './pane-context';

const NONE: ReadonlyMap<string, string> = new Map();

export function useSearch(ledger: Ledger): { parties: readonly PartyEntry[]; tasks: readonly Task[] } {
  const { state, dispatch, core } = usePane();
  const { initials, scope } = state;
  const query = useDeferredValue(state.query);
  useEffect(() => {
    if (initials) return;
    const names = [...new Set(ledger.plan.parties.map(({ canonical }) => canonical))];
    askAgain(() => core.call('initials', names)).then(
      (known) => dispatch({ type: 'initials-known', ledger, initials: known }),
      // without initials the search still finds names and words
      () => undefined,
    );
  }, [core, dispatch, initials, ledger]);
  const index = useMemo(() => searchIndex(ledger, initials ?? NONE), [ledger, initials]);
  return useMemo(() => {
    const { parties, tasks } = searchTasks(index, query);
    const found = new Set(tasks);
    const inScope = scope ? new Set(scope.tasks) : found;
    return { parties, tasks: ledger.plan.tasks.filter(({ id }) => found.has(id) && inScope.has(id)) };
  }, [index, query, scope, ledger]);
}
