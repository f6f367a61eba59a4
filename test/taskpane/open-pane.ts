// A pane without its view, beside the in-memory Excel or in a browser: the core, the actions and the client as they are.
import * as excel from '../../src/excel';
import { paneText } from '../../src/messages/pane';
import { FengongError } from '../../src/model/errors';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { ActionRunner } from '../../src/taskpane/actions/run-action';
import { initialState } from '../../src/taskpane/state/pane-state';
import { Store } from '../../src/taskpane/state/store';
import { core } from '../../src/taskpane/worker/core';
import type { Core, Method } from '../../src/taskpane/worker/protocol';

/** The plan `text` is loaded; `saved`: the names of files that were given out. */
export async function openPane(host: 'excel' | 'browser', text: string, today: string) {
  const store = new Store({ ...initialState('zh'), host });
  const saved: string[] = [];
  const call = <M extends Method>(method: M, ...args: Parameters<Core[M]>) =>
    (core[method] as (...args: Parameters<Core[M]>) => ReturnType<Core[M]>)(...args);
  const client = { call, cancel: () => undefined };
  const runner = new ActionRunner({
    state: store.state,
    dispatch: store.dispatch,
    core: client,
    excel: () => Promise.resolve(excel),
    save: (name) => void saved.push(name),
    sample: () => Promise.reject(new FengongError('sample-missing')),
    today: () => today,
    text: (key, data) => paneText('zh', key, data),
  });
  const input = { kind: 'text', name: '粘贴的文本', text, html: '' } as const;
  store.dispatch({ type: 'loaded', ledger: await core.read(input, DEFAULT_SETTINGS, 'zh'), input, inWorkbook: false });
  return { store, runner, client, saved };
}
