// Word's automatic numbers. They are in no text: the document says which list and level a paragraph belongs to, and
// numbering.xml how that level counts. Here both become the label that Word would print.
import { attributeOf, scanMarkup } from '../scan-markup';
import { formatNumber } from '../format-number';

/** Word knows levels 0 to 8; a label longer than this is nobody's. */
const MAX_LEVEL = 8;
const MAX_LABEL = 64;

interface Level {
  start: number;
  format: string;
  /** `%1.%2` with the counts of levels 1 and 2. */
  text: string;
  /** All counts in decimal, whatever their own format (legal numbering). */
  legal: boolean;
  /** The level (from 1) above which a new item restarts this one: 0 never; null any. */
  restart: number | null;
  /** Word puts nothing between number and text, rather than a tab or a space. */
  tight: boolean;
  /** The paragraph style that this level belongs to. */
  style: string | null;
}

interface List {
  readonly levels: Map<number, Level>;
  /** Counting is shared by all lists of one definition. */
  readonly definition: string;
  readonly startOverrides: Map<number, number>;
}

/** The lists of a document, by `numId`. */
export type Lists = ReadonlyMap<string, List>;

interface Instance {
  definition: string;
  readonly overrides: Map<number, Level>;
  readonly starts: Map<number, number>;
}

interface Definition {
  readonly levels: Map<number, Level>;
  styleLink: string | null;
  numStyleLink: string | null;
}

/** Reads numbering.xml. */
export function readNumbering(xml: string): Lists {
  const definitions = new Map<string, Definition>();
  const instances = new Map<string, Instance>();
  let definition: Definition | null = null;
  let instance: Instance | null = null;
  let level: Level | null = null;
  let overridden = 0;

  scanMarkup(xml, {
    open(name, attributes) {
      const value = () => attributeOf(attributes, 'w:val') ?? '';
      switch (name) {
        case 'w:abstractNum':
          definition = { levels: new Map(), styleLink: null, numStyleLink: null };
          definitions.set(attributeOf(attributes, 'w:abstractNumId') ?? '', definition);
          break;
        case 'w:num':
          definition = null;
          instance = { definition: '', overrides: new Map(), starts: new Map() };
          instances.set(attributeOf(attributes, 'w:numId') ?? '', instance);
          break;
        case 'w:lvl':
          level = { start: 0, format: 'decimal', text: '', legal: false, restart: null, tight: false, style: null };
          setWithin(instance?.overrides ?? definition?.levels, numberOf(attributeOf(attributes, 'w:ilvl')), level);
          break;
        case 'w:abstractNumId':
          if (instance) instance.definition = value();
          break;
        case 'w:lvlOverride':
          overridden = numberOf(attributeOf(attributes, 'w:ilvl'));
          break;
        case 'w:startOverride':
          setWithin(instance?.starts, overridden, numberOf(value()));
          break;
        case 'w:styleLink':
          if (definition) definition.styleLink = value();
          break;
        case 'w:numStyleLink':
          if (definition) definition.numStyleLink = value();
          break;
        default:
          if (level) setLevel(level, name, value);
      }
    },
    close(name) {
      if (name === 'w:lvl') level = null;
      if (name === 'w:num') instance = null;
    },
    text() {},
  });

  // a definition may merely name a list style; the one that defines this style has the levels
  const definers = new Map<string, string>();
  for (const [id, { styleLink }] of definitions) if (styleLink !== null) definers.set(styleLink, id);
  const lists = new Map<string, List>();
  for (const [id, { definition: named, overrides, starts }] of instances) {
    const key = definers.get(definitions.get(named)?.numStyleLink ?? '') ?? named;
    const levels = new Map([...(definitions.get(key)?.levels ?? []), ...overrides]);
    lists.set(id, { levels, definition: key, startOverrides: starts });
  }
  return lists;
}

function setLevel(level: Level, name: string, value: () => string): void {
  if (name === 'w:start') level.start = numberOf(value());
  else if (name === 'w:numFmt') level.format = value();
  else if (name === 'w:lvlText') level.text = value().slice(0, MAX_LABEL);
  else if (name === 'w:isLgl') level.legal = !/^(0|false|off)$/.test(value());
  else if (name === 'w:lvlRestart') level.restart = numberOf(value());
  else if (name === 'w:suff') level.tight = value() === 'nothing';
  else if (name === 'w:pStyle') level.style = value();
}

function setWithin<T>(levels: Map<number, T> | undefined, level: number, value: T): void {
  if (level >= 0 && level <= MAX_LEVEL) levels?.set(level, value);
}

function numberOf(text: string | null): number {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(value) ? value : 0;
}

/** The level of list `numId` that belongs to a paragraph style, null where none does. */
export function levelOfStyle(lists: Lists, numId: string, style: string): number | null {
  for (const [index, level] of lists.get(numId)?.levels ?? []) if (level.style === style) return index;
  return null;
}

/**
 * Counts the items of a document in their order.
 * @returns for each item the label with what parts it from the text: `（一）`, `1. `; empty for bullets
 */
export function createNumberer(lists: Lists): (numId: string, level: number) => string {
  const counts = new Map<string, Map<number, number>>();
  const started = new Set<string>();

  return (numId, index) => {
    const list = lists.get(numId);
    const level = list?.levels.get(index);
    if (!list || !level) return '';
    let counted = counts.get(list.definition);
    if (!counted) counts.set(list.definition, (counted = new Map()));

    const override = list.startOverrides.get(index);
    const isFirst = !started.has(`${numId} ${index}`);
    started.add(`${numId} ${index}`);
    const before = counted.get(index);
    if (override !== undefined && isFirst) counted.set(index, override);
    else counted.set(index, before === undefined ? level.start : before + 1);
    for (const deeper of [...counted.keys()]) {
      if (deeper > index && restarts(list.levels.get(deeper), index)) counted.delete(deeper);
    }
    const label = labelOf(list, level, counted);
    return label === '' || level.tight ? label : `${label} `;
  };
}

/** Whether a new item of level `above` sets a deeper level back to its start. */
function restarts(deeper: Level | undefined, above: number): boolean {
  if (deeper?.restart == null) return true;
  return deeper.restart !== 0 && above < deeper.restart;
}

function labelOf(list: List, level: Level, counted: ReadonlyMap<number, number>): string {
  // a bullet is a glyph of a symbol font, not part of the text
  if (level.format === 'bullet') return '';
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const of = list.levels.get(index);
    return formatNumber(counted.get(index) ?? of?.start ?? 1, level.legal ? 'decimal' : (of?.format ?? 'decimal'));
  });
}
