// What the parser asks about single characters. Full-width and half-width forms are always the same mark.

/** What each UTF-16 code unit is, a bit a question: the parser asks at every character of a plan. */
const CLASSES = new Uint8Array(0x10000);
const SPACE = 1;
const DIGIT = 2;
const OPEN = 4;
const CLOSE = 8;
const SEPARATOR = 16;
const SENTENCE_END = 32;

function classify(bit: number, characters: string): void {
  for (let at = 0; at < characters.length; at++) CLASSES[characters.charCodeAt(at)]! |= bit;
}
classify(
  SPACE,
  ' \t\n\v\f\r\u3000\u00a0\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b',
);
classify(DIGIT, '0123456789０１２３４５６７８９');
classify(OPEN, '（(〔[【［{｛〈');
classify(CLOSE, '）)〕]】］}｝〉');
classify(SEPARATOR, '、，,；;。');
classify(SENTENCE_END, '。！？；!?;');

/** Whether a UTF-16 code unit is one of `characters`: several times as fast as to ask a set. */
export function oneOf(characters: string): (code: number) => boolean {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1;
  return (code) => table[code] === 1;
}

/** Blank to a reader of Chinese text: ASCII blanks, no-break and ideographic space, BOM, zero-width marks. */
export const isSpace = (code: number): boolean => (CLASSES[code]! & SPACE) !== 0;
export const isDigit = (code: number): boolean => (CLASSES[code]! & DIGIT) !== 0;
export const isOpen = (code: number): boolean => (CLASSES[code]! & OPEN) !== 0;
export const isClose = (code: number): boolean => (CLASSES[code]! & CLOSE) !== 0;
/** Opens or closes: asked first, where most characters do neither. */
export const isBracket = (code: number): boolean => (CLASSES[code]! & (OPEN | CLOSE)) !== 0;
/** 、，；。 and their half-width forms: what may stand between two names. */
export const isSeparator = (code: number): boolean => (CLASSES[code]! & SEPARATOR) !== 0;
export const isSentenceEnd = (code: number): boolean => (CLASSES[code]! & SENTENCE_END) !== 0;

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

/** 各县<市、区>, 各县〈市、区〉: angle brackets around levels, where the round ones are taken by the clause. */
const AROUND_LEVELS = /[<〈]([省市县区州旗盟、，,]{1,9})[>〉]/g;

/** Round brackets in their full-width form, as official names print them, and those that stand for them. */
export function fullWidthBrackets(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0x29 || code === 0x3c || code === 0x3008)
      return text.replaceAll('(', '（').replaceAll(')', '）').replace(AROUND_LEVELS, '（$1）');
  }
  return text;
}

/** A dash, a stroke or 无: what stands in a cell or behind a label that names nobody. */
export function isBlankCell(text: string): boolean {
  if (text.length > 8) return false;
  return text === '' || /^[-—–－―─/／\\\s]+$|^[（(]?(?:暂|尚)?无[）)]?$/.test(text);
}
