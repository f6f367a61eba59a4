// Text and Markdown that hold tables in HTML, as converters leave them: what stands between <table> and </table> becomes
// rows, every other line keeps its text without tags. Lines keep the numbers that they have in the file.
import type { SourceLine } from './document';
import { readHtml } from './read-html';

const OPENS = /<table[\s>]/i;
const CLOSES = /<\/table\s*>/i;

/** `lines` with the tables in them as rows. */
export function readTablesInText(lines: readonly SourceLine[], name: string): SourceLine[] {
  const read: SourceLine[] = [];
  // a table may have more rows than a call takes arguments
  const add = (made: readonly SourceLine[]) => {
    for (const line of made) read.push(line);
  };
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (!text.includes('<')) {
      read.push(lines[at]!);
      continue;
    }
    const from = text.search(OPENS);
    if (from === -1) {
      add(linesOf(text, [lines[at]!], name));
      continue;
    }
    const first = at;
    while (at + 1 < lines.length && !CLOSES.test(lines[at]!.text)) at++;
    const stretch = lines.slice(first, at + 1);
    add(linesOf(stretch.map((line) => line.text).join('\n'), stretch, name));
  }
  return read;
}

/** What `html` holds; a row stands where its <tr> does. */
function linesOf(html: string, stretch: readonly SourceLine[], name: string): SourceLine[] {
  if (!/[^\s<>]/.test(html.replace(/<[^>]*>/g, ''))) return [];
  const made = readHtml(html, name).lines;
  const rows = made.filter((line) => line.cells !== undefined);
  const starts = stretch.flatMap(({ at, text }) => Array.from(text.matchAll(/<tr[\s>]/gi), () => at));
  const known = starts.length === rows.length;
  let row = 0;
  return made.map((line) => {
    const at = known && line.cells !== undefined ? starts[row++]! : stretch[0]!.at;
    return { ...line, at };
  });
}
