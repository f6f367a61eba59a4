// Takes back the sheets that were just written, and with them what the pane knew of the workbook.
import type { Undo } from '../state/pane-state';
import type { Action } from './action';

export const undoDrawing: Action<Undo> = {
  name: 'undo-drawing',
  label: 'undo',
  busy: 'busy-undoing',
  predicate: ({ busy, host }) => busy === null && host === 'excel',
  perform: async (bench, { drawn, input, inWorkbook }) => {
    const excel = await bench.excel();
    const { removed, touched } = await excel.undoDrawing(drawn, bench.signal);
    if (touched.length > 0) {
      const lines = [bench.text('undo-touched', { sheet: touched.join(bench.text('separator')) })];
      return { tone: 'warning', title: bench.text('undo-touched-title'), lines };
    }
    bench.dispatch({ type: 'undone', input, inWorkbook });
    return { tone: 'success', title: bench.text('undone-title', { n: removed.length }), lines: [] };
  },
};
