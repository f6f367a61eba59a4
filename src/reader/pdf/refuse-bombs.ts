// A .pdf whose streams would inflate without end is refused before pdf.js, which knows no limit, opens it. Streams are
// inflated piece by piece and only counted.
import { Inflate } from 'fflate';
import { FengongError } from '../../model/errors';

/** Bytes of one stream: fonts of all Chinese have 20 MB, a scanned sheet in colour 200. */
const MAX_STREAM = 48 * 1024 * 1024;
const MAX_PICTURE = 256 * 1024 * 1024;
/** Bytes of all streams that are no pictures. */
const MAX_TOTAL = 512 * 1024 * 1024;
/** Deflate makes at most 1,032 bytes out of one, so that shorter streams stay below 16 MB. */
const MIN_COMPRESSED = 16 * 1024;
const STEP = 8 * 1024;
/** Where a stream's dictionary is looked for, in bytes before it. */
const DICTIONARY = 1024;

const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));
const END = [...'endstream'].map((letter) => letter.charCodeAt(0));

/** @throws FengongError `archive-bomb` */
export function refuseBombs(bytes: Uint8Array, name: string): void {
  let total = 0;
  for (let at = find(bytes, STREAM, 0); at !== -1; at = find(bytes, STREAM, at)) {
    const dictionary = String.fromCharCode(...bytes.subarray(Math.max(0, at - DICTIONARY), at)).replace(
      /^[^]*endobj/,
      '',
    );
    const start = bytes[at + 6] === 13 ? at + 8 : at + 7;
    const end = find(bytes, END, start);
    const data = bytes.subarray(start, end === -1 ? bytes.length : end);
    at = end === -1 ? bytes.length : end + END.length;

    const isPicture = /\/Image\b/.test(dictionary);
    const limit = isPicture ? MAX_PICTURE : MAX_STREAM;
    const isTwice = (dictionary.match(/\/(FlateDecode|Fl|LZWDecode|LZW)\b/g) ?? []).length > 1;
    if (data.length < MIN_COMPRESSED && !isTwice) continue;
    const inflated = countInflated(data, limit);
    if (!isPicture) total += inflated;
    if (inflated > limit || total > MAX_TOTAL || (isTwice && inflated > data.length * 100)) {
      throw new FengongError('archive-bomb', { name });
    }
  }
}

/** Where `word` stands from `from` on, -1 where it does not. */
function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}

/** How many bytes a stream inflates to, counted a little beyond `limit` at most; 0 where it is not deflated. */
function countInflated(data: Uint8Array, limit: number): number {
  const isDeflated = ((data[0] ?? 0) & 15) === 8 && (((data[0] ?? 0) << 8) | (data[1] ?? 0)) % 31 === 0;
  if (!isDeflated) return 0;
  let count = 0;
  const stream = new Inflate((piece) => {
    count += piece.length;
  });
  try {
    for (let at = 2; at < data.length && count <= limit; at += STEP) stream.push(data.subarray(at, at + STEP));
  } catch {
    // damaged, or the checksum after its end: what came before has been counted
  }
  return count;
}
