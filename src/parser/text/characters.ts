// What the parser asks about single characters. Full-width and half-width forms are always the same mark.

/** Blank to a reader of Chinese text: ASCII blanks, no-break and ideographic space, BOM, zero-width marks. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

const OPEN = new Set(Array.from('（(〔[【［{｛〈', (c) => c.charCodeAt(0)));
const CLOSE = new Set(Array.from('）)〕]】］}｝〉', (c) => c.charCodeAt(0)));
const SEPARATORS = new Set(Array.from('、，,；;。', (c) => c.charCodeAt(0)));
const SENTENCE_ENDS = new Set(Array.from('。！？；!?;', (c) => c.charCodeAt(0)));

export const isOpen = (code: number): boolean => OPEN.has(code);
export const isClose = (code: number): boolean => CLOSE.has(code);
/** 、，；。 and their half-width forms: what may stand between two names. */
export const isSeparator = (code: number): boolean => SEPARATORS.has(code);
export const isSentenceEnd = (code: number): boolean => SENTENCE_ENDS.has(code);

/** `text` without blanks at its ends. */
export function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

/** `text` without any blanks. */
export function removeSpaces(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Round brackets in their full-width form, as official names print them. */
export function fullWidthBrackets(text: string): string {
  return text.includes('(') || text.includes(')') ? text.replaceAll('(', '（').replaceAll(')', '）') : text;
}
