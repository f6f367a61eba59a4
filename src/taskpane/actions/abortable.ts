// Reading from Excel cannot be called back, but a person who cancels need not wait for it.
import { FengongError } from '../../model/errors';

/** `work`, or FengongError `cancelled` once the signal is aborted. Only for work that changes nothing: it goes on unseen. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new FengongError('cancelled'));
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    work.then(resolve, reject);
  });
}
