// The parts of a .docx or .xlsx, which are zip archives. What an archive declares is checked before anything is
// inflated, and what it really inflates to is counted while it does: a bomb is refused before memory grows.
import { Inflate } from 'fflate';
import { joinBytes } from '../model/join-bytes';
import { FengongError } from '../model/errors';

const MAX_ENTRIES = 10_000;
/** Bytes of all the parts read from one archive. A plan of 200,000 tasks stays below. */
const MAX_INFLATED = 192 * 1024 * 1024;
/** Word and Excel reach 20 to 60; only a bomb or an empty sheet reaches more, and that is small. */
const MAX_RATIO = 250;
const RATIO_MATTERS_FROM = 4 * 1024 * 1024;
/** Compressed bytes inflated at a time: deflate makes at most 1,032 out of each, so 8 MB. */
const STEP = 8 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly inflated: number;
  readonly offset: number;
}

export interface Archive {
  readonly names: ReadonlySet<string>;
  /** The bytes of one part, null where the archive has none of that name. Throws as `unzip` does. */
  read(part: string): Uint8Array | null;
}

/**
 * Opens a zip archive; parts are inflated when they are read.
 * @throws FengongError `damaged-file`, `encrypted-file`, `archive-bomb`
 */
export function unzip(bytes: Uint8Array, name: string): Archive {
  const damaged = () => new FengongError('damaged-file', { name });
  const bomb = () => new FengongError('archive-bomb', { name });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, damaged, bomb);
  let budget = MAX_INFLATED;

  function read(part: string): Uint8Array | null {
    const entry = entries.get(part);
    if (entry === undefined) return null;
    if (entry.encrypted) throw new FengongError('encrypted-file', { name });
    if (entry.inflated > budget || isSuspicious(entry.compressed, entry.inflated)) throw bomb();
    const data = dataOf(view, bytes, entry, damaged);
    const inflated = entry.method === STORED ? data : inflate(data, Math.min(budget, entry.inflated), damaged, bomb);
    if (inflated.length !== entry.inflated || crc32(inflated) !== entry.crc) throw damaged();
    budget -= inflated.length;
    return inflated;
  }
  return { names: new Set(entries.keys()), read };
}

function isSuspicious(compressed: number, inflated: number): boolean {
  return inflated > RATIO_MATTERS_FROM && inflated > compressed * MAX_RATIO;
}

function readDirectory(view: DataView, damaged: () => Error, bomb: () => Error): Map<string, Entry> {
  const end = findEnd(view);
  if (end === -1) throw damaged();
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw bomb();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const from = at + 46;
    if (from + nameLength > view.byteLength) throw damaged();
    const partName = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + from, nameLength));
    entries.set(partName.replaceAll('\\', '/'), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      inflated: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = from + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record begins: 22 bytes from the end, or further up by the length of a comment. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function dataOf(view: DataView, bytes: Uint8Array, entry: Entry, damaged: () => Error): Uint8Array {
  const { offset, compressed } = entry;
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged();
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) throw damaged();
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + compressed > view.byteLength) throw damaged();
  return bytes.subarray(from, from + compressed);
}

function inflate(data: Uint8Array, limit: number, damaged: () => Error, bomb: () => Error): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < data.length && length <= limit; at += STEP) {
    try {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    } catch {
      throw damaged();
    }
  }
  if (length > limit) throw bomb();
  return joinBytes(pieces);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
