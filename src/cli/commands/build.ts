// fengong build: a plan or a register workbook → the finished workbook.
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeProgress } from '../../messages/cli';
import { FengongError } from '../../model/errors';
import { describe } from '../../pipeline';
import { writeXlsx } from '../../xlsx/write-xlsx';
import type { BuildRequest } from '../arguments';
import { readInput } from '../input';
import { guardFilledIn, readLedger } from '../ledger';
import { cannotWrite, writeWhole } from '../output';
import { Progress } from '../progress';

export async function build(request: BuildRequest): Promise<number> {
  const progress = new Progress(request.lang);
  const input = await readInput(request.file);
  await checkTarget(request.output);
  progress.step('reading', { name: input.name });
  const { plan, settings, entries } = await readLedger(input);
  progress.step('analyzing', { tasks: plan.tasks.length });
  const workbook = await describe(plan, settings, request.date, entries);
  progress.step('writing', { sheets: workbook.sheets.length });
  await writeWhole(request.output, writeXlsx(workbook));
  const done = { output: request.output, tasks: plan.tasks.length, sheets: workbook.sheets.length };
  process.stderr.write(`${describeProgress('built', done, request.lang)}\n`);
  return 0;
}

/** Says before the work, not after it, that the result would have nowhere to go or would overwrite people's entries. */
async function checkTarget(output: string): Promise<void> {
  const folder = await stat(dirname(output)).catch((error: unknown) => Promise.reject(cannotWrite(output, error)));
  if (!folder.isDirectory()) throw new FengongError('cannot-write', { name: output, reason: 'ENOTDIR' });
  const existing = await stat(output).catch(() => null);
  if (existing?.isDirectory()) throw new FengongError('cannot-write', { name: output, reason: 'EISDIR' });
  if (existing) await guardFilledIn(output);
}
