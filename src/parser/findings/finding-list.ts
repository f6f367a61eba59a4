// Everything that a person should know about a reading, gathered while it is made; what is worth a person's time
// comes first.
import type { Finding, Severity } from '../../model/finding';
import type { Task } from '../../model/task';
import { worthOf } from '../../model/review-order';
import type { ClausePart, Declaration } from '../clauses/clause-part';
import type { SourceLine } from '../../reader/document';
import { isPartyList } from '../dialects/bare-list';
import { mayBeRule } from '../clauses/find-declaration';
import type { TwoSpellings } from '../parties/party-register';
import type { ListRemark, PartyList } from '../parties/read-party-list';
import type { LineRepair } from '../structure/collect-items';
import type { Assigned } from '../structure/assign';
import type { Item } from '../structure/item';
import type { DueKind } from '../deadlines/due-day';
import { headingTitle, type SectionList } from '../structure/section-list';
import type { Contents } from '../text/contents';
import { amongTasks } from './among/among-tasks';
import { doubledCharacters } from './doubled-characters';
import { clauseIn, suspectText } from './suspect-text';

const SEVERITY: Readonly<Record<ListRemark['code'], Severity>> = {
  'padded-name': 'repair',
  'half-width-bracket': 'repair',
  'leader-placeholder': 'note',
  'shared-suffix': 'note',
  'prefix-supplied': 'note',
  'unrecognised-name': 'warning',
  'first-is-phrase': 'warning',
  'unknown-place': 'note',
  'group-of-places': 'note',
  'odd-name': 'warning',
  'names-together': 'warning',
  'odd-person': 'warning',
};

/** What is unlike other tasks and may well be meant so. */
const NOTED: ReadonlySet<string> = new Set(['number-lost', 'role-missing', 'end-missing']);

const QUOTE = 30;
/** A mark that closes what was never opened, or who does it. */
const ODD_DEADLINE = /^[^（(“《]*[）)〕】\]}〗」》”>]|[/|→—]$|牵头|配合|单位|部门/;
const LONGEST_DEADLINE = 40;
/** Who gets a copy of the letter. */
const COPIES = /^(?:抄送|主送|抄报|报送|分送)/;
/** Rules for lists, and headings in brackets. */
const NO_TASK = /第一|首位|列前|[★☆▲△]|^\s*[【〔[]|^\s*(?:抄送|主送)/;
/** As much of a sentence as tells it from others. */
const RULE_BEGINS = 8;

export class FindingList {
  /** By how much they are worth a person's time: a long plan has hundreds of thousands of a few kinds. */
  private readonly kinds = new Map<number, Kind>();
  private readonly among = amongTasks();

  constructor(fromReader: readonly Finding[]) {
    for (const one of fromReader) this.keep(one);
  }

  private add(code: string, severity: Severity, task: string | null, line: number | null, data: Finding['data']): void {
    this.keep({ code, severity, task, line, data });
  }

  private keep(one: Finding): void {
    const worth = worthOf(one);
    const line = one.line ?? NO_LINE;
    const kind = this.kinds.get(worth);
    if (kind === undefined) this.kinds.set(worth, { findings: [one], isInOrder: true, last: line });
    else {
      kind.findings.push(one);
      kind.isInOrder &&= kind.last <= line;
      kind.last = line;
    }
  }

  remarks(list: PartyList, task: string, line: number): void {
    for (const { code, data } of list.remarks) this.add(code, SEVERITY[code], task, line, data);
  }

  /** @param contents of the text of the task */
  task(item: Item, id: string, parts: readonly ClausePart[], contents: Contents): void {
    for (const quote of doubledCharacters(item.text, contents))
      this.add('doubled-character', 'note', id, item.firstLine, { quote });
    for (const { code, quote } of suspectText(item.text, item.rank === 3 ? item.value : 0, contents))
      this.add(code, 'warning', id, item.firstLine, { quote });
    if (item.text === '') this.add('task-without-text', 'warning', id, item.firstLine, {});
    for (const { kind, text } of item.labels) {
      const isOpen = kind === 'other' && text !== '' && item.notes.declarations.length === 0;
      // under 备注 or 具体举措 nothing but bodies: the cells of a row moved
      const clause = isOpen ? (isPartyList(text) ? text : clauseIn(text)) : null;
      if (clause !== null) this.add('clause-in-text', 'warning', id, item.lastLine, { quote: quoted(clause) });
    }
    if (item.notes.bare) this.add('task-without-clause', 'warning', id, item.firstLine, { text: quoted(item.text) });
    if (item.notes.unclosed) this.add('unclosed-bracket', 'repair', id, item.lastLine, { text: quoted(item.text) });
    if (clausesOf(item) > 1) this.add('several-clauses', 'warning', id, item.firstLine, { count: clausesOf(item) });
    if (item.notes.shared) this.add('shared-clause', 'note', id, item.lastLine, {});
    if (item.parent !== null && item.parent.labels.length > 0 && saysTwice(item.parent, item))
      this.add('clauses-shifted', 'warning', id, item.firstLine, {
        text: quoted(item.parent.text.slice(0, item.parent.firstLength)),
      });
    for (const part of parts) {
      if (part.kind === 'person') this.add('contact-person', 'note', id, part.line, { text: part.text });
      if (part.kind === 'superior') this.add('superior-lead', 'note', id, part.line, { text: part.text });
      if (part.word != null) this.word(part, part.word, id);
      if (part.rule !== undefined)
        this.add('carried-here', 'note', id, part.line, { parties: part.text, quote: quoted(part.rule) });
      if (part.kind === 'guidance') this.add('guidance', 'note', id, part.line, { text: part.text });
    }
  }

  /** A list under a word that nobody knows: how it was read, or that it was not. */
  private word({ kind, text, line }: ClausePart, word: string, id: string): void {
    if (kind === 'unread') this.add('column-not-read', 'warning', id, line, { word, text: quoted(text) });
    else this.add('role-guessed', 'warning', id, line, { word, text: quoted(text), kind });
  }

  /** Keeps what is to be known of a task when all are read: see `amongTasks`. */
  beside(task: Task, item: Item, at: number, assigned: Assigned): void {
    this.among.look(task, item, at, assigned);
  }

  /** What shows only when all tasks are read; `isKnown`: nobody needs to be asked about the name. */
  amongTasks(tasks: readonly Task[], items: readonly Item[], isKnown: (name: string) => boolean): void {
    for (const { code, at, data } of this.among.close(tasks, items)) {
      if (typeof data.name === 'string' && isKnown(data.name)) continue;
      const text = typeof data.text === 'string' ? { text: quoted(data.text) } : {};
      this.add(code, NOTED.has(code) ? 'note' : 'warning', tasks[at]!.id, items[at]!.firstLine, { ...data, ...text });
    }
  }

  /** A deadline that fixes no day though one is meant, or several. */
  deadline(words: string, kind: DueKind, task: string, line: number): void {
    if (kind === 'unclear') this.add('deadline-unclear', 'note', task, line, { words });
    if (ODD_DEADLINE.test(words) || words.length > LONGEST_DEADLINE)
      this.add('odd-deadline', 'note', task, line, { words });
    if (kind === 'stages') this.add('deadline-stages', 'note', task, line, { words });
  }

  repairs(repairs: readonly LineRepair[]): void {
    for (const { code, line, text, item } of repairs) {
      this.add(code, code === 'cells-guessed' ? 'note' : 'repair', item?.id ?? null, line, { text: quoted(text) });
    }
  }

  /** Headings with half-width brackets; headings above tasks of which the plan keeps no word, or not all words. */
  headings(items: readonly Item[], sections: SectionList): void {
    for (const item of items) {
      if (item.use === 'heading' && item.role === null && item.text !== '') {
        const kept = sections.holds(item) ? headingTitle(item).length : 0;
        const text = quoted(kept === 0 ? item.mark + item.text : item.text.slice(kept).replace(/^[。.：:；\s]+/, ''));
        if (kept === 0) this.add('heading-not-kept', 'note', null, item.firstLine, { text });
        else if (text !== '') this.add('text-not-read', 'note', null, item.lastLine, { text });
      }
      // what looks like a clause in a heading speaks of the tasks below it
      const clause =
        item.use === 'heading' && item.role === null && item.parts.length === 0 ? clauseIn(item.text) : null;
      if (clause !== null) {
        const below = item.children?.find(({ use }) => use === 'task')?.id ?? null;
        this.add('clause-in-text', 'warning', below, item.firstLine, { quote: clause });
      }
      if (item.halfWidth && item.rank === 2 && item.use !== 'task') {
        this.add('half-width-bracket', 'repair', null, item.firstLine, {
          printed: item.mark.trim(),
          name: item.no ?? '',
        });
      }
    }
  }

  /** Numbers that are missing or stand twice, where the plan counts its tasks through. */
  numbers(tasks: readonly Item[], ids: readonly string[]): void {
    let last: Item | null = null;
    tasks.forEach((item, index) => {
      const above = tasks[index - 1];
      if (
        item.rank === 6 &&
        above !== undefined &&
        (above.rank === 3 || above.rank === 4) &&
        item.parent === above.parent
      ) {
        this.add('unnumbered-task', 'note', ids[index]!, item.firstLine, { text: quoted(item.text) });
        this.add('unnumbered-task', 'note', ids[index - 1]!, item.firstLine, { text: quoted(item.text) });
      }
      if (item.rank !== 3 || item.no === null || item.category !== null) return;
      const near = last !== null && last.parent === item.parent;
      if (near && item.value > last!.value + 1) {
        this.add('number-gap', 'note', ids[index]!, item.firstLine, { from: last!.value, to: item.value });
      } else if (near && item.value === last!.value) {
        this.add('number-repeated', 'warning', ids[index]!, item.firstLine, { no: item.no ?? '' });
      }
      last = item;
    });
  }

  /** Items that are neither tasks nor headings above them: among tasks a warning each, behind the last one note. */
  unread(items: readonly Item[], tasks: readonly Item[]): void {
    const lastTask = tasks.at(-1)!;
    let closing = false;
    let due = lastTask.value + 1;
    let next = 0;
    for (const item of items) {
      if (item.use !== null) continue;
      // behind the last task a number that goes on with the tasks', or a clause, is no closing text
      const goesOn = item.rank === lastTask.rank && item.rank >= 3 && item.value === due;
      if (goesOn) due++;
      if (item.firstLine < lastTask.firstLine || goesOn || (!COPIES.test(item.text) && clauseIn(item.text) !== null)) {
        while (next < tasks.length && tasks[next]!.firstLine <= item.firstLine) next++;
        // what it goes on with, or what it stands above
        const near = (isOpening(item) || next === 0 ? tasks[next] : undefined) ?? tasks[next - 1]!;
        const severity = item.rank <= 5 ? 'warning' : 'note';
        this.add('text-not-read', severity, near.id, item.firstLine, { text: quoted(item.mark + item.text) });
      } else if (!closing) {
        closing = true;
        this.add('closing-text', 'note', null, item.firstLine, { text: quoted(item.mark + item.text) });
      }
    }
  }

  spellings(spellings: readonly TwoSpellings[]): void {
    for (const { name, canonical } of spellings) this.add('two-spellings', 'note', null, null, { name, canonical });
  }

  declarations(declarations: readonly Declaration[]): void {
    for (const one of declarations) {
      if (one.kind === 'reading') this.add('declared-reading', 'note', null, one.line, { quote: one.sentence });
      else this.add('carried-parties', 'note', null, one.line, { quote: one.sentence, parties: one.parties });
    }
  }

  /** Lines before the first task that name bodies as a clause or a row of a table does. */
  preamble(lines: readonly SourceLine[], first: Item): void {
    for (const { text, at } of lines) {
      if (NO_TASK.test(text)) continue;
      const named = /[\t|]/.test(text)
        ? text.split(/[\t|]/).some((cell) => isPartyList(cell.trim()))
        : clauseIn(text) !== null;
      if (named) this.add('text-not-read', 'warning', first.id, at, { text: quoted(text.trim()) });
    }
  }

  /** Sentences outside the tasks that may set a rule and set none. */
  rules(lines: readonly { readonly text: string; readonly at: number }[], known: readonly Declaration[]): void {
    for (const { text, at } of lines) {
      for (const sentence of text.split(/[。；;]/)) {
        if (!mayBeRule(sentence) || /[★☆▲△]/.test(sentence)) continue;
        const stated = sentence.replace(/^[\s（(]+/, '').slice(0, RULE_BEGINS);
        if (!known.some((one) => one.sentence.includes(stated) || sentence.includes(one.sentence)))
          this.add('rule-not-read', 'warning', null, at, { quote: quoted(sentence) });
      }
    }
  }

  /** Worth a person's time first; of one kind in the order of the document, those without a line last. */
  close(): Finding[] {
    const kinds = [...this.kinds].sort(([a], [b]) => a - b);
    // kinds are few and may be long: joined whole, not one finding after the other
    return ([] as Finding[]).concat(
      ...kinds.map(([, { findings, isInOrder }]) => (isInOrder ? findings : findings.sort(byLine))),
    );
  }
}

/** Findings that are worth the same; most kinds are found in the order of the document. */
interface Kind {
  readonly findings: Finding[];
  isInOrder: boolean;
  /** The line of the last one. */
  last: number;
}

const NO_LINE = Number.MAX_SAFE_INTEGER;

/** A short line that ends no sentence: more likely the heading of what follows than the end of what stands above. */
const isOpening = ({ text }: Item): boolean => text.length <= QUOTE && !/[。；：:，、]/.test(text);

/** A heading and a task below it both say who leads, or who is responsible, under labels of their own. */
const saysTwice = (heading: Item, { labels }: Item): boolean =>
  heading.rank <= 2 &&
  labels.some(
    ({ kind }) => (kind === 'lead' || kind === 'responsible') && heading.labels.some((one) => one.kind === kind),
  );

/** How often a task says who leads, or who is responsible. */
function clausesOf({ clauses, labels }: Item): number {
  let leads = 0;
  let lists = 0;
  for (const { kind } of labels) {
    if (kind === 'lead') leads++;
    else if (kind === 'responsible') lists++;
  }
  return clauses + Math.max(leads, lists);
}

const byLine = (a: Finding, b: Finding): number => (a.line ?? NO_LINE) - (b.line ?? NO_LINE);

const quoted = (text: string): string => (text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text);
