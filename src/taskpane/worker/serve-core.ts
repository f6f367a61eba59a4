// The worker's end: requests in, answers out. An error that rooms throw on purpose keeps its code and data on the way. The
// ledger that was sent last is in hand, and with it what the analytics have prepared for its plan.
import { FengongError } from '../../model/errors';
import type { Core, CoreFailure, CoreRequest, CoreResponse, Ledger } from './protocol';

/** Answers requests, in whatever order they are done. Never rejects. */
export function serveCore(core: Core): (request: CoreRequest) => Promise<CoreResponse> {
  let inHand: Ledger | null = null;
  return async ({ id, method, args, ledger }) => {
    if (ledger !== null && ledger !== 'in-hand') inHand = ledger;
    const all = ledger === null ? args : [inHand, ...args];
    try {
      const perform = core[method] as (...args: readonly unknown[]) => Promise<unknown>;
      return { id, ok: true, value: await perform(...all) };
    } catch (error) {
      return { id, ok: false, failure: failureOf(error) };
    }
  };
}

function failureOf(error: unknown): CoreFailure {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof FengongError
    ? { code: error.code, data: error.data, message }
    : { code: null, data: {}, message };
}
