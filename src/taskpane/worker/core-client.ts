// The pane's end of the worker. One worker at a time; `cancel` ends it, every call in flight fails with `cancelled`,
// and the next call starts a new one.
import { FengongError } from '../../model/errors';
import {
  OF_A_LEDGER,
  type Core,
  type CoreFailure,
  type CoreRequest,
  type CoreResponse,
  type Ledger,
  type Method,
} from './protocol';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export class CoreClient {
  #worker: Worker | null = null;
  /** The ledger that this worker was sent last. */
  #inHand: Ledger | null = null;
  #lastId = 0;
  readonly #pending = new Map<number, Pending>();

  /** @param start makes the worker: given from outside, so that tests can give their own. */
  constructor(private readonly start: () => Worker) {}

  call<M extends Method>(method: M, ...args: Parameters<Core[M]>): ReturnType<Core[M]> {
    const worker = (this.#worker ??= this.#open());
    const id = ++this.#lastId;
    const answer = new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    worker.postMessage(this.#request(id, method, args));
    return answer as ReturnType<Core[M]>;
  }

  #request(id: number, method: Method, args: readonly unknown[]): CoreRequest {
    if (!OF_A_LEDGER.has(method)) return { id, method, args, ledger: null };
    const [ledger, ...rest] = args as [Ledger, ...unknown[]];
    const isInHand = this.#inHand === ledger;
    this.#inHand = ledger;
    return { id, method, args: rest, ledger: isInHand ? 'in-hand' : ledger };
  }

  cancel(): void {
    this.#end(new FengongError('cancelled'));
  }

  #open(): Worker {
    const worker = this.start();
    worker.addEventListener('message', (event: MessageEvent<CoreResponse>) => {
      const pending = this.#pending.get(event.data.id);
      this.#pending.delete(event.data.id);
      if (event.data.ok) pending?.resolve(event.data.value);
      else pending?.reject(errorOf(event.data.failure));
    });
    worker.addEventListener('error', (event) => this.#end(new Error(event.message || 'worker')));
    return worker;
  }

  #end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#inHand = null;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}

function errorOf(failure: CoreFailure): Error {
  return failure.code === null ? new Error(failure.message) : new FengongError(failure.code, failure.data);
}
