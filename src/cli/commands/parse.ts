// fengong parse: a plan (or the register in a workbook) → its registry as JSON on stdout, or the report of its reading.
import { confidencesOf } from '../../pipeline';
import type { ParseRequest } from '../arguments';
import { readInput } from '../input';
import { readLedger, reportOnPlan } from '../ledger';
import { printPieces } from '../output';
import { readingReportJson, readingReportText } from '../reading-report-text';
import { registryJson } from '../registry-json';

export async function parse(request: ParseRequest): Promise<number> {
  const { lang } = request;
  const input = await readInput(request.file);
  if (request.report) {
    const found = await reportOnPlan(input, request.with);
    await printPieces(request.json ? readingReportJson(found, lang) : readingReportText(found, lang));
    return 0;
  }
  const { plan } = await readLedger(input, request.with);
  await printPieces(registryJson(plan, await confidencesOf(plan), lang));
  return 0;
}
