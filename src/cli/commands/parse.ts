// fengong parse: a plan → its registry as JSON on stdout.
import { readPlan } from '../../pipeline';
import type { ParseRequest } from '../arguments';
import { readInput } from '../input';
import { printPieces } from '../output';
import { registryJson } from '../registry-json';

export async function parse(request: ParseRequest): Promise<number> {
  const { bytes, name } = await readInput(request.file);
  const plan = await readPlan(bytes, name);
  await printPieces(registryJson(plan, request.lang));
  return 0;
}
