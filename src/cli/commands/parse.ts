// fengong parse: a plan (or the register in a workbook) → its registry as JSON on stdout.
import type { ParseRequest } from '../arguments';
import { readInput } from '../input';
import { readLedger } from '../ledger';
import { printPieces } from '../output';
import { registryJson } from '../registry-json';

export async function parse(request: ParseRequest): Promise<number> {
  const { plan } = await readLedger(await readInput(request.file));
  await printPieces(registryJson(plan, request.lang));
  return 0;
}
