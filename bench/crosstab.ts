// How long a person waits for a cross-tab or a supposition: from the question in the pane to its answer there, through a
// real port, on the bundled plan and on about 20,000 tasks. Method and figures: bench/crosstab.md.
// Run: node --require ./bench/typescript.cjs bench/crosstab.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { CrossTabRequest } from '../src/analytics/cross-tab-types';
import type { WhatIfStep } from '../src/analytics/what-if-types';
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

/** Wall clock, and the processor time of both sides, which other work on the machine disturbs less. */
async function timed<T>(ask: () => Promise<T>): Promise<{ readonly answer: T; readonly took: string }> {
  const before = process.cpuUsage();
  const start = performance.now();
  const answer = await ask();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const ms = (time: number) => `${time.toFixed(0).padStart(5)} ms`;
  return { answer, took: `wall ${ms(wall)}, cpu ${ms((user + system) / 1000)}` };
}

async function measure(copies: number): Promise<void> {
  const bytes = new TextEncoder().encode(Array.from({ length: copies }, () => seed).join('\n'));
  const ledger: Ledger = await core.read({ kind: 'file', name: NAME, bytes }, DEFAULT_SETTINGS, 'zh');
  const client = new CoreClient(openPort);
  console.log(`${ledger.plan.tasks.length} tasks`);
  for (const [round, asked] of [ASKED[0]!, ...ASKED].entries()) {
    const request: CrossTabRequest = {
      rows: 'unit',
      columns: 'section',
      measure: 'tasks',
      filters: {},
      sort: 'total',
      top: { rows: 20, columns: 20 },
      ...asked,
    };
    const { answer: tab, took } = await timed(() => client.call('crossTab', ledger, request, 'zh'));
    const what = round === 0 ? 'first question, with the ledger' : JSON.stringify(asked);
    const tasks = tab.cells.flat().reduce((sum, cell) => sum + cell.tasks.length, 0);
    console.log(`  ${what.padEnd(76)} ${took}, ${tasks} tasks behind its cells`);
  }
  const SUPPOSED: readonly WhatIfStep[] = [
    { kind: 'merge', from: '省财政厅', into: '省发展改革委' },
    { kind: 'move-all', from: '省商务厅', to: '省工业和信息化厅' },
    { kind: 'weights', weights: { lead: 1, joint: 1, support: 0.5 } },
  ];
  for (const [what, steps] of [
    ['a merger', SUPPOSED.slice(0, 1)],
    ['a merger, and leads handed over', SUPPOSED.slice(0, 2)],
    ['the same, with other weights', SUPPOSED],
    ['other weights alone', SUPPOSED.slice(2)],
  ] as const) {
    const { answer, took } = await timed(() => client.call('whatIf', ledger, steps, 'zh'));
    console.log(`  ${what.padEnd(76)} ${took}, ${answer.units.length} bodies change`);
  }
  client.cancel();
}

void measure(1).then(() => measure(88));
