// What a file is, by its first bytes: names lie, bytes do not. Only a piece of HTML without its head looks like Markdown
// that begins with a tag: there the name decides.
import { FengongError } from '../model/errors';

/** zip: a .docx, an .xlsx or neither, which only its entries tell. */
export type Format = 'text' | 'html' | 'zip' | 'pdf';

/** Beginnings of picture formats, as the latin-1 reading of the bytes. */
const PICTURES = [
  /^\x89PNG\r\n/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^BM[^]{4}\0\0\0\0/,
  /^II\*\0/,
  /^MM\0\*/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp(heic|heix|mif1|avif)/,
];
const COMPOUND_FILE = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/;
/** The stream of an encrypted .docx or .xlsx, its name in UTF-16. */
const ENCRYPTED_STREAM = 'EncryptedPackage';

/**
 * The format of a file that may be read further.
 * @throws FengongError `empty-file`, `picture`, `old-office-file`, `encrypted-file`, `rtf-file`
 */
export function sniffFormat(bytes: Uint8Array, name: string): Format {
  if (bytes.length === 0) throw new FengongError('empty-file', { name });
  const head = latin1(bytes.subarray(0, 1024));
  if (PICTURES.some((pattern) => pattern.test(head))) throw new FengongError('picture', { name });
  if (COMPOUND_FILE.test(head)) {
    throw new FengongError(holdsUtf16(bytes, ENCRYPTED_STREAM) ? 'encrypted-file' : 'old-office-file', { name });
  }
  if (head.startsWith('{\\rtf')) throw new FengongError('rtf-file', { name });
  if (/^PK(\x03\x04|\x05\x06)/.test(head)) return 'zip';
  if (head.includes('%PDF-')) return 'pdf';
  return isHtml(head, name) ? 'html' : 'text';
}

/** Before the first tag a page may have marks, blanks and comments; every other byte of UTF-16 is zero. */
function isHtml(head: string, name: string): boolean {
  const start = head
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*/, '');
  if (/^(?:<!doctype html|<(?:html|head|body|meta|title)[\s>])/i.test(start)) return true;
  return /\.html?$/i.test(name) && /^<[a-z]/i.test(start);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Whether `word` stands in the bytes as UTF-16LE; ends of compound files hold their directories, so all is searched. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
