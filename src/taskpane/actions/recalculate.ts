// What people corrected in the cells counts: the register is read back, never the old parse, and everything derived
// from it is written again. The register itself is theirs and is not written.
import { READ_TABLES, REGISTER_TABLES } from '../../model/register';
import type { Ledger } from '../worker/protocol';
import { abortable } from './abortable';
import type { Action, Workbench } from './action';
import { draw } from './draw-workbook';

/** What people edit. */
const THEIRS = [...REGISTER_TABLES];

export const recalculate: Action = {
  name: 'recalculate',
  label: 'recalculate',
  busy: 'busy-register',
  predicate: ({ busy, host }) => busy === null && host === 'excel',
  perform: async (bench) => {
    const ledger = await readRegister(bench);
    if (ledger) return draw(bench, ledger, THEIRS);
    return { tone: 'warning', title: bench.text('no-register-title'), lines: [bench.text('no-register-body')] };
  },
};

/** Takes up the register of a workbook that was opened with one in it; says nothing where there is none. */
export const takeUpWorkbook: Action = {
  name: 'take-up-workbook',
  label: 'recalculate',
  busy: 'busy-register',
  predicate: ({ busy, host, ledger }) => busy === null && host === 'excel' && ledger === null,
  perform: async (bench) => {
    const ledger = await readRegister(bench);
    return ledger && { tone: 'info', title: bench.text('taken-up-title'), lines: [bench.text('taken-up-body')] };
  },
};

async function readRegister(bench: Workbench): Promise<Ledger | null> {
  const excel = await bench.excel();
  const tables = await abortable(excel.readTables([...READ_TABLES]), bench.signal);
  const ledger = await bench.core.call('readRegister', tables, bench.text('workbook-name'), bench.state().lang);
  if (ledger) bench.dispatch({ type: 'loaded', ledger, input: null, inWorkbook: true });
  return ledger;
}
