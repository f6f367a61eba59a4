// Every action runs here and nowhere else: one at a time, with progress, a way to cancel, and a sentence if it fails.
import { describeError } from '../../messages/errors';
import { FengongError } from '../../model/errors';
import type { Notice } from '../state/pane-state';
import type { CoreClient } from '../worker/core-client';
import type { Action, Workbench } from './action';

export type Surroundings = Omit<Workbench, 'signal' | 'core'> & { readonly core: Pick<CoreClient, 'call' | 'cancel'> };

export class ActionRunner {
  #running: AbortController | null = null;

  constructor(private readonly around: Surroundings) {}

  /** Does nothing where the action is not possible now. Never rejects. */
  async run<Argument>(action: Action<Argument>, argument: Argument): Promise<void> {
    const { state, dispatch } = this.around;
    if (this.#running || !action.predicate(state())) return;
    const running = (this.#running = new AbortController());
    dispatch({ type: 'started', busy: { label: action.busy, data: {}, done: 0, total: null } });
    let notice: Notice | null;
    try {
      notice = await action.perform({ ...this.around, signal: running.signal }, argument);
    } catch (error) {
      notice = running.signal.aborted || isCancelled(error) ? this.#cancelled() : this.#failed(error);
    }
    this.#running = null;
    dispatch({ type: 'stopped', notice });
  }

  /** The worker is ended at once; what writes into the workbook stops at its next safe place. */
  cancel(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.around.core.cancel();
    this.around.dispatch({ type: 'progressed', label: 'busy-cancelling' });
  }

  #cancelled(): Notice {
    return {
      tone: 'info',
      title: this.around.text('cancelled-title'),
      lines: [this.around.text('cancelled-nothing')],
    };
  }

  #failed(error: unknown): Notice {
    return {
      tone: 'error',
      title: this.around.text('failed-title'),
      lines: [describeError(error, this.around.state().lang)],
    };
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof FengongError && error.code === 'cancelled';
}
