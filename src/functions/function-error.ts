// An error as a cell shows it: Excel's error value, and the sentence that opens beside the cell.
import { describeError } from '../messages/errors';
import type { Lang } from '../messages/lang';
import { FengongError } from '../model/errors';

/** Excel shows a sentence with these two kinds only: a wrong argument, and something that is not there. */
const WRONG: ReadonlySet<string> = new Set(['function-no-name', 'function-unknown-role', 'function-unknown-section']);

export function functionError(error: unknown, lang: Lang): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const isWrong = error instanceof FengongError && WRONG.has(error.code);
  return new CustomFunctions.Error(isWrong ? invalidValue : notAvailable, describeError(error, lang));
}
