// The .xlsx: the same bytes that the command line makes of the same plan on the same day.
import type { Action } from './action';

export const exportWorkbook: Action = {
  name: 'export-workbook',
  label: 'export',
  busy: 'busy-exporting',
  predicate: ({ busy, ledger }) => busy === null && ledger !== null,
  perform: async (bench) => {
    const { ledger, layout, marks } = bench.state();
    if (!ledger) return null;
    const bytes = await bench.core.call('write', ledger, bench.today(), marks);
    const file = fileName(ledger.plan.source.name);
    bench.save(file, bytes);
    return {
      tone: 'success',
      title: bench.text('exported-title', { file }),
      lines: layout ? [bench.text('exported-body', { sheets: layout.sheets.length })] : [],
    };
  },
};

/** `2024-liaoning.md` → `2024-liaoning.xlsx`; marks that file systems refuse become `-`. */
export function fileName(source: string): string {
  const stem = source.replace(/\.[^.]*$/, '').replace(/[\\/:*?"<>|]/g, '-');
  return `${stem || 'fengong'}.xlsx`;
}
