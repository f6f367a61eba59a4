// fengong profile: a plan or a register workbook → a workbook of profiles, one printable sheet each.
import { describeProgress } from '../../messages/cli';
import { FengongError } from '../../model/errors';
import { describeProfiles } from '../../pipeline';
import { partiesBy, partiesNamed } from '../../workbook/profile/find-parties';
import { writeXlsx } from '../../xlsx/write-xlsx';
import type { ProfileRequest } from '../arguments';
import { checkTarget } from '../check-target';
import { deflate } from '../deflate';
import { readInput } from '../input';
import { readLedger } from '../ledger';
import { writeWhole } from '../output';
import { Progress } from '../progress';

export async function profile(request: ProfileRequest): Promise<number> {
  const progress = new Progress(request.lang);
  const input = await readInput(request.file);
  await checkTarget(request.output, [request.file]);
  progress.step('reading', { name: input.name });
  const { plan, settings } = await readLedger(input);
  progress.step('analyzing', { tasks: plan.tasks.length });
  const workbook = await describeProfiles(plan, settings, request.date, (analytics) => {
    const parties =
      'by' in request.whom ? partiesBy(analytics, request.whom.by) : partiesNamed(plan, analytics, request.whom.names);
    if (parties.length === 0) throw new FengongError('no-parties', { name: input.name });
    return parties;
  });
  const profiles = workbook.sheets.length - 1;
  progress.step('writing', { sheets: workbook.sheets.length });
  await writeWhole(request.output, await writeXlsx(workbook, deflate));
  process.stderr.write(`${describeProgress('profiled', { output: request.output, profiles }, request.lang)}\n`);
  return 0;
}
