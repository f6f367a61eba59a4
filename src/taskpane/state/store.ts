// Holds the state and tells who looks at it. Actions read it between their steps, which a React reducer cannot give.
import type { PaneState } from './pane-state';
import { reduce, type PaneEvent } from './reduce';

export class Store {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();

  constructor(state: PaneState) {
    this.#state = state;
  }

  readonly state = (): PaneState => this.#state;

  readonly dispatch = (event: PaneEvent): void => {
    this.#state = reduce(this.#state, event);
    for (const listener of this.#listeners) listener();
  };

  /** @returns stops telling */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
