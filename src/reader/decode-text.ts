// Bytes of a text file to a string. UTF-16 by its mark, then UTF-8, then GB18030. Bytes that read as none of them are
// not text, and say so.
import { FengongError } from '../model/errors';

const HEAD = 64 * 1024;

/** Stands in a string where bytes could not be read. */
export const UNREADABLE = '\ufffd';

/**
 * The text of `bytes`, without a byte order mark. A few damaged bytes become U+FFFD, which the caller reports.
 * @throws FengongError `not-text` where the bytes are no text in any known encoding
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // noise is known by its beginning, however long it is
  if (readAs(bytes.subarray(0, HEAD), true) === null) throw new FengongError('not-text', { name });
  const text = readAs(bytes, false);
  // no text has the zero character, and every program file has
  if (text === null || text.includes('\0')) throw new FengongError('not-text', { name });
  return text;
}

/** The text of `bytes` in the encoding that fits, null where none does. `isCut`: the last character may be half. */
function readAs(bytes: Uint8Array, isCut: boolean): string | null {
  const utf8 = new TextDecoder('utf-8').decode(bytes, { stream: isCut });
  // Nearly every character of a GB18030 text is broken when read as UTF-8, but a UTF-8 text with a few damaged bytes
  // reads as GB18030 without a fault, and as nonsense. So UTF-8 wins wherever its faults are few.
  if (!utf8.includes(UNREADABLE) || isMostlyReadable(utf8)) return utf8;
  const gb18030 = new TextDecoder('gb18030').decode(bytes, { stream: isCut });
  return isMostlyReadable(gb18030) ? gb18030 : null;
}

/** To every character that could not be read, or that no text has (controls), twenty readable ones beyond ASCII. */
function isMostlyReadable(text: string): boolean {
  let unreadable = 0;
  let readable = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || code < 9 || (code > 13 && code < 32)) unreadable++;
    else if (code > 0x7f) readable++;
  }
  return unreadable * 20 <= readable;
}
