// How long a person waits for a cross-tab: from the question in the pane to its answer there, through a real port, on the
// bundled plan and on about 20,000 tasks. Method and figures: bench/crosstab.md.
// Run: node --require ./bench/typescript.cjs bench/crosstab.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { CrossTabRequest } from '../src/analytics/cross-tab-types';
import { DEFAULT_SETTINGS } from '../src/model/settings';
import { CoreClient } from '../src/taskpane/worker/core-client';
import { core } from '../src/taskpane/worker/core';
import type { CoreRequest, Ledger } from '../src/taskpane/worker/protocol';
import { serveCore } from '../src/taskpane/worker/serve-core';

const NAME = '2024-liaoning.md';
const seed = readFileSync(join(__dirname, '../seeds', NAME), 'utf8');

/** A port in place of a worker: everything is cloned, as between threads. */
function openPort(): Worker {
  const { port1, port2 } = new MessageChannel();
  const answer = serveCore(core);
  port2.on('message', (request: CoreRequest) => void answer(request).then((response) => port2.postMessage(response)));
  return Object.assign(port1 as unknown as Worker, { terminate: () => (port1 as unknown as MessagePort).close() });
}

const ASKED: readonly Partial<CrossTabRequest>[] = [
  {},
  { filters: { roles: ['lead'] }, measure: 'lead' },
  { measure: 'weighted', columns: 'role' },
  { rows: 'region', filters: { namedOnly: true } },
  { rows: 'leader', columns: 'category', measure: 'fractional' },
  { rows: 'leadUnit', columns: 'unit', top: { rows: 20, columns: 20 } },
  { rows: 'region', columns: 'subsection', top: { rows: 20, columns: 20 } },
  { rows: 'unit', columns: 'region', top: { rows: null, columns: null } },
];

async function measure(copies: number): Promise<void> {
  const bytes = new TextEncoder().encode(Array.from({ length: copies }, () => seed).join('\n'));
  const ledger: Ledger = await core.read({ kind: 'file', name: NAME, bytes }, DEFAULT_SETTINGS, 'zh');
  const client = new CoreClient(openPort);
  console.log(`${ledger.plan.tasks.length} tasks`);
  for (const [round, asked] of [ASKED[0]!, ...ASKED].entries()) {
    const request: CrossTabRequest = {
      ...{ rows: 'unit', columns: 'section', measure: 'tasks', filters: {}, sort: 'total' },
      top: { rows: 20, columns: 20 },
      ...asked,
    };
    const start = performance.now();
    const tab = await client.call('crossTab', ledger, request, 'zh');
    const wall = performance.now() - start;
    const what = round === 0 ? 'first question, with the ledger' : JSON.stringify(asked);
    const tasks = tab.cells.flat().reduce((sum, cell) => sum + cell.tasks.length, 0);
    console.log(`  ${what.padEnd(76)} ${wall.toFixed(0).padStart(5)} ms, ${tasks} tasks behind its cells`);
  }
  client.cancel();
}

void measure(1).then(() => measure(88));
