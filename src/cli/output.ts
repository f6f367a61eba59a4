// Files appear whole or not at all; data on stdout waits for its reader.
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FengongError } from '../model/errors';

/** Writes beside the target, then renames over it: a failure leaves what was there before. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw cannotWrite(file, error);
  }
}

/** The error for a target that cannot be written. */
export function cannotWrite(file: string, error: unknown): FengongError {
  return new FengongError('cannot-write', {
    name: file,
    reason: (error as NodeJS.ErrnoException).code ?? String(error),
  });
}

/** Pieces of text to stdout, a few dozen kilobytes at a time, no faster than they are taken. */
export async function printPieces(pieces: Iterable<string>): Promise<void> {
  let pending = '';
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < 65_536) continue;
    await print(pending);
    pending = '';
  }
  await print(pending);
}

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
}
