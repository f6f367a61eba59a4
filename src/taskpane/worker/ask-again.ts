// `cancel` ends the worker with all that is under way in it, also what nobody cancelled: that is asked once more.
import { FengongError } from '../../model/errors';

/** The answer to `ask`, from a new worker where a person ended something else and the worker with it. */
export async function askAgain<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof FengongError && error.code === 'cancelled') return askAgain(ask);
    throw error;
  }
}
