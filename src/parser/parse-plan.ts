// The reading wing's door to everything above it: lines become a plan. Pure, synchronous, one pass over the lines; the
// same document gives the same plan.
import { FengongError } from '../model/errors';
import type { LoneResponsible, Plan } from '../model/plan';
import type { Settings } from '../model/settings';
import type { Task } from '../model/task';
import type { SourceDocument, SourceLine } from '../reader/document';
import type { ClausePart, Declaration } from './clauses/clause-part';
import { takeDeclarations } from './clauses/find-declaration';
import { dueDay } from './deadlines/due-day';
import { leadingDeadline } from './deadlines/find-deadline';
import { readBlankCells } from './dialects/blank-cells';
import { restoreLostTables, type LineOrRow } from './dialects/lost-tables';
import { readNumberMark } from './lexing/number-mark';
import { readLegend } from './dialects/symbol-table';
import { FindingList } from './findings/finding-list';
import { chooseJurisdiction } from './jurisdictions/choose-jurisdiction';
import { makeDirectory } from './parties/directory';
import { membersOf, withGroups, withMembers } from './parties/group-members';
import { PartyRegister } from './parties/party-register';
import type { ReadingTrace } from './report/reading-trace';
import { Assigner } from './structure/assign';
import { ItemCollector } from './structure/collect-items';
import { hasNoNumbers, labelsBelowSentence } from './structure/labels-below-sentence';
import { OutlineReader, type Outline } from './structure/decide-tasks';
import type { Item } from './structure/item';
import { readTitle, readYear } from './structure/read-title';
import { SectionList } from './structure/section-list';
import { taskIds } from './structure/task-ids';
import { findTargets } from './targets/find-targets';
import { trim } from './text/characters';
import { unwrapLines } from './structure/unwrap-lines';
import { contentsOf } from './text/contents';
import { remembered } from './text/remembered';

/** Lines in which a document says what it is about. */
const HEAD_LINES = 400;

/**
 * Reads a plan.
 * @param trace is told what became of every line, for a report of the reading
 * @throws FengongError `no-tasks` where no line assigns anything to anybody
 */
export function parsePlan(document: SourceDocument, settings: Settings, trace: ReadingTrace | null = null): Plan {
  const { lines, joined } = unwrapLines(document.lines);
  const collected = trace?.open(lines) ?? new ItemCollector();
  collected.labelsBelowSentence = labelsBelowSentence(lines);
  collected.withoutNumbers = hasNoNumbers(lines);
  collected.legend = () => readLegend(lines);
  collected.blanks = () => readBlankCells(lines);
  const outline = readOutline(restoreLostTables(lines), collected, new OutlineReader(collected.items, trace));
  if (outline.tasks.length === 0) throw new FengongError('no-tasks', { name: document.name, ...clueIn(lines) });

  const title = readTitle(collected.preamble);
  const year = readYear(title) ?? readYear(collected.preamble.map((line) => line.text).join('\n'));
  const head = lines.slice(0, HEAD_LINES).map((line) => line.text);
  const directory = makeDirectory(chooseJurisdiction(title, head.join('\n')), settings.names, year);
  const members = membersOf(settings.names);
  const rules = new Rules(
    [
      ...paragraphsOf(collected.preamble).flatMap(({ text, at }) => takeDeclarations(text, at).declarations),
      ...collected.declarations,
      ...outline.declarations,
    ],
    settings,
    outline.tasks.at(-1)!.lastLine,
  );

  const sections = new SectionList();
  const assigner = new Assigner(directory);
  const register = new PartyRegister();
  const ids = taskIds(outline.tasks, year);
  const findings = new FindingList(document.findings ?? []);
  const dueOf = remembered((words) => dueDay(words, year));
  const tasks = outline.tasks.map((item, index): Task => {
    const id = (item.id = ids[index]!);
    const { parts, reading } = rules.at(item);
    const assigned = assigner.assign(parts, reading);
    register.add(assigned.lists);
    for (const { list, part } of assigned.remarked) findings.remarks(list, id, parts[part]!.line);
    const contents = contentsOf(item.text);
    findings.task(item, id, parts, contents);
    const place = sections.place(item);
    const deadline = assigned.deadline ?? leadingDeadline(item.text);
    const due = deadline === null ? null : dueOf(deadline);
    if (due !== null) findings.deadline(deadline!, due.kind, id, item.firstLine);
    const task: Task = {
      id,
      no: item.no,
      section: place.section,
      subsection: place.subsection,
      text: item.text,
      assignments: withMembers(assigned.assignments, members),
      regionPhrases: assigned.regionPhrases,
      allRegions: assigned.allRegions,
      openEnded: assigned.openEnded,
      deadline,
      deadlineIso: due?.iso ?? null,
      targets: findTargets(item.text, contents),
      source: { firstLine: item.firstLine, lastLine: item.lastLine },
    };
    findings.beside(task, item, index, assigned);
    return task;
  });
  const { parties, spellings } = register.close();
  findings.repairs(joined.map(({ at, text }) => ({ code: 'wrapped-line-joined', line: at, text, item: null })));
  findings.repairs(collected.repairs);
  findings.headings(outline.others, sections);
  findings.numbers(outline.tasks, ids);
  findings.amongTasks(tasks, outline.tasks, (name) => directory.body(name) !== null || directory.isConfirmed(name));
  findings.unread(outline.others, outline.tasks);
  findings.preamble(collected.preamble, outline.tasks[0]!);
  findings.rules(collected.preamble, rules.declarations);
  const unread = outline.others.filter(({ use }) => use === null);
  findings.rules(
    unread.map(({ text, firstLine }) => ({ text, at: firstLine })),
    rules.declarations,
  );
  findings.spellings(spellings);
  findings.declarations(rules.declarations);
  trace?.close({ title, declarations: rules.declarations, sections });
  return {
    title,
    year,
    source: { name: document.name, sha256: document.sha256 },
    reading: rules.reading,
    sections: sections.sections,
    tasks,
    parties: withGroups(parties, members, settings.names),
    findings: findings.close(),
  };
}

function readOutline(lines: readonly LineOrRow[], collected: ItemCollector, reader: OutlineReader): Outline {
  for (const line of lines) {
    if ('at' in line) collected.add(line);
    else collected.addRow(line);
    reader.follow();
  }
  collected.finish();
  return reader.finish();
}

/** A rule that a document sets in its introduction may be broken over two lines. */
function paragraphsOf(lines: readonly SourceLine[]): readonly { readonly text: string; readonly at: number }[] {
  const paragraphs: { text: string; at: number }[] = [];
  let isOpen = false;
  for (const { text, at } of lines) {
    const bare = trim(text);
    const last = paragraphs.at(-1);
    if (isOpen && last !== undefined && last.text.length < LONGEST_PARAGRAPH && readNumberMark(bare) === null)
      last.text += bare;
    else paragraphs.push({ text: bare, at });
    isOpen = bare.length >= SHORTEST_LINE && !/[。；：:！？）)]$/.test(bare);
  }
  return paragraphs;
}
/** A shorter line is no line of a paragraph that goes on. */
const SHORTEST_LINE = 20;
const LONGEST_PARAGRAPH = 2000;

/** The first line that looks like a clause: what a person may look at where nothing could be read. */
function clueIn(lines: readonly SourceLine[]): Readonly<Record<string, string | number>> {
  const clue = lines.find(({ text }) => text.length <= LONGEST_CLUE && CLUE.test(text));
  if (clue === undefined) return {};
  const text = trim(clue.text).replace(/\s+/g, ' ');
  return { line: clue.at, text: text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text };
}

const CLUE =
  /牵头|责任(?:单位|部门|领导|人)|(?:主办|承办|配合|落实)(?:单位|部门)|[局委办厅部](?:等)?(?:共同|分别)?负责/;
const LONGEST_CLUE = 400;
const QUOTE = 30;

/** The rules that the document sets for itself, by where they stand. */
class Rules {
  readonly declarations: readonly Declaration[];
  readonly reading: { loneResponsible: LoneResponsible; declaredBy: string | null };
  private next = 0;
  private current: LoneResponsible;
  private readonly carried: ClausePart[] = [];
  private readonly fixed: boolean;

  constructor(declarations: readonly Declaration[], settings: Settings, lastTaskLine: number) {
    this.fixed = settings.loneResponsible !== 'auto';
    const fallback = settings.loneResponsible === 'auto' ? 'joint' : settings.loneResponsible;
    // a note behind the last task speaks of all of them
    const placed = declarations.map((one) =>
      one.kind === 'reading' && one.forAll && one.line > lastTaskLine ? { ...one, line: 0 } : one,
    );
    this.declarations = placed.sort((a, b) => a.line - b.line);
    this.current = fallback;
    const declared = this.fixed ? undefined : this.declarations.find((one) => one.kind === 'reading');
    this.reading =
      declared?.kind === 'reading'
        ? { loneResponsible: declared.rule, declaredBy: declared.sentence }
        : { loneResponsible: fallback, declaredBy: null };
  }

  /** What holds at a task; tasks are asked for in the order of the document. */
  at(item: Item): { parts: readonly ClausePart[]; reading: LoneResponsible } {
    for (; this.next < this.declarations.length; this.next++) {
      const one = this.declarations[this.next]!;
      if (one.line > item.lastLine) break;
      if (one.kind === 'carry') this.carry(one.parties, one.line, one.sentence);
      else if (!this.fixed) this.current = one.rule;
    }
    return { parts: this.carried.length > 0 ? [...item.parts, ...this.carried] : item.parts, reading: this.current };
  }

  /** Parties that are carried already are not carried twice. */
  private carry(parties: string, line: number, rule: string): void {
    if (this.carried.some(({ text }) => text === parties)) return;
    this.carried.push({ kind: 'responsible', text: parties, line, rule });
  }
}
