// What people corrected in the cells counts: the register is read back, never the old parse, and everything derived
// from it is written again, a comparison with another plan too while that is at hand. The register itself is theirs and is
// not written.
import { describeError } from '../../messages/errors';
import { COMPARISON_TABLE } from '../../model/comparison-table';
import { READ_TABLES, REGISTER_TABLES } from '../../model/register';
import type { Notice } from '../state/pane-state';
import type { Ledger } from '../worker/protocol';
import { abortable } from './abortable';
import type { Action, Workbench } from './action';
import { drawCompared } from './compare';
import { draw } from './draw-workbook';

/** What people edit. */
const THEIRS = [...REGISTER_TABLES];

export const recalculate: Action = {
  name: 'recalculate',
  label: 'recalculate',
  busy: 'busy-register',
  predicate: ({ busy, host }) => busy === null && host === 'excel',
  perform: async (bench) => {
    const read = await readRegister(bench);
    if (!read) {
      return { tone: 'warning', title: bench.text('no-register-title'), lines: [bench.text('no-register-body')] };
    }
    const notice = await draw(bench, read.ledger, THEIRS);
    return read.isCompared && notice.tone !== 'error' && !bench.signal.aborted ? withComparison(bench, notice) : notice;
  },
};

/**
 * The sheets of a comparison follow while the other plan is at hand; it is not in the workbook. Those of the plan are
 * written by now, whatever becomes of these: `notice` says so.
 */
async function withComparison(bench: Workbench, notice: Notice): Promise<Notice> {
  const { text, state } = bench;
  const saying = (...lines: string[]): Notice => ({ ...notice, lines: [...notice.lines, ...lines] });
  try {
    const drawn = state().comparing?.isDrawn === true ? await drawCompared(bench) : null;
    if (drawn?.stopped) throw drawn.stopped;
    return saying(text(drawn ? 'compare-refreshed' : 'compare-not-refreshed'));
  } catch (error) {
    return { ...saying(text('compare-unfinished'), describeError(error, state().lang)), tone: 'warning' };
  }
}

/** Takes up the register of a workbook that was opened with one in it; says nothing where there is none. */
export const takeUpWorkbook: Action = {
  name: 'take-up-workbook',
  label: 'recalculate',
  busy: 'busy-register',
  predicate: ({ busy, host, ledger }) => busy === null && host === 'excel' && ledger === null,
  perform: async (bench) => {
    const read = await readRegister(bench);
    return read && { tone: 'info', title: bench.text('taken-up-title'), lines: [bench.text('taken-up-body')] };
  },
};

/** `isCompared`: differences from another plan stand in the workbook too. */
async function readRegister(bench: Workbench): Promise<{ ledger: Ledger; isCompared: boolean } | null> {
  const excel = await bench.excel();
  const tables = await abortable(excel.readTables([...READ_TABLES, COMPARISON_TABLE]), bench.signal);
  const ledger = await bench.core.call('readRegister', tables, bench.text('workbook-name'), bench.state().lang);
  if (!ledger) return null;
  bench.dispatch({ type: 'loaded', ledger, input: null, inWorkbook: true });
  return { ledger, isCompared: tables.has(COMPARISON_TABLE) };
}
