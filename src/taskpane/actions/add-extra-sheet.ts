// One sheet more, as a person asked for it: beside the others in the open workbook, where 重新计算 makes it anew from then
// on, or a file of its own where there are no cells.
import { extraName } from '../../workbook/extra/extra-name';
import type { ExtraRequest } from '../../workbook/extra/extra-request';
import { abortable } from './abortable';
import type { Action } from './action';
import { drawnNotice, drawSheets } from './draw-workbook';

export const addExtraSheet: Action<ExtraRequest> = {
  name: 'add-extra-sheet',
  label: 'extra-sheet',
  busy: 'busy-describing',
  predicate: ({ busy, ledger }) => busy === null && ledger !== null,
  perform: async (bench, request) => {
    const { ledger, host } = bench.state();
    if (!ledger) return null;
    if (host !== 'excel') {
      const sheet = extraName(request, [], []);
      const file = `${sheet}.xlsx`;
      bench.save(file, await bench.core.call('writeExtra', ledger, bench.today(), { sheet, request }));
      return { tone: 'success', title: bench.text('exported-title', { file }), lines: [] };
    }
    const excel = await bench.excel();
    const { extras, sheets } = await abortable(excel.readExtraSheets(), bench.signal);
    const sheet = extraName(request, extras, sheets);
    const workbook = await bench.core.call('describeExtra', ledger, bench.today(), { sheet, request });
    const result = await drawSheets(bench, workbook, []);
    // a sheet that was there may have another name by now, and stands where its owner put it
    if (result.written.includes(sheet) && !sheets.includes(sheet)) {
      await excel.goTo({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    }
    return drawnNotice(bench, result);
  },
};
