// Joins the store to React and to Fluent: theme, language, and the context that every component uses.
import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { paneText } from '../../messages/pane';
import type { ActionRunner } from '../actions/run-action';
import type { Store } from '../state/store';
import type { CoreClient } from '../worker/core-client';
import { App } from './App';
import { Guard } from './Guard';
import { PaneContext, type Pane } from './pane-context';
import { DARK, LIGHT } from './theme';
import { useIsDark } from './use-is-dark';

interface Props {
  readonly store: Store;
  readonly runner: ActionRunner;
  readonly core: CoreClient;
}

export function Root({ store, runner, core }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { fluent, roles, heat } = useIsDark(state.host) ? DARK : LIGHT;
  const { lang } = state;
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.title = paneText(lang, 'product');
  }, [lang]);
  const pane = useMemo<Pane>(
    () => ({
      state,
      roles,
      heat,
      core,
      dispatch: store.dispatch,
      run: (action, argument) => void runner.run(action, argument),
      cancel: () => runner.cancel(),
      text: (key, data) => paneText(state.lang, key, data),
    }),
    [state, roles, heat, core, store, runner],
  );
  return (
    <FluentProvider theme={fluent}>
      <PaneContext value={pane}>
        <Guard lang={lang}>
          <App />
        </Guard>
      </PaneContext>
    </FluentProvider>
  );
}
