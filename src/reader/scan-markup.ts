// A scanner of XML and HTML: one pass, no tree, no recursion, no entity definitions. Broken markup never throws; what
// cannot be a tag is text.

/** Told of each piece of a document in order. `<a/>` opens and closes. */
export interface MarkupHandler {
  /** `attributes` is what stands between name and `>`: see `attributeOf`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** With entities resolved. A run of text may come in several pieces. */
  text(text: string): void;
}

const NO_NAMES: ReadonlySet<string> = new Set();
const NAME_END = /[\s/>]/g;

/**
 * Tells `handler` what `source` holds.
 * @param opaque names of elements whose content is no markup (HTML's script and style): it is passed over
 */
export function scanMarkup(source: string, handler: MarkupHandler, opaque: ReadonlySet<string> = NO_NAMES): void {
  let at = 0;
  while (at < source.length) {
    const tag = nextTag(source, at);
    if (tag > at) handler.text(resolveEntities(source.slice(at, tag)));
    if (tag === source.length) return;
    if (source.startsWith('<!--', tag)) at = after(source, '-->', tag + 4);
    else if (source.startsWith('<![CDATA[', tag)) {
      at = after(source, ']]>', tag + 9);
      handler.text(source.slice(tag + 9, at - (source.startsWith(']]>', at - 3) ? 3 : 0)));
    } else if (source[tag + 1] === '?' || source[tag + 1] === '!') at = after(source, '>', tag + 2);
    else if (source[tag + 1] === '/') {
      at = after(source, '>', tag + 2);
      handler.close(source.slice(tag + 2, source[at - 1] === '>' ? at - 1 : at).trim());
    } else at = openTag(source, tag, handler, opaque);
  }
}

/** Where the next tag begins; the end where there is none. */
function nextTag(source: string, from: number): number {
  for (let at = source.indexOf('<', from); at !== -1; at = source.indexOf('<', at + 1)) {
    if (/[A-Za-z/!?_]/.test(source.charAt(at + 1))) return at;
  }
  return source.length;
}

/** Where the source goes on after `mark`; its end where the mark never comes. */
function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found === -1 ? source.length : found + mark.length;
}

function openTag(source: string, tag: number, handler: MarkupHandler, opaque: ReadonlySet<string>): number {
  const end = tagEnd(source, tag + 1);
  NAME_END.lastIndex = tag + 1;
  const nameEnd = Math.min(NAME_END.exec(source)?.index ?? end, end);
  const name = source.slice(tag + 1, nameEnd);
  const closed = source[end - 1] === '/';
  handler.open(name, source.slice(nameEnd, closed ? Math.max(nameEnd, end - 1) : end));
  if (closed) handler.close(name);
  if (closed || !opaque.has(name.toLowerCase())) return Math.min(end + 1, source.length);
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = end;
  return close.exec(source)?.index ?? source.length;
}

/** The index of the `>` that ends a tag: one within quotes does not. */
function tagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return source.length;
}

/** The value of one attribute, entities resolved; null where the tag has none of that name (compared as written). */
export function attributeOf(attributes: string, wanted: string): string | null {
  let at = 0;
  while (at < attributes.length) {
    const equals = attributes.indexOf('=', at);
    if (equals === -1) return null;
    const name = attributes.slice(at, equals).trim();
    let from = equals + 1;
    while (isSpace(attributes, from)) from++;
    const quote = attributes[from];
    let end: number;
    if (quote === '"' || quote === "'") {
      from++;
      end = attributes.indexOf(quote, from);
      if (end === -1) end = attributes.length;
      at = end + 1;
    } else {
      end = from;
      while (end < attributes.length && !isSpace(attributes, end)) end++;
      at = end;
    }
    // attributes without a value may stand before the name
    if (name === wanted || name.endsWith(` ${wanted}`)) return resolveEntities(attributes.slice(from, end));
  }
  return null;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['middot', '·'],
  ['times', '×'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['le', '≤'],
  ['ge', '≥'],
  ['permil', '‰'],
]);

/** Entities of XML, and those of HTML that occur in plans; an unknown one stays as it is written. */
function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g, (written, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
