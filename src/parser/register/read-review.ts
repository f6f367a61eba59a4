// FG_Review and FG_Findings back: what people decided about the points to check, and what the first reading had found.
import type { Finding } from '../../model/finding';
import { FINDING_COLUMNS, REVIEW_COLUMNS, SEVERITY_WORDS, type ReviewMark, type ReviewMarks } from '../../model/review';
import type { NamedTable, TableCell } from '../../model/tables';
import { keyOfWord } from './cell-words';

type Row<Key extends string> = (key: Key) => TableCell;

function rowsOf<Key extends string>(
  table: NamedTable | undefined,
  columns: readonly { readonly key: Key; readonly header: string }[],
): Row<Key>[] {
  if (!table) return [];
  const at = new Map(columns.map(({ key, header }) => [key, table.headers.indexOf(header)]));
  return table.rows.map((cells) => (key) => cells[at.get(key) ?? -1] ?? null);
}

const textOf = (cell: TableCell): string => String(cell ?? '').trim();

/** The decisions, by the key of their point; points about which nothing was written are left out. */
export function readMarks(table: NamedTable | undefined): ReviewMarks {
  const marks = new Map<string, ReviewMark>();
  for (const cell of rowsOf(table, REVIEW_COLUMNS)) {
    const [key, handling, remark] = [textOf(cell('key')), textOf(cell('handling')), textOf(cell('remark'))];
    if (key !== '' && handling + remark !== '') marks.set(key, { handling, remark, what: textOf(cell('what')) });
  }
  return marks;
}

/** The findings that the workbook kept; a row that people made unreadable is passed over. */
export function readFindings(table: NamedTable | undefined): Finding[] {
  return rowsOf(table, FINDING_COLUMNS).flatMap((cell): Finding[] => {
    const severity = keyOfWord(SEVERITY_WORDS, textOf(cell('severity')));
    const code = textOf(cell('code'));
    const line = Number(cell('line') ?? Number.NaN);
    const data = dataOf(textOf(cell('data')));
    if (severity === null || code === '' || data === null) return [];
    return [{ code, severity, task: textOf(cell('task')) || null, line: line > 0 ? line : null, data }];
  });
}

function dataOf(json: string): Finding['data'] | null {
  try {
    const data = JSON.parse(json === '' ? '{}' : json) as unknown;
    if (typeof data !== 'object' || data === null) return null;
    return Object.fromEntries(
      Object.entries(data).filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
    );
  } catch {
    return null;
  }
}
