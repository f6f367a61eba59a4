// A question to the worker that a view shows the answer of. While the next answer is on its way there is none, but the
// last one is still known.
import { useEffect, useState } from 'react';
import { askAgain } from '../worker/ask-again';

export interface Answer<Value> {
  readonly value: Value | null;
  /** The answer to this question, or to an earlier one. */
  readonly last: Value | null;
  readonly hasFailed: boolean;
}

/** @param ask the same function as long as the question is the same (useCallback) */
export function useAnswer<Value>(ask: () => Promise<Value>): Answer<Value> {
  const [known, setKnown] = useState<{ readonly of: typeof ask; readonly value: Value | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const answered = (value: Value | null) => isCurrent && setKnown({ of: ask, value });
    askAgain(ask).then(answered, () => answered(null));
    return () => {
      isCurrent = false;
    };
  }, [ask]);
  const last = known?.value ?? null;
  const isAnswered = known?.of === ask;
  return { value: isAnswered ? last : null, last, hasFailed: isAnswered && last === null };
}
