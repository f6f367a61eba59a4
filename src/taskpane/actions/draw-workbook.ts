// The plan into the open workbook.
import { describeError } from '../../messages/errors';
import type { DrawResult } from '../../excel';
import type { Notice } from '../state/pane-state';
import type { WorkbookSpec } from '../../workbook/spec';
import type { Ledger } from '../worker/protocol';
import { abortable } from './abortable';
import type { Action, Workbench } from './action';

export const drawWorkbook: Action = {
  name: 'draw-workbook',
  label: 'build',
  busy: 'busy-describing',
  predicate: ({ busy, ledger, host }) => busy === null && ledger !== null && host === 'excel',
  perform: async (bench) => {
    const { ledger } = bench.state();
    return ledger ? draw(bench, ledger, []) : null;
  },
};

/**
 * Writes the sheets of `ledger`, and says how far it came.
 * @param keep tables that are the person's own by now and are not written
 */
export async function draw(bench: Workbench, ledger: Ledger, keep: readonly string[]): Promise<Notice> {
  bench.dispatch({ type: 'progressed', label: 'busy-describing' });
  const excel = await bench.excel();
  const { extras } = await abortable(excel.readExtraSheets(), bench.signal);
  const workbook = await bench.core.call('describe', ledger, bench.today(), bench.state().marks, extras);
  const result = await drawSheets(bench, workbook, keep);
  if (result.written.length > 0) bench.dispatch({ type: 'written-to-workbook', isWhole: result.stopped === null });
  return drawnNotice(bench, result);
}

/** Writes the sheets of `workbook` with progress, beside what is there. */
export async function drawSheets(
  bench: Workbench,
  workbook: WorkbookSpec,
  keep: readonly string[],
): Promise<DrawResult> {
  const excel = await bench.excel();
  return excel.drawWorkbook(workbook, {
    keep,
    signal: bench.signal,
    onProgress: ({ done, total, sheet }) => {
      // after 取消 the line says so until the writing has stopped
      const label = bench.signal.aborted ? 'busy-cancelling' : 'busy-drawing';
      bench.dispatch({ type: 'progressed', label, done, total, data: { sheet } });
    },
  });
}

/** What was written, what was not and why. */
export function drawnNotice({ text, state }: Workbench, result: DrawResult): Notice {
  const { written, leftAlone, setAside, plain, unfinished, stopped } = result;
  const lines = [
    ...leftAlone.map(({ sheet, reason }) => text(`left-alone-${reason}`, { sheet })),
    ...setAside.map(({ sheet, as }) => text('set-aside', { sheet, as })),
    ...plain.map(({ sheet }) => text('drawn-plain', { sheet })),
  ];
  if (stopped) {
    const isCancelled = stopped.code === 'cancelled';
    return {
      tone: isCancelled ? 'info' : 'error',
      title: text(isCancelled ? 'cancelled-title' : 'failed-title'),
      lines: [
        ...(isCancelled ? [] : [describeError(stopped, state().lang)]),
        written.length === 0
          ? text('cancelled-nothing')
          : text('drawn-unfinished', { written: written.length, n: unfinished.length }),
        ...lines,
      ],
    };
  }
  return {
    tone: leftAlone.length + setAside.length > 0 ? 'warning' : 'success',
    title: text('drawn-title', { n: written.length }),
    lines,
  };
}
