// The tasks behind the numbers of a sheet, listed at its side: a number leads to its rows there, and the sheet stays whole
// wherever it is copied. Runs of rows do not overlap, unless they are parts of one another.
import { linesPhrase } from '../../model/register';
import { leadsOf, numberOf, type Context } from '../context';
import { FIRST_ROW, HEADER_ROW, LINE } from '../layout';
import type { Run } from '../listed-run';
import { shorten } from '../measure';
import { area, type SheetDraft } from '../sheet-draft';
import type { CellValue } from '../spec';
import { STYLES } from '../styles';
import { taskTip } from '../words';
import { TASK_LIST } from '../words-cross';

/** Rows that a sheet can hold and people can use. */
export const MOST_LISTED = 50_000;

/** Widths of a list, its labels first. */
export const listWidths = (labels: number): number[] => [...Array.from({ length: labels }, () => 20), 7, 60, 36, 13];

export class TaskList {
  private readonly rows: { readonly labels: readonly string[]; readonly task: number }[] = [];

  /** @param headers over the labels; @param column the first of the list on its sheet */
  constructor(
    private readonly context: Context,
    private readonly headers: readonly string[],
    private readonly column: number,
  ) {}

  get length(): number {
    return this.rows.length;
  }

  /** Adds tasks (indices into `plan.tasks`) under `labels`. */
  add(labels: readonly string[], tasks: readonly number[]): Run {
    const first = this.rows.length;
    for (const task of tasks) this.rows.push({ labels, task });
    return { first, tasks };
  }

  /** The number at `row`, `column` leads to `run`. */
  link(draft: SheetDraft, row: number, column: number, { first, tasks }: Run): void {
    if (tasks.length === 0 || this.rows.length > MOST_LISTED) return;
    const { plan } = this.context;
    const numbers = tasks.map((task) => numberOf(plan.tasks[task]!, task));
    const place = area(FIRST_ROW + first, this.column, tasks.length, this.headers.length + 4);
    draft.link(row, column, { sheet: draft.name, ...place }, taskTip(numbers));
  }

  /** Draws the list beside what is there; nothing where it would be too long. */
  draw(draft: SheetDraft): void {
    if (this.rows.length === 0 || this.rows.length > MOST_LISTED) return;
    const { plan, summaries } = this.context;
    const { no, summary, leads, lines } = TASK_LIST.headers;
    const values = this.rows.map(({ labels, task: index }): CellValue[] => {
      const task = plan.tasks[index]!;
      return [
        ...labels,
        numberOf(task, index),
        summaries[index]!,
        shorten(leadsOf(task), 34) || null,
        linesPhrase(task.source.firstLine, task.source.lastLine),
      ];
    });
    const labels = this.headers.length;
    const count = values.length;
    draft
      .list(this.rows.map(({ task }) => task))
      .put(HEADER_ROW, this.column, [[...this.headers, no, summary, leads, lines]])
      .format(area(HEADER_ROW, this.column, 1, labels + 4), STYLES.header)
      .put(FIRST_ROW, this.column, values)
      .format(area(FIRST_ROW, this.column, count, labels), STYLES.label)
      .format(area(FIRST_ROW, this.column + labels, count), { ...STYLES.code, valign: 'middle' })
      .format(area(FIRST_ROW, this.column + labels + 1, count, 2), STYLES.label)
      .format(area(FIRST_ROW, this.column + labels + 3, count), { ...STYLES.code, valign: 'middle' });
    for (let row = FIRST_ROW; row < FIRST_ROW + count; row += 1) draft.heights[row] ??= LINE;
  }
}
