// Runs the built command line as a person's shell would.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const PROGRAM = resolve(__dirname, '../../dist/cli/fengong.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function fengong(words: readonly string[], input?: string | Uint8Array): Outcome {
  if (!existsSync(PROGRAM)) throw new Error('run `npm run build` first: the tests use the built command line');
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { code: status, stdout, stderr };
}
