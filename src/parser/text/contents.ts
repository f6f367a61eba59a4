// What a text holds, told by its characters in one look: most of what is asked about the text of a task is answered with
// no before the words are looked for.

/** A bit for each question that has a `yes` among a text's characters. */
export type Contents = number;

const KINDS = new Uint16Array(0x10000);
const MOST = 0x8000;
let next = 1;

/** The bit of texts that hold any of `characters`; asked for once, when a module is loaded. */
export function contentWith(characters: string): Contents {
  if (next > MOST) throw new RangeError('a text is asked for sixteen kinds of characters at most');
  const bit = next;
  next <<= 1;
  for (let at = 0; at < characters.length; at++) KINDS[characters.charCodeAt(at)]! |= bit;
  return bit;
}

/** The bit of texts in which a Chinese character stands twice in a row. */
export const DOUBLED: Contents = contentWith('');

export function contentsOf(text: string): Contents {
  let contents = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    contents |= KINDS[code]!;
    if (code === before && code >= 0x4e00 && code <= 0x9fff) contents |= DOUBLED;
    before = code;
  }
  return contents;
}
