// The worker's end: requests in, answers out. An error that rooms throw on purpose keeps its code and data on the way.
import { FengongError } from '../../model/errors';
import type { Core, CoreFailure, CoreRequest, CoreResponse } from './protocol';

/** Answers one request. Never rejects. */
export async function serveCore(core: Core, { id, method, args }: CoreRequest): Promise<CoreResponse> {
  try {
    const perform = core[method] as (...args: readonly unknown[]) => Promise<unknown>;
    return { id, ok: true, value: await perform(...args) };
  } catch (error) {
    return { id, ok: false, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): CoreFailure {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof FengongError
    ? { code: error.code, data: error.data, message }
    : { code: null, data: {}, message };
}
