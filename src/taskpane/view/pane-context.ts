// What every component may use: the state, the two ways to change it, and words in the person's language.
import { createContext, useContext } from 'react';
import type { Data } from '../../messages/lang';
import type { MessageKey } from '../../messages/pane';
import type { Action } from '../actions/action';
import type { PaneState } from '../state/pane-state';
import type { PaneEvent } from '../state/reduce';
import type { CoreClient } from '../worker/core-client';
import type { HeatColors, RoleColors } from './theme';

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly run: <Argument>(action: Action<Argument>, argument: Argument) => void;
  readonly cancel: () => void;
  readonly core: Pick<CoreClient, 'call'>;
  readonly text: (key: MessageKey, data?: Data) => string;
  readonly roles: RoleColors;
  readonly heat: HeatColors;
}

export const PaneContext = createContext<Pane | null>(null);

/** @throws outside of the pane's provider: a mistake in the program */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside of PaneContext');
  return pane;
}
