// One sheet more, as a person asked for it: beside the others in the open workbook, where 重新计算 makes it anew from then
// on, or a file of its own where there are no cells.
import type { ExtraRequest } from '../../workbook/extra/extra-request';
import { abortable } from './abortable';
import type { Action } from './action';
import { drawnNotice, drawSheets, showDrawn, undoOf } from './draw-workbook';

export const addExtraSheet: Action<ExtraRequest> = {
  name: 'add-extra-sheet',
  label: 'extra-sheet',
  busy: 'busy-describing',
  predicate: ({ busy, ledger }) => busy === null && ledger !== null,
  perform: async (bench, request) => {
    const { ledger, host } = bench.state();
    if (!ledger) return null;
    if (host !== 'excel') {
      const { name, bytes } = await bench.core.call('writeExtra', ledger, bench.today(), request);
      const file = `${name}.xlsx`;
      bench.save(file, bytes);
      return { tone: 'success', title: bench.text('exported-title', { file }), lines: [] };
    }
    const excel = await bench.excel();
    const beside = await abortable(excel.readExtraSheets(), bench.signal);
    const workbook = await bench.core.call('describeExtra', ledger, bench.today(), request, beside);
    const undo = undoOf(bench, workbook);
    const result = await drawSheets(bench, workbook, []);
    // a sheet that was there before stands where its owner put it, and does not take a person away from where they are
    if (!beside.extras.some((extra) => result.written.includes(extra.sheet))) await showDrawn(bench, result);
    return drawnNotice(bench, result, undo);
  },
};
