// A workbook to be written, before the work begins: whether there is room for it, and whether somebody's work is there.
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { FengongError } from '../model/errors';
import { guardFilledIn } from './ledger';
import { cannotWrite } from './output';

/**
 * Says before the work, not after it, that the result would have nowhere to go, or would overwrite what it is made from
 * or people's entries.
 * @param inputs the files that are read
 * @returns whether there is such a file already
 */
export async function checkTarget(output: string, inputs: readonly string[]): Promise<boolean> {
  if (inputs.some((input) => resolve(input) === resolve(output))) {
    throw new FengongError('output-is-input', { name: output });
  }
  const folder = await stat(dirname(output)).catch((error: unknown) => Promise.reject(cannotWrite(output, error)));
  if (!folder.isDirectory()) throw new FengongError('cannot-write', { name: output, reason: 'ENOTDIR' });
  const existing = await stat(output).catch(() => null);
  if (existing?.isDirectory()) throw new FengongError('cannot-write', { name: output, reason: 'EISDIR' });
  if (existing) await guardFilledIn(output);
  return existing !== null;
}
