// The collector of items as it is watched for a report: after every line one looks at what it did with it. Reading itself
// knows nothing of this and loses no time by it.
import type { SourceLine } from '../../reader/document';
import type { TableRow } from '../dialects/table-row';
import { ItemCollector } from '../structure/collect-items';
import type { Item, LabelText } from '../structure/item';
import { trim } from '../text/characters';
import { ItemSource } from './item-source';
import { rowPlaces } from './row-places';
import { wholeLine, type Place } from './sourced-text';

/** What there was before a line was read. */
interface Before {
  readonly items: number;
  readonly repairs: number;
  readonly preamble: number;
  readonly lastOfPreamble: SourceLine | undefined;
  readonly item: Item | null;
  readonly text: string;
  readonly more: number;
  readonly labels: number;
  /** Lines after the first in the last of them. */
  readonly labelMore: number;
}

export class WatchedCollector extends ItemCollector {
  readonly sources = new Map<Item, ItemSource>();
  /** Page numbers, headers of tables, and the marks in their cells. */
  readonly furniture: Place[] = [];
  /** Lines with rows of tables: what is not read of them stands in columns that are not read. */
  readonly rowLines = new Set<SourceLine>();
  private readonly indexOf: ReadonlyMap<SourceLine, number>;
  /** The first line that was not seen. */
  private next = 0;
  private isAdding = false;
  /** Lines of which it is not known yet what they became: a row may be put together from several. */
  private open: SourceLine[] = [];
  private tookRows = false;

  constructor(private readonly lines: readonly SourceLine[]) {
    super();
    this.indexOf = new Map(lines.map((line, index) => [line, index]));
  }

  override add(line: SourceLine): void {
    const before = this.before();
    this.next = Math.max(this.next, this.indexOf.get(line)! + 1);
    this.open = [...this.open.filter((one) => one !== line), line];
    this.tookRows = false;
    this.isAdding = true;
    super.add(line);
    this.isAdding = false;
    if (!this.tookRows && this.took(line, before)) this.open = [];
    else if (trim(line.text) === '') this.open.pop();
  }

  override addRow(row: TableRow): boolean {
    // lines that were put into a row before the collector saw them
    if (!this.isAdding) {
      while (this.next < this.lines.length && this.lines[this.next]!.at <= row.lastLine)
        this.open.push(this.lines[this.next++]!);
    }
    const before = this.before();
    const texts = new Map(before.item?.labels.map((label) => [label, label.text]));
    const isRow = super.addRow(row);
    if (isRow) this.tookRow(row, before, texts);
    this.tookRows ||= isRow;
    return isRow;
  }

  private before(): Before {
    const item = this.items.at(-1) ?? null;
    return {
      items: this.items.length,
      repairs: this.repairs.length,
      preamble: this.preamble.length,
      lastOfPreamble: this.preamble.at(-1),
      item,
      text: item?.text ?? '',
      more: item?.below?.lines.length ?? 0,
      labels: item?.labels.length ?? 0,
      labelMore: item?.labels.at(-1)?.below?.lines.length ?? 0,
    };
  }

  source(item: Item): ItemSource {
    let source = this.sources.get(item);
    if (source === undefined) this.sources.set(item, (source = new ItemSource()));
    return source;
  }

  /** Notes what became of `line`; false where nothing did, or not yet. */
  private took(line: SourceLine, before: Before): boolean {
    if (this.repairs.slice(before.repairs).some(({ code }) => code === 'page-number-dropped')) {
      this.furniture.push(wholeLine(line));
      return true;
    }
    if (this.preamble.length > before.preamble) return true;
    const item = this.items.at(-1);
    if (item === undefined) return false;
    const isNew = this.items.length > before.items;
    if (isNew && item.text !== '') {
      const first = this.preamble.length < before.preamble ? before.lastOfPreamble! : line;
      this.tookText(item, item.text, wholeLine(first));
    }
    const label = item.labels.at(-1);
    if (label !== undefined && item.labels.length > (isNew ? 0 : before.labels)) {
      const { words, list } = this.source(item).label(label);
      const from = list.append(label.text, wholeLine(line));
      words.append(line.text.slice(0, from), { line, from: 0, to: from });
      return true;
    }
    if (isNew) return true;
    if (label !== undefined && (label.below?.lines.length ?? 0) > before.labelMore) {
      this.source(item).label(label).list.append(label.below!.lines.at(-1)!, wholeLine(line));
      return true;
    }
    if ((item.below?.lines.length ?? 0) === before.more) return false;
    this.tookText(item, item.below!.lines.at(-1)!, wholeLine(line));
    return true;
  }

  /** `piece` of the item's text stands at `places`; what stands before it there is its number or a label. */
  private tookText(item: Item, piece: string, ...places: readonly Place[]): void {
    const source = this.source(item);
    const isFirst = source.text.text === '';
    const { line, from } = places[0]!;
    const to = source.text.append(piece, ...places);
    if (to <= from) return;
    const target = isFirst && item.mark !== '' ? source.mark : source.words;
    target.append(line.text.slice(from, to).trim(), { line, from, to });
  }

  /** @param texts what the labels of the item above held before */
  private tookRow(row: TableRow, before: Before, texts: ReadonlyMap<LabelText, string>): void {
    const lines = this.open.filter(({ at }) => at <= row.lastLine);
    const { cells, taken } = rowPlaces(row, lines);
    this.open = this.open.filter((line) => !taken.has(line));
    for (const line of taken) this.rowLines.add(line);
    if (this.table.header(row.cells) !== null) {
      this.furniture.push(...cells.flat());
      return;
    }
    const item = this.items.at(-1);
    if (item === undefined) return;
    const isNew = this.items.length > before.items;
    const free = item.labels.filter((label) => isNew || !texts.has(label));
    cells.forEach((places, i) => {
      if (places.length === 0) return;
      if (this.table.isMark(row.cells[i]!, i)) this.furniture.push(...places);
      else if (isNew) this.tookCell(item, row.cells[i]!, places, free);
      else this.tookMore(item, row.cells[i]!, places, before, texts, free);
    });
  }

  /** A cell of a row that opened `item`: its text, its number, its field, or what one of its labels announces. */
  private tookCell(item: Item, cell: string, places: readonly Place[], free: LabelText[]): void {
    const source = this.source(item);
    const bare = plain(cell);
    const text = plain(item.text);
    if (source.text.text === '' && text !== '' && bare.endsWith(text)) return this.tookText(item, item.text, ...places);
    if (item.no !== null && source.mark.text === '' && plain(item.no).includes(bare.replace(/[.．]$/, ''))) {
      source.mark.append(cell, ...places);
      return;
    }
    const at = free.findIndex((label) => label.text !== '' && bare.endsWith(plain(label.text)));
    if (at !== -1) {
      const [label] = free.splice(at, 1);
      this.tookList(item, label!, label!.text, places);
    } else if (item.category !== null && plain(item.category) === bare) source.category.append(cell, ...places);
  }

  /** A cell that lengthens the item above its row. */
  private tookMore(
    item: Item,
    cell: string,
    places: readonly Place[],
    before: Before,
    texts: ReadonlyMap<LabelText, string>,
    free: LabelText[],
  ): void {
    const bare = plain(cell);
    const added = item.text.slice(before.text.length);
    if (bare !== '' && plain(added).endsWith(bare)) return this.tookText(item, added, ...places);
    const at = free.findIndex((label) => label.text !== '' && bare.endsWith(plain(label.text)));
    if (at !== -1) {
      const [label] = free.splice(at, 1);
      return this.tookList(item, label!, label!.text, places);
    }
    for (const [label, known] of texts) {
      const added = label.text.slice(known.length);
      if (added === '' || !plain(added).endsWith(bare)) continue;
      return this.tookList(item, label, added, places);
    }
  }

  private tookList(item: Item, label: LabelText, piece: string, places: readonly Place[]): void {
    const { words, list } = this.source(item).label(label);
    const { line, from } = places[0]!;
    const to = list.append(piece, ...places);
    words.append(line.text.slice(from, to), { line, from, to });
  }
}

/** Without the blanks and the separators that the reader takes out and puts in. */
const plain = (text: string): string => text.replace(/[\s、]+/g, '');
