// fengong build: a plan or a register workbook → the finished workbook.
import { describeProgress } from '../../messages/cli';
import { describe } from '../../pipeline';
import { writeXlsx } from '../../xlsx/write-xlsx';
import type { BuildRequest } from '../arguments';
import { checkTarget } from '../check-target';
import { deflate } from '../deflate';
import { readInput } from '../input';
import { readLedger } from '../ledger';
import { writeWhole } from '../output';
import { Progress } from '../progress';

export async function build(request: BuildRequest): Promise<number> {
  const progress = new Progress(request.lang);
  const input = await readInput(request.file);
  await checkTarget(request.output, [request.file, request.with ?? request.file]);
  progress.step('reading', { name: input.name });
  const { plan, settings, ...kept } = await readLedger(input, request.with);
  progress.step('analyzing', { tasks: plan.tasks.length });
  const workbook = await describe(plan, settings, request.date, kept);
  progress.step('writing', { sheets: workbook.sheets.length });
  await writeWhole(request.output, await writeXlsx(workbook, deflate));
  const done = { output: request.output, tasks: plan.tasks.length, sheets: workbook.sheets.length };
  process.stderr.write(`${describeProgress('built', done, request.lang)}\n`);
  return 0;
}
