// The plan into the open workbook.
import { describeError } from '../../messages/errors';
import type { DrawResult } from '../../excel';
import type { Notice, Undo } from '../state/pane-state';
import type { WorkbookSpec } from '../../workbook/spec';
import { SHEETS } from '../../workbook/words';
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
  const { marks } = bench.state();
  const workbook = await bench.core.call('describe', ledger, bench.today(), marks, extras);
  const undo = undoOf(bench, workbook);
  const result = await drawSheets(bench, workbook, keep);
  if (result.written.length > 0) bench.dispatch({ type: 'written-to-workbook', isWhole: result.stopped === null });
  if (result.written.includes(SHEETS.review)) bench.dispatch({ type: 'marks-saved', marks });
  return drawnNotice(bench, result, undo);
}

/** What it takes to take back a drawing that is about to begin. */
export function undoOf(bench: Workbench, spec: WorkbookSpec): (result: DrawResult) => Undo {
  const { input, inWorkbook } = bench.state();
  return ({ added }) => ({ drawn: { spec, added }, input, inWorkbook });
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

/** Shows the first of the sheets that were written; what was written counts, whether or not Excel shows it. */
export async function showDrawn(bench: Workbench, { written: [first], names, stopped }: DrawResult): Promise<void> {
  if (first === undefined || stopped) return;
  const excel = await bench.excel();
  const place = { sheet: names.get(first) ?? first, row: 0, column: 0, rows: 1, columns: 1 };
  await excel.goTo(place).catch(() => undefined);
}

/** Nothing that was there before was written over or set aside. */
const isAllNew = ({ added, written, setAside }: DrawResult): boolean =>
  added.length > 0 && setAside.length === 0 && written.every((sheet) => added.includes(sheet));

/**
 * What was written, what was not and why, and whether it can be taken back.
 * @param undo absent where taking back the sheets would lose more than them
 */
export function drawnNotice(
  { text, state }: Workbench,
  result: DrawResult,
  undo?: (result: DrawResult) => Undo,
): Notice {
  const { written, added, leftAlone, setAside, plain, unfinished, stopped } = result;
  const offer = undo && isAllNew(result) ? { undo: undo(result) } : {};
  const lines = [
    ...leftAlone.map(({ sheet, reason }) => text(`left-alone-${reason}`, { sheet })),
    ...setAside.map(({ sheet, as }) => text('set-aside', { sheet, as })),
    ...plain.map(({ sheet }) => text('drawn-plain', { sheet })),
    ...('undo' in offer ? [text('undo-can')] : []),
    ...(written.length > 0 && !isAllNew(result) ? [text('undo-cannot')] : []),
  ];
  if (stopped) {
    const isCancelled = stopped.code === 'cancelled';
    return {
      tone: isCancelled ? 'info' : 'error',
      title: text(isCancelled ? 'cancelled-title' : 'failed-title'),
      lines: [
        ...(isCancelled ? [] : [describeError(stopped, state().lang)]),
        written.length + added.length === 0
          ? text('cancelled-nothing')
          : text('drawn-unfinished', { written: written.length, n: unfinished.length }),
        ...lines,
      ],
      ...offer,
    };
  }
  return {
    tone: leftAlone.length + setAside.length > 0 ? 'warning' : 'success',
    title: text('drawn-title', { n: written.length }),
    lines,
    ...offer,
  };
}
