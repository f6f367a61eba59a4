// Selected cells as if they had been pasted: lines of text, and where there are several columns a table, so that line
// breaks inside a cell stay inside it.

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

const escape = (text: string): string => text.replace(/[&<>]/g, (mark) => ESCAPES.get(mark)!);

/** @param cells rows of equal length */
export function cellsToText(cells: readonly (readonly string[])[]): { readonly text: string; readonly html: string } {
  const text = cells.map((row) => row.join('\t')).join('\n');
  if ((cells[0]?.length ?? 0) < 2) return { text, html: '' };
  const cell = (value: string) => `<td>${escape(value).replaceAll('\n', '<br>')}</td>`;
  return { text, html: `<table>${cells.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>` };
}
