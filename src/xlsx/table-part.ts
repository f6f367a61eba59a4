// A native table (ListObject). Its look comes from the formats of the cells, not from a table style.
import type { Table } from '../workbook/spec';
import { areaName } from '../workbook/address';
import { counted, element, xstring } from './xml';

/** Excel has no table without a data row: an empty one gets a blank row. */
const withRow = (table: Table): Table['area'] => ({ ...table.area, rows: Math.max(2, table.area.rows) });

/** The part of a table; `id` is unique in the workbook. */
export function tablePart(table: Table, id: number): string {
  const ref = areaName(withRow(table));
  const columns = table.columns.map((name, index) =>
    // a break in a name must be escaped: as a reference it would differ from the header cell
    element('tableColumn', { id: index + 1, name: xstring(name).replaceAll('\n', '_x000a_') }),
  );
  return element(
    'table',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id,
      name: table.name,
      displayName: table.name,
      ref,
      totalsRowShown: false,
    },
    element('autoFilter', { ref }) +
      counted('tableColumns', columns) +
      '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
  );
}
