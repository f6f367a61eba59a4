// A .pdf with text to lines: page by page, in the order of reading, without headers, footers and page numbers. Lines
// are those of the page; which of them go on in the next is for the parser, who knows the words. Positions are pages.
import { FengongError } from '../../model/errors';
import type { Finding } from '../../model/finding';
import type { SourceLine } from '../document';
import type { Reading } from '../read-text';
import { linesInOrder } from './columns';
import { openPdf, type PdfPage } from './open-pdf';
import { joinTables } from './join-tables';
import { findFurniture } from './page-furniture';
import { findRuledTables, type RuledTable } from './ruled-tables';
import type { TextLine } from './text-lines';

/** What one page holds, before it is known what of it is repeated on others. */
interface Page {
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly tables: readonly RuledTable[];
}

/**
 * The lines of a .pdf; rows of ruled tables have their cells.
 * @throws FengongError `encrypted-file`, `damaged-file`, `pdf-without-text`
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Reading> {
  const pages: Page[] = [];
  let askew = 0;
  for await (const page of openPdf(bytes, name)) {
    pages.push(layOut(page, pages.length + 1));
    askew += page.askew;
  }
  const furniture = findFurniture(pages);
  const tables = joinTables(pages.map((page) => page.tables));
  const lines = pages.flatMap((page, index) =>
    inOrder(
      page.lines.filter((line) => !furniture[index]?.has(line)),
      tables[index] ?? [],
      index + 1,
    ),
  );
  if (lines.length === 0) throw new FengongError('pdf-without-text', { name });

  const left = furniture.reduce((sum, page) => sum + page.size, 0);
  const findings: Finding[] = [];
  if (left > 0) findings.push(note('page-furniture-left-out', left));
  if (askew > 0) findings.push(note('askew-text-left-out', askew));
  return { lines, findings };
}

function note(code: string, count: number): Finding {
  return { code, severity: 'note', task: null, line: null, data: { count } };
}

function layOut(page: PdfPage, number: number): Page {
  const { tables, rest } = findRuledTables(page.glyphs, page.rules, number);
  return { height: page.height, lines: linesInOrder(rest), tables };
}

/** Lines in their order, each table before the first line that stands below its top. */
function inOrder(lines: readonly TextLine[], tables: readonly RuledTable[], at: number): SourceLine[] {
  const made: SourceLine[] = [];
  const waiting = [...tables];
  for (const line of lines) {
    while (waiting[0] && waiting[0].top < line.base) made.push(...(waiting.shift()?.rows ?? []));
    made.push({ at, text: line.text });
  }
  return [...made, ...waiting.flatMap((table) => table.rows)];
}
