// What Excel says, as the project's own errors, so that the pane can say what happened, why and what next.
import { FengongError } from '../model/errors';

/** Excel's codes that have a sentence of their own. */
const CODES = new Map([
  ['InvalidOperationInCellEditMode', 'excel-cell-editing'],
  ['ActivityLimitReached', 'excel-busy'],
  ['InvalidOrTimedOutSession', 'excel-session-lost'],
  ['InvalidOrTimedOutSessionMessage', 'excel-session-lost'],
  ['AccessDenied', 'excel-access-denied'],
  ['RequestPayloadSizeLimitExceeded', 'excel-request-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'excel-request-too-large'],
]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The request was refused for its size: nothing of it was done. */
export const isTooLarge = (error: unknown): boolean => codeOf(error) === 'RequestPayloadSizeLimitExceeded';

/** Errors of Excel by their code; ours, and those of the program itself, pass as they are. */
export function excelError(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof FengongError || code === '') return error;
  const known = CODES.get(code);
  if (known !== undefined) return new FengongError(known);
  return new FengongError('excel-refused', { code, message: error instanceof Error ? error.message : code });
}
