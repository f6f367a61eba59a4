// Which stretches of lines the cells of a row stand in. A row is one line, or was put together from several.
import type { SourceLine } from '../../reader/document';
import { readTableRow, type TableRow } from '../dialects/table-row';
import { trim } from '../text/characters';
import type { Place } from './sourced-text';

/** By cell of `row`, where it stands; `taken`: the lines of which something stands in the row. */
export function rowPlaces(row: TableRow, lines: readonly SourceLine[]): { cells: Place[][]; taken: Set<SourceLine> } {
  const rest = row.cells.map((cell) => withoutBlanks(cell));
  const cells = row.cells.map((): Place[] => []);
  const taken = new Set<SourceLine>();
  for (const line of lines) {
    for (const place of cellPlaces(line)) {
      const text = withoutBlanks(line.text.slice(place.from, place.to));
      const at = rest.findIndex((cell) => cell.startsWith(text));
      if (at === -1) continue;
      rest[at] = rest[at]!.slice(text.length);
      cells[at]!.push(place);
      taken.add(line);
    }
  }
  return { cells, taken };
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** The cells of a line that are not empty; a line that is no row is one cell. */
function cellPlaces(line: SourceLine): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const cell of readTableRow(line)?.cells ?? [trim(line.text)]) {
    const text = cell.replaceAll('\n', '');
    const at = text === '' ? -1 : line.text.indexOf(text, from);
    if (at === -1) continue;
    places.push({ line, from: at, to: at + text.length });
    from = at + text.length;
  }
  return places;
}
