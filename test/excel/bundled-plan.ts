// The bundled plan as a workbook, as the pane would draw it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { describe as describePlan, readPlan } from '../../src/pipeline';
import type { WorkbookSpec } from '../../src/workbook/spec';

export async function bundledPlan(): Promise<WorkbookSpec> {
  const bytes = readFileSync(join(__dirname, '../../seeds/2024-liaoning.md'));
  return describePlan(await readPlan(bytes, '2024-liaoning.md'), DEFAULT_SETTINGS, '2024-03-01');
}
