// fengong compare: two plans, or two versions of one → what differs, as a summary, as JSON, as a workbook.
import { describeProgress } from '../../messages/cli';
import { compare as comparePlans, describeComparison } from '../../pipeline';
import type { Correction } from '../../compare/types';
import type { CompareRequest } from '../arguments';
import { checkTarget } from '../check-target';
import { deflate } from '../deflate';
import { comparisonJson } from '../comparison-json';
import { comparisonText } from '../comparison-text';
import { readInput } from '../input';
import { readLedger } from '../ledger';
import { printPieces, writeWhole } from '../output';
import { Progress } from '../progress';
import { correctionsKept, readPairs } from '../read-pairs';

export async function compare(request: CompareRequest): Promise<number> {
  const { lang, output, pairs } = request;
  const progress = new Progress(lang);
  const say = (...[name, data]: [Parameters<typeof describeProgress>[0], Parameters<typeof describeProgress>[1]]) =>
    process.stderr.write(`${describeProgress(name, data, lang)}\n`);
  const inputs = [request.old, request.new];
  const kept = output !== null && (await checkTarget(output, inputs)) ? await correctionsKept(output) : [];
  const given = pairs === null ? [] : await readPairs(pairs);
  const corrections: readonly Correction[] = [...kept, ...given];
  const [old, now] = await Promise.all(inputs.map(readInput));
  progress.step('reading', { name: old!.name });
  const before = await readLedger(old!);
  progress.step('reading', { name: now!.name });
  const after = await readLedger(now!);
  progress.step('comparing', { old: before.plan.tasks.length, new: after.plan.tasks.length });
  const comparison = await comparePlans(before.plan, after.plan, after.settings, corrections);
  if (kept.length > 0) say('corrected', { name: output!, n: kept.length });
  if (comparison.stale.length > 0) say('stale-corrections', { n: comparison.stale.length });
  if (output !== null) {
    const workbook = await describeComparison(comparison, request.date);
    progress.step('writing', { sheets: workbook.sheets.length });
    const { writeXlsx } = await import('../../xlsx/write-xlsx');
    await writeWhole(output, await writeXlsx(workbook, deflate));
    say('compared', { output, sheets: workbook.sheets.length });
  }
  if (request.json) await printPieces(comparisonJson(comparison));
  else if (output === null) await printPieces([comparisonText(comparison, lang)]);
  return 0;
}
