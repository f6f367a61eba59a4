// Two plans against each other: the one in hand and a file. What a person corrected counts in every run: what stands in the
// cells of 对比明细, and over it what was corrected in the pane since.
import { readCorrections } from '../../compare/read-corrections';
import type { Correction, Side } from '../../compare/types';
import type { DrawResult } from '../../excel';
import { COMPARISON_TABLE } from '../../model/comparison-table';
import type { Comparing, Notice } from '../state/pane-state';
import { abortable } from './abortable';
import type { Action, Workbench } from './action';
import { drawnNotice, drawSheets, showDrawn } from './draw-workbook';
import { fileName } from './export-workbook';

export const compareWith: Action<{ readonly file: File; readonly ledgerIs: Side }> = {
  name: 'compare-with',
  label: 'compare-choose',
  busy: 'busy-reading',
  predicate: ({ busy, ledger }) => busy === null && ledger !== null,
  perform: async (bench, { file, ledgerIs }) => {
    const { ledger, lang } = bench.state();
    if (!ledger) return null;
    bench.dispatch({ type: 'progressed', data: { name: file.name } });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await bench.core.call('read', { kind: 'file', name: file.name, bytes }, ledger.settings, lang);
    return compared(bench, { other: read.plan, ledgerIs, corrections: [], result: null, isDrawn: false });
  },
};

/** After the register was refreshed, or with the plans the other way round. */
export const compareAgain: Action<Pick<Comparing, 'ledgerIs'>> = {
  name: 'compare-again',
  label: 'compare-again',
  busy: 'busy-comparing',
  predicate: ({ busy, ledger, comparing }) => busy === null && ledger !== null && comparing !== null,
  perform: async (bench, { ledgerIs }) => {
    const { comparing } = bench.state();
    if (!comparing) return null;
    // the other way round, what was corrected speaks of the wrong sides
    if (ledgerIs === comparing.ledgerIs) return compared(bench, comparing);
    const corrections = comparing.corrections.map(turned);
    return compared(bench, { ...comparing, ledgerIs, corrections, isDrawn: false });
  },
};

/**
 * Who belongs to whom, in place of what was said in the pane of the tasks `about` (`old:2024-012`); null: as the words say.
 */
export const correctMatch: Action<{ readonly correction: Correction | null; readonly about: readonly string[] }> = {
  name: 'correct-match',
  label: 'compare-correct',
  busy: 'busy-comparing',
  predicate: ({ busy, comparing }) => busy === null && comparing?.result != null,
  perform: async (bench, { correction, about }) => {
    const { comparing } = bench.state();
    if (!comparing) return null;
    const isAbout = ({ old, new: now }: Correction) =>
      about.includes(`old:${old?.name}`) || about.includes(`new:${now?.name}`);
    const others = comparing.corrections.filter((one) => !isAbout(one));
    await compared(bench, { ...comparing, corrections: correction ? [...others, correction] : others });
    return null;
  },
};

export const drawComparison: Action = {
  name: 'draw-comparison',
  label: 'compare-draw',
  busy: 'busy-comparing',
  predicate: ({ busy, host, comparing }) => busy === null && host === 'excel' && comparing?.result != null,
  perform: async (bench) => {
    const drawn = await drawCompared(bench);
    if (!drawn) return null;
    await showDrawn(bench, drawn);
    return drawnNotice(bench, drawn);
  },
};

export const exportComparison: Action = {
  name: 'export-comparison',
  label: 'export',
  busy: 'busy-exporting',
  predicate: ({ busy, comparing }) => busy === null && comparing?.result != null,
  perform: async (bench) => {
    const result = bench.state().comparing?.result;
    if (!result) return null;
    const file = fileName(`${bench.text('compare-file', { name: stem(result.new.source.name) })}.xlsx`);
    bench.save(file, await bench.core.call('writeComparison', result, bench.today()));
    return { tone: 'success', title: bench.text('exported-title', { file }), lines: [] };
  },
};

/**
 * Compares once more, as the cells may have been corrected since, and writes the sheets. Null where no other plan is at
 * hand.
 */
export async function drawCompared(bench: Workbench): Promise<DrawResult | null> {
  const { comparing, inWorkbook } = bench.state();
  if (!comparing) return null;
  await compared(bench, comparing);
  const { result, ledgerIs } = bench.state().comparing ?? comparing;
  if (!result) return null;
  const workbook = await bench.core.call('describeComparison', result, bench.today(), inWorkbook ? ledgerIs : null);
  const drawn = await drawSheets(bench, workbook, []);
  if (drawn.written.length > 0 && drawn.stopped === null) {
    // from here on the corrections stand in the cells, where people go on
    bench.dispatch({ type: 'compared', comparing: { ...comparing, result, corrections: [], isDrawn: true } });
  }
  return drawn;
}

const turned = ({ old, new: now }: Correction): Correction => ({ old: now, new: old });

const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

/** Compares, keeps the result in the state, and says what could not be used. */
async function compared(bench: Workbench, comparing: Comparing): Promise<Notice | null> {
  const { ledger } = bench.state();
  if (!ledger) return null;
  bench.dispatch({ type: 'progressed', label: 'busy-comparing' });
  const { other, ledgerIs, corrections } = comparing;
  const known = [...(await correctionsInCells(bench)), ...corrections];
  const result = await bench.core.call('compare', ledger, other, ledgerIs, known);
  bench.dispatch({ type: 'compared', comparing: { ...comparing, result } });
  const stale = result.stale.length;
  return {
    tone: stale > 0 ? 'warning' : 'success',
    title: bench.text('compared-title', { name: other.source.name }),
    lines: stale > 0 ? [bench.text('compare-stale', { n: stale })] : [],
  };
}

async function correctionsInCells(bench: Workbench): Promise<Correction[]> {
  if (bench.state().host !== 'excel') return [];
  const excel = await bench.excel();
  const table = (await abortable(excel.readTables([COMPARISON_TABLE]), bench.signal)).get(COMPARISON_TABLE);
  return table ? readCorrections(table) : [];
}
