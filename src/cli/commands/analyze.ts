// fengong analyze: a plan or a register workbook → its analytics, as JSON or as a short table.
import { describeSummary } from '../../messages/summary';
import type { AnalyzeRequest } from '../arguments';
import { analyticsJson } from '../analytics-json';
import { readInput } from '../input';
import { printPieces } from '../output';
import { readLedger } from '../ledger';
import { analyze as count } from '../../pipeline';

export async function analyze(request: AnalyzeRequest): Promise<number> {
  const { plan, settings } = await readLedger(await readInput(request.file), request.with);
  const analytics = await count(plan, settings);
  await printPieces(request.json ? analyticsJson(analytics) : [describeSummary(plan, analytics, request.lang)]);
  return 0;
}
