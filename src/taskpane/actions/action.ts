// What a user can do, each as one object. An action knows when it is possible and what it does; how it is drawn, and
// what happens when it fails, is decided in one place for all of them (`run-action`).
import type { MessageKey } from '../../messages/pane';
import type * as Excel from '../../excel';
import type { Data } from '../../messages/lang';
import type { Notice, PaneState } from '../state/pane-state';
import type { PaneEvent } from '../state/reduce';
import type { CoreClient } from '../worker/core-client';

/** What an action may touch. `state()` is the state now, not when the action began. */
export interface Workbench {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly core: Pick<CoreClient, 'call'>;
  /** The open workbook. Loaded when first asked for; only asked for where the host is Excel. */
  readonly excel: () => Promise<typeof Excel>;
  /** Gives a file to the person. */
  readonly save: (name: string, bytes: Uint8Array) => void;
  /** The bundled plan. */
  readonly sample: () => Promise<Uint8Array>;
  /** ISO day. */
  readonly today: () => string;
  readonly text: (key: MessageKey, data?: Data) => string;
  /** Aborted when the person cancels. */
  readonly signal: AbortSignal;
}

export interface Action<Argument = void> {
  readonly name: string;
  readonly label: MessageKey;
  /** What is said while it runs. */
  readonly busy: MessageKey;
  readonly predicate: (state: PaneState) => boolean;
  /** @returns what to say when it is done; null for nothing */
  readonly perform: (bench: Workbench, argument: Argument) => Promise<Notice | null>;
}
