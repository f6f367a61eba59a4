// 矩阵明细: the tasks behind every number of the matrix sheets, every pair, every sentence and the totals of the workload
// sheets, so that a number there leads to its tasks.
import { linesPhrase } from '../../model/register';
import { CELL_COLUMNS, CELLS_TABLE } from '../cell-columns';
import { leadsOf, numberOf, type Context } from '../context';
import { addHeading } from '../heading';
import { FIRST_ROW, HEADER_ROW, TIGHT_LINE } from '../layout';
import { shorten } from '../measure';
import { landscape } from '../page-setup';
import { area, SheetDraft } from '../sheet-draft';
import type { CellValue, Sheet } from '../spec';
import { STYLES } from '../styles';
import { NO_SECTION, SHEETS } from '../words';
import { MATRIX } from '../words-matrix';
import { CELLS } from '../words-sheets';

export function matrixCellsSheet(context: Context): Sheet {
  const { plan, cells, summaries } = context;
  const leads = plan.tasks.map((task) => shorten(leadsOf(task), 40) || null);
  const places = plan.tasks.map(({ source }) => linesPhrase(source.firstLine, source.lastLine));
  const values = cells.rows.map(({ from, down, across, task }): CellValue[] => [
    from,
    down === '' ? MATRIX.unclassed : down,
    across === '' ? NO_SECTION : across,
    numberOf(plan.tasks[task]!, task),
    summaries[task]!,
    leads[task]!,
    places[task]!,
  ]);
  const filled: CellValue[][] = values.length > 0 ? values : [CELL_COLUMNS.map(() => null)];
  const headers = CELL_COLUMNS.map((column) => column.header);
  const draft = new SheetDraft(
    SHEETS.cells,
    CELL_COLUMNS.map((column) => column.width),
  );
  const count = filled.length;
  addHeading(draft, 'cells', CELLS.note(context.title, values.length));
  draft
    .headers(HEADER_ROW, headers)
    .put(FIRST_ROW, 0, filled)
    .fitNames(FIRST_ROW, filled, [1, 2], TIGHT_LINE)
    .format(area(FIRST_ROW, 0, count, 3), STYLES.name)
    .format(area(FIRST_ROW, 3, count), { ...STYLES.code, valign: 'middle' })
    .format(area(FIRST_ROW, 4, count, 2), STYLES.label)
    .format(area(FIRST_ROW, 6, count), { ...STYLES.code, valign: 'middle' })
    .table({ name: CELLS_TABLE, area: area(HEADER_ROW, 0, count + 1, headers.length), columns: headers });
  return draft.close({
    tabColor: null,
    gridlines: true,
    freeze: { rows: FIRST_ROW, columns: 0 },
    page: landscape({
      header: context.title,
      rows: FIRST_ROW + count,
      columns: headers.length,
      repeatRows: [HEADER_ROW, HEADER_ROW],
    }),
  });
}
