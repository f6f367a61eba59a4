// The trace of a reading to its report. Whatever a text became is claimed where it stands; a character that nothing
// claims is listed. Only parts that stand in a task count as read: what was found and then not used is listed as well.
import type { ReadingReport, TextUse, UnusedPlace } from '../../model/reading-report';
import { TEXT_USES } from '../../model/reading-report';
import type { SourceLine } from '../../reader/document';
import type { ClausePart, Declaration } from '../clauses/clause-part';
import { lexLine } from '../lexing/lex-line';
import type { Item } from '../structure/item';
import { headingTitle } from '../structure/section-list';
import { removeSpaces } from '../text/characters';
import { ClauseStretch, claimParts, PART_USES } from './clause-stretch';
import type { ItemSource } from './item-source';
import { LineUses, type UnusedRun } from './line-uses';
import type { ClausesTaken, Outcome, ReadingTrace } from './reading-trace';
import { skipBlanks, SourcedText, wholeLine } from './sourced-text';

export function accountFor(trace: ReadingTrace, outcome: Outcome): ReadingReport {
  const uses = new LineUses();
  const used = usedParts(trace.collected.items);
  for (const { line, from, to } of trace.collected.furniture) uses.claim(line, from, to, 'furniture');
  claimTitle(uses, trace.collected.preamble, outcome.title);
  for (const item of trace.collected.items) {
    const source = trace.collected.sources.get(item);
    const taken = trace.taken.get(item);
    if (source === undefined || taken === undefined || item.use === null) continue;
    claimItem(uses, item, source, taken, used, outcome);
  }
  claimDeclarations(uses, trace, outcome.declarations);
  const { counts, unused } = uses.close(trace.lines);
  const placeOf = placer(trace);
  return {
    characters: trace.lines.reduce((sum, { text }) => sum + text.length, 0),
    shares: TEXT_USES.map((use) => ({ use, characters: counts.get(use)! })),
    unused: unused.map((run) => ({ line: run.line.at, place: placeOf(run), text: withoutMarks(run.text) })),
  };
}

/** A stretch that begins or ends in the middle of a sentence, without the marks around it. */
const withoutMarks = (text: string): string => text.replace(/^[\s，、；。：,;:）)〕】]+|[\s，、；,;（(〔【]+$/gu, '');

/** The parts that tasks ended up with; of several deadlines a task has the first. */
function usedParts(items: readonly Item[]): Set<ClausePart> {
  const used = new Set<ClausePart>();
  for (const item of items) {
    if (item.use !== 'task') continue;
    const deadline = item.parts.find(({ kind }) => kind === 'deadline');
    for (const part of item.parts) if (part.kind !== 'deadline' || part === deadline) used.add(part);
  }
  return used;
}

function claimTitle(uses: LineUses, preamble: readonly SourceLine[], title: string): void {
  let rest = removeSpaces(title);
  for (const line of preamble) {
    const text = removeSpaces(lexLine(line.text).text);
    if (rest === '') return;
    if (text === '' || !rest.startsWith(text)) continue;
    rest = rest.slice(text.length);
    uses.claim(line, 0, line.text.length, 'title');
  }
}

function claimItem(
  uses: LineUses,
  item: Item,
  source: ItemSource,
  taken: ClausesTaken,
  used: ReadonlySet<ClausePart>,
  { sections }: Outcome,
): void {
  const isHeading = item.use === 'heading';
  const length = isHeading ? headingLength(item, taken.text, sections) : taken.text.length;
  if (!isHeading || length > 0 || item.parts.length > 0) {
    source.mark.claim(uses, isHeading ? 'heading' : item.use === 'measure' ? 'task' : 'number');
    source.words.claim(uses, 'clause');
  }
  if (item.category !== null && sections.holdsCategory(item.category)) source.category.claim(uses, 'heading');
  const stretches = source.text.text === taken.whole ? claimText(uses, source.text, taken, length, isHeading) : [];
  for (const label of item.labels) {
    const known = source.labels.get(label);
    if (known === undefined) continue;
    const { words, list } = known;
    const isRead = label.kind !== 'other' && label.kind !== 'task';
    // a label with nothing after it, and one with a rule, says what it is there for
    if (isRead || list.text === '' || taken.declarations.some(({ sentence }) => list.text.includes(sentence)))
      words.claim(uses, 'clause');
    if (isRead) stretches.push(new ClauseStretch(list, 0, list.text.length));
  }
  claimParts(
    uses,
    stretches,
    taken.declarations.map(({ sentence }) => ({ text: sentence, use: 'declaration' })),
  );
  claimParts(
    uses,
    stretches,
    taken.parts.filter((part) => used.has(part)).map(({ kind, text }) => ({ text, use: PART_USES[kind] })),
  );
  for (const stretch of stretches) stretch.close(uses);
}

/** How much of a heading's text stands in the plan: its title as a section, or all of it where it names who leads. */
function headingLength(item: Item, text: string, sections: Outcome['sections']): number {
  if (item.role !== null) return text.length;
  return sections.holds(item) ? headingTitle(item).length : 0;
}

/** Claims the first `length` characters of what clauses left; the stretches that they were taken from. */
function claimText(
  uses: LineUses,
  source: SourcedText,
  { whole, text, cuts }: ClausesTaken,
  length: number,
  isHeading: boolean,
): ClauseStretch[] {
  const use: TextUse = isHeading ? 'heading' : 'task';
  let at = skipBlanks(whole, 0);
  let left = text.length;
  let claimed = 0;
  const take = (to: number) => {
    const end = Math.min(to, at + left);
    const last = Math.min(end, at + Math.max(0, length - claimed));
    if (last > at) source.claim(uses, use, at, last);
    claimed += Math.max(0, end - at);
    left -= Math.max(0, end - at);
    at = Math.max(at, end);
  };
  const stretches: ClauseStretch[] = [];
  for (const { from, to } of cuts) {
    take(from);
    stretches.push(new ClauseStretch(source, from, to));
    at = to;
  }
  take(whole.length);
  // 1、推进绿化。牵头单位：…: labels close the text
  if (at < whole.length) stretches.push(new ClauseStretch(source, at, whole.length));
  return stretches;
}

/** No document sets more rules; the words of further ones count as unused. */
const MOST_RULES = 100;

/** Every text that a rule may stand in is searched for it: rules are few. */
function claimDeclarations(uses: LineUses, trace: ReadingTrace, declarations: readonly Declaration[]): void {
  if (declarations.length === 0) return;
  const { preamble, furniture, sources } = trace.collected;
  const texts = [...preamble, ...new Set(furniture.map(({ line }) => line))].map((line) => {
    const text = new SourcedText();
    text.append(line.text, wholeLine(line));
    return text;
  });
  for (const { text, labels } of sources.values()) {
    texts.push(text);
    for (const { list } of labels.values()) texts.push(list);
  }
  for (const sentence of [...new Set(declarations.map((one) => one.sentence))].slice(0, MOST_RULES)) {
    for (const text of texts) {
      const at = text.text.indexOf(sentence);
      if (at !== -1) text.claim(uses, 'declaration', at, at + sentence.length);
    }
  }
}

/** Where a stretch that was not used stands. */
function placer({ collected }: ReadingTrace): (run: UnusedRun) => UnusedPlace {
  const before = new Set(collected.preamble);
  const unread = new Set(collected.rowLines);
  for (const { labels } of collected.sources.values()) {
    for (const [{ kind }, { words }] of labels)
      if (kind === 'other') for (const line of words.lines()) unread.add(line);
  }
  return ({ line, isLast }) => {
    if (before.has(line)) return 'before';
    if (unread.has(line)) return 'column';
    return isLast ? 'after' : 'between';
  };
}
