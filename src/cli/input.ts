// The bytes of FILE, or of standard input for `-`. Failures become sentences with the name in them.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FengongError } from '../model/errors';

export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function readInput(file: string): Promise<Input> {
  if (file === '-') return { name: 'stdin', bytes: await readStdin() };
  try {
    return { name: basename(file), bytes: await readFile(file) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new FengongError('file-not-found', { name: file });
    if (code === 'EISDIR') throw new FengongError('not-a-file', { name: file });
    throw new FengongError('cannot-read', { name: file, reason: code });
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
