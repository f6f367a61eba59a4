// Ways to a plan. All of them end in the same place: a ledger in the state, and its sheets outlined behind it.
import { TABLES } from '../../model/register';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import type { Notice } from '../state/pane-state';
import type { Ledger, PlanInput } from '../worker/protocol';
import { cellsToText } from '../boot/cells-to-text';
import { pendingCards } from '../review/pending-cards';
import { abortable } from './abortable';
import type { Action, Workbench } from './action';

export const loadSample: Action = {
  name: 'load-sample',
  label: 'load-sample',
  busy: 'busy-reading',
  predicate: ({ busy }) => busy === null,
  perform: (bench) => {
    const name = bench.text('sample-name');
    return load(bench, name, async () => ({ kind: 'file', name, bytes: await bench.sample() }));
  },
};

export const openFile: Action<File> = {
  name: 'open-file',
  label: 'open-file',
  busy: 'busy-reading',
  predicate: ({ busy }) => busy === null,
  perform: (bench, file) =>
    load(bench, file.name, async () => ({
      kind: 'file',
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
};

/** `html`: what the clipboard held beside the text; '' where it held none, or where the text was changed since. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

export const readPasted: Action<Pasted> = {
  name: 'read-pasted',
  label: 'read-pasted',
  busy: 'busy-reading',
  predicate: ({ busy }) => busy === null,
  perform: (bench, pasted) => {
    const name = bench.text('pasted-name');
    return load(bench, name, () => Promise.resolve({ kind: 'text', name, ...pasted }));
  },
};

export const takeSelection: Action = {
  name: 'take-selection',
  label: 'take-selection',
  busy: 'busy-reading',
  predicate: ({ busy, host }) => busy === null && host === 'excel',
  perform: (bench) => {
    const name = bench.text('selection-name');
    return load(bench, name, async () => {
      const excel = await bench.excel();
      const cells = await abortable(excel.readSelectionText(), bench.signal);
      return { kind: 'text', name, ...cellsToText(cells) };
    });
  },
};

/** Reads the same words again under another rule. */
export const changeReading: Action<Settings['loneResponsible']> = {
  name: 'change-reading',
  label: 'plan-rules',
  busy: 'busy-reading',
  predicate: ({ busy, input, ledger }) => busy === null && input !== null && ledger?.readFrom === 'plan',
  perform: async (bench, loneResponsible) => {
    const { input, ledger } = bench.state();
    if (!input || !ledger) return null;
    await load(bench, input.name, () => Promise.resolve(input), { ...ledger.settings, loneResponsible });
    return null;
  },
};

async function load(
  bench: Workbench,
  name: string,
  take: () => Promise<PlanInput>,
  settings: Settings | null = null,
): Promise<Notice> {
  bench.dispatch({ type: 'progressed', data: { name } });
  const input = await take();
  const readWith = settings ?? (await settingsInWorkbook(bench));
  const ledger = await bench.core.call('read', input, readWith, bench.state().lang);
  bench.dispatch({ type: 'loaded', ledger, input, inWorkbook: bench.state().inWorkbook });
  return loadedNotice(bench, ledger);
}

/** What people set and decided in the open workbook holds for the next plan that is opened in it. */
async function settingsInWorkbook(bench: Workbench): Promise<Settings> {
  const { host, inWorkbook } = bench.state();
  if (host !== 'excel' || !inWorkbook) return DEFAULT_SETTINGS;
  const excel = await bench.excel();
  const tables = await abortable(excel.readTables([TABLES.parties, TABLES.settings]), bench.signal);
  return bench.core.call('settingsIn', tables);
}

function loadedNotice(bench: Workbench, { plan, review }: Ledger): Notice {
  const pending = pendingCards(review, bench.state().marks).length;
  return {
    tone: pending > 0 ? 'info' : 'success',
    title: bench.text('loaded-title', { tasks: plan.tasks.length }),
    lines: pending > 0 ? [bench.text('loaded-check', { n: pending })] : [],
  };
}
