// Lines to items: numbers open them, labels and brackets hang on them, everything else goes on with what is open. One
// pass, no look-ahead.
import type { Finding } from '../../model/finding';
import type { SourceLine } from '../../reader/document';
import { KnownLabels, readLeadingLabel, type LeadingLabel } from '../lexing/leading-label';
import { isCentredNumber, isPageNumber, lexLine } from '../lexing/lex-line';
import { readNumberMark, type NumberMark } from '../lexing/number-mark';
import type { Declaration } from '../clauses/clause-part';
import { readDeclaration } from '../clauses/find-declaration';
import { BrokenRow } from '../dialects/broken-row';
import { TableReader } from '../dialects/read-table';
import type { Marks } from '../dialects/symbol-table';
import { readSpacedHeader, readSpacedRow } from '../dialects/spaced-table';
import { mayBeRow, readTableRow, type TableRow } from '../dialects/table-row';
import type { LabelKind } from '../roles/role-labels';
import { isOpen, trim } from '../text/characters';
import { isDitto } from '../text/ditto';
import { leaderOf, postHolderOf } from '../dialects/role-heading';
import { isClosed, isWholeList } from './continues';
import { isByline, isStamp } from './imprint';
import { grow, Item, newLabel, tailOf, wholeOf, type LabelText } from './item';
import { Numbering } from './numbering';
import { goesOnWith, isRowEnd, opensClause, opensName, startsAnew } from './open-end';
import { closesWithClause, saysWho } from './says-who';

/** A repair made while lines were joined or cells placed; the task it belongs to is the one that holds the line. */
export interface LineRepair {
  readonly code: Finding['code'];
  readonly line: number;
  readonly text: string;
  readonly item: Item | null;
}

/** 同上 speaks of no item further up. */
const FURTHEST_ABOVE = 20;

export class ItemCollector {
  /** Lines before the first item: title, letterhead, introduction. */
  readonly preamble: SourceLine[] = [];
  readonly items: Item[] = [];
  readonly repairs: LineRepair[] = [];
  /** Rules in the headers of tables. */
  readonly declarations: Declaration[] = [];
  /** The plan has no numbers, and its labels stand below its sentences. */
  labelsBelowSentence = false;
  /** No line of the plan begins with a number. */
  withoutNumbers = false;
  /** Reads what the marks in tables of marks mean. */
  legend: () => Marks = () => new Map();
  /** Reads in which columns of tables a blank stands for the cell above it. */
  blanks: () => ReadonlySet<LabelKind> = () => new Set();
  protected readonly table = new TableReader(
    () => this.legend(),
    () => this.blanks(),
  );
  private readonly broken = new BrokenRow(this.table, {
    release: (row) => this.addRow(row),
    joined: (text, line) => this.repairs.push({ code: 'broken-row-joined', line, text, item: null }),
  });
  private item: Item | null = null;
  private ledByBands = false;
  /** The open table has blanks between its cells. */
  private isSpaced = false;
  /** The last line was a row of a table. */
  private fromTable = false;
  private label: LabelText | null = null;
  private readonly labels = new KnownLabels();
  private readonly numbering = new Numbering();

  add(line: SourceLine): void {
    if (line.text.length === 0 && line.cells === undefined) return;
    const known = line.cells === undefined && !this.table.isNumbered ? this.labels.get(line.text) : undefined;
    if (known !== undefined) this.addLabel(known, line);
    else {
      const row = mayBeRow(line) ? readTableRow(line) : this.readSpaced(line);
      if (this.table.isNumbered && line.cells === undefined && this.broken.keep(row, line)) return;
      if (row !== null && this.addRow(row)) return;
      this.addText(line, row === null);
    }
    this.fromTable &&= this.item?.rank === 2 && this.item.text === '';
    if (line.last !== undefined && this.item !== null) this.item.lastLine = line.last;
  }

  /** A header or a row of a table whose cells are parted by blanks. */
  private readSpaced(line: SourceLine): TableRow | null {
    const header = readSpacedHeader(line.text, line.at);
    if (header !== null) this.isSpaced = true;
    const { columns } = this.table;
    return header ?? (this.isSpaced && columns !== null ? readSpacedRow(line.text, columns, line.at) : null);
  }

  /** Adds what is still held back. */
  finish(): void {
    this.broken.release();
  }

  /** Adds a row of a table; false where it is none. */
  addRow(row: TableRow): boolean {
    const reading = this.table.read(row);
    if (reading === null) return false;
    if (reading.kind === 'header') {
      for (const note of reading.notes) {
        const rule = readDeclaration(note, row.firstLine);
        if (rule !== null) this.declarations.push(rule);
      }
    }
    if (reading.kind === 'task') this.addItem(reading.item);
    if (reading.kind === 'task' && row.guessed === true)
      this.repairs.push({ code: 'cells-guessed', line: row.firstLine, text: reading.item.text, item: reading.item });
    else if (reading.kind === 'band') this.addBand(reading.text, reading.line);
    this.fromTable = true;
    return true;
  }

  /** A row that is one text: a heading with its number, or a heading by standing alone. */
  private addBand(text: string, at: number): void {
    const label = readLeadingLabel(text);
    const mark = readNumberMark(text);
    if (label?.kind === 'leader') return this.addLeaderBand(label.list, at, label.word);
    if (mark !== null && mark.rank <= 2) return this.openItem(mark, text, true, at);
    this.addItem(new Item({ rank: 1, no: null, text, heading: true, firstLine: at }));
  }

  private addText(line: SourceLine, isPlain: boolean): void {
    const { text, heading, bullet } = lexLine(line.text);
    if (text === '') return;
    // - 3 - begins as a bullet does
    const printed = bullet ? trim(line.text) : text;
    if (isPageNumber(printed) || isCentredNumber(line.text)) {
      this.repairs.push({ code: 'page-number-dropped', line: line.at, text: printed, item: this.item });
      return;
    }
    const mark = readNumberMark(text);
    // no label begins with a number
    const label = mark === null ? readLeadingLabel(text) : null;
    if (label !== null && (label.word === null || !this.isInBracket())) {
      if (isPlain) this.labels.keep(line.text, label);
      return this.addLabel(label, line);
    }
    // 1.牵头单位：… below a task: the number counts its labels
    const counted = mark === null || mark.rank < 3 ? null : readLeadingLabel(text.slice(mark.length));
    if (counted !== null && this.item !== null && isRoleOrDay(counted.kind) && counted.word === null)
      return this.addLabel(counted, line);
    if (mark !== null) {
      if (this.numbering.goesOnInNote(mark)) return this.goOn(text, heading, line);
      const open = { rank: this.item?.rank ?? 0, isComplete: () => this.isComplete() };
      if (this.numbering.accepts(mark, { heading, alone: mark.length >= text.length }, open))
        return this.openItem(mark, text, heading, line.at);
    }
    const bracketed = this.bracketedLabel(text);
    if (bracketed !== null) return this.addLabel(bracketed, line);
    // ●植树1万亩（市林业局牵头） below a number: who does that part of it
    if (bullet && this.item !== null && this.item.rank > 2 && this.item.rank < 6 && saysWho(text))
      return this.addItem(new Item({ rank: 5, no: null, text, firstLine: line.at }));
    this.goOn(text, heading, line);
  }

  /** （责任单位：…） on a line of its own, below another label or below a paragraph: its bracket says nothing more. */
  private bracketedLabel(text: string): LeadingLabel | null {
    if (this.item === null || (this.label === null && this.item.rank !== 6)) return null;
    if (!isOpen(text.charCodeAt(0)) || this.isInBracket()) return null;
    const inside = /^.([^（(〔【]*(?:[（(〔][^）)〕]*[）)〕][^（(〔【]*)*)[）)〕】]。?$/.exec(text)?.[1];
    const label = inside === undefined ? null : readLeadingLabel(inside);
    return label !== null && isRoleOrDay(label.kind) ? label : null;
  }

  /** Adds an item that another part of the reader made (a row of a table). */
  addItem(item: Item): void {
    this.items.push(item);
    this.item = item;
    this.label = null;
  }

  /** A bracket is open above: the line goes on with what stands in it (责 + 任单位：…). */
  private isInBracket(): boolean {
    const open = this.label ?? this.item;
    const tail = open === null ? '' : tailOf(open);
    return /[（(〔【][^）)〕】]*$/.test(tail);
  }

  private isComplete(): boolean {
    if (this.label !== null) {
      const { kind } = this.label;
      const tail = tailOf(this.label);
      // 具体措施： announces what stands below it
      return ENDS_ANYHOW.has(kind) || (kind === 'other' && tail === '') || isWholeList(tail);
    }
    return this.item === null || isClosed(tailOf(this.item)) || this.item.rank <= 2;
  }

  private openItem(mark: NumberMark, text: string, heading: boolean, at: number): void {
    this.numbering.open(mark);
    const body = text.slice(mark.length);
    this.addItem(
      new Item({
        rank: mark.rank,
        no: mark.no,
        value: mark.value,
        mark: text.slice(0, mark.length),
        halfWidth: mark.halfWidth,
        heading,
        text: body,
        firstLine: at,
      }),
    );
  }

  private addLabel(label: LeadingLabel, line: SourceLine): void {
    if (this.label === null && this.item !== null && opensClause(tailOf(this.item))) {
      // a bracket that holds its labels on lines of their own
      grow(this.item, `；${label.line}`);
      this.item.lastLine = line.at;
    } else this.openLabel(label.kind, label.list, line, label.word);
  }

  private openLabel(kind: LabelKind, text: string, line: SourceLine, word: string | null): void {
    if (kind === 'task' && text !== '') {
      // 工作任务：… opens a task; right after a number it is that number's text
      if (this.item !== null && tailOf(this.item) === '' && this.item.labels.length === 0)
        return this.goOn(text, false, line);
      return this.addItem(new Item({ rank: 6, no: null, text, firstLine: line.at, stated: true }));
    }
    if (kind === 'leader' && this.opensLeaderBand()) return this.addLeaderBand(text, line.at, word);
    if (this.item === null && (kind === 'unread' || isStamp(text) || !this.openUnnumbered())) {
      this.preamble.push(line);
      return;
    }
    this.hang(kind, text, line, word);
  }

  /** The last line before a label is a task without a number, where no item stands before it. */
  private openUnnumbered(): boolean {
    const above = this.preamble.at(-1);
    if (above === undefined) return false;
    this.preamble.pop();
    this.addItem(new Item({ rank: 6, no: null, text: lexLine(above.text).text, firstLine: above.at }));
    return true;
  }

  private hang(kind: LabelKind, text: string, line: SourceLine, word: string | null): void {
    if (this.item === null) return;
    this.numbering.openList(text, kind === 'other');
    this.label = newLabel(kind, isDitto(text) ? this.above(kind, text) : text, line.at, word);
    this.item.addLabel(this.label);
    this.item.lastLine = line.at;
  }

  /** The last list behind a label of this kind; `ditto` itself where there is none. */
  private above(kind: LabelKind, ditto: string): string {
    for (const item of this.items.slice(-FURTHEST_ABOVE).reverse()) {
      const label = item.labels.filter((one) => one.kind === kind).at(-1);
      if (label !== undefined) return wholeOf(label);
    }
    return ditto;
  }

  /** 牵头领导：… before any task, or between the rows of a table, speaks of all that follow it up to the next such line. */
  private opensLeaderBand(): boolean {
    this.ledByBands ||= this.item === null && !this.labelsBelowSentence;
    return this.ledByBands || this.fromTable;
  }

  private addLeaderBand(text: string, at: number, word: string | null): void {
    const item = new Item({ rank: 2, no: null, text: '', firstLine: at });
    this.addItem(item);
    this.label = newLabel('leader', text, at, word);
    item.addLabel(this.label);
  }

  private goOn(text: string, heading: boolean, line: SourceLine): void {
    const { item, label } = this;
    const leader = leaderOf(text) ?? (this.fromTable ? postHolderOf(text) : null);
    if (leader !== null && (item === null || this.fromTable || this.isComplete() || isWholeList(tailOf(item)))) {
      this.addLeaderBand(leader, line.at, null);
    } else if (item === null) {
      // a paragraph that says who does it is a task, numbered or not
      if (saysWho(text) || (this.withoutNumbers && closesWithClause(text)))
        this.addItem(new Item({ rank: 6, no: null, text: withoutDash(text), firstLine: line.at }));
      else this.preamble.push(line);
    } else if (this.fromTable && item.rank === 3 && isRowEnd(item)) {
      // a paragraph after a table is no part of its last row
      this.addItem(new Item({ rank: 6, no: null, text: withoutDash(text), heading, firstLine: line.at }));
    } else if (
      label !== null &&
      !isByline(text) &&
      goesOnWith(label, text) &&
      !(label.kind === 'other' && saysWho(text))
    ) {
      this.joined(heading, line.at, text, tailOf(label));
      grow(label, opensName(label, text) ? `、${text}` : text);
      item.lastLine = line.at;
    } else if (label !== null || (tailOf(item) !== '' && startsAnew(item, text, heading))) {
      this.addItem(new Item({ rank: 6, no: null, text: withoutDash(text), heading, firstLine: line.at }));
    } else {
      if (isOpen(text.charCodeAt(0))) item.ownLineClause ??= line.at;
      else if (tailOf(item) !== '') {
        this.joined(heading, line.at, text, tailOf(item));
        if (item.notes.paragraph === null && isClosed(tailOf(item))) item.note({ paragraph: text });
      }
      grow(item, text);
      item.lastLine = line.at;
    }
  }

  private joined(heading: boolean, at: number, text: string, above: string): void {
    if (heading) this.repairs.push({ code: 'heading-mark-on-wrapped-line', line: at, text, item: this.item });
    else if (!isClosed(above)) this.repairs.push({ code: 'wrapped-line-joined', line: at, text, item: this.item });
  }
}

const isRoleOrDay = (kind: LabelKind): boolean => ROLES_AND_DAYS.has(kind);
/** Labels whose lists end where they stand. */
const ENDS_ANYHOW: ReadonlySet<LabelKind> = new Set(['leader', 'deadline']);
const ROLES_AND_DAYS: ReadonlySet<LabelKind> = new Set(['leader', 'lead', 'support', 'responsible', 'deadline']);

/** ——督促整改: the dash before a paragraph marks it as one of several. */
const withoutDash = (text: string): string =>
  text.charCodeAt(0) === 0x2014 || text.charCodeAt(0) === 0x2015 ? trim(text.replace(/^[—―]+/, '')) : text;
