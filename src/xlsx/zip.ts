// A zip archive, written once. The runtime's own gzip does the work beside the main thread, and a gzip file holds just
// what a zip entry needs: the deflated bytes and their checksum.

export interface ZipEntry {
  /** ASCII. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Begins with the entry, so that it runs while further parts are made. */
  readonly gzip: Promise<Uint8Array>;
}

const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;
const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const DEFLATED = 8;
/** Zip 2.0: the oldest that knows deflate. */
const VERSION = 20;

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const pieces: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  await written;
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export function zipEntry(path: string, text: string): ZipEntry {
  const bytes = new TextEncoder().encode(text);
  return { path, bytes, gzip: gzip(bytes) };
}

/** An ISO day as the 16 bits that zip has for it. */
function dosDate(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
}

/** What the local header and the directory say alike, from the version on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, packed: Uint8Array, date: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, date, true);
  const trailer = new DataView(packed.buffer, packed.byteOffset + packed.length - GZIP_TRAILER);
  view.setUint32(at + 10, trailer.getUint32(0, true), true);
  view.setUint32(at + 14, packed.length - GZIP_HEADER - GZIP_TRAILER, true);
  view.setUint32(at + 18, entry.bytes.length, true);
  view.setUint16(at + 22, entry.path.length, true);
}

/** The archive, every entry dated `day` (ISO) at midnight. */
export async function zip(entries: readonly ZipEntry[], day: string): Promise<Uint8Array> {
  const packed = await Promise.all(entries.map((entry) => entry.gzip));
  const date = dosDate(day);
  const names = entries.reduce((sum, { path }) => sum + path.length, 0);
  const data = packed.reduce((sum, { length }) => sum + length - GZIP_HEADER - GZIP_TRAILER, 0);
  const directory = entries.length * LOCAL_HEADER + names + data;
  const size = entries.length * CENTRAL_HEADER + names;
  const bytes = new Uint8Array(directory + size + END_RECORD);
  const view = new DataView(bytes.buffer);
  const text = new TextEncoder();
  let local = 0;
  let central = directory;
  entries.forEach((entry, index) => {
    const gz = packed[index] ?? new Uint8Array();
    const name = text.encode(entry.path);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, VERSION, true);
    writeCommon(view, central + 6, entry, gz, date);
    view.setUint32(central + 42, local, true);
    bytes.set(name, central + CENTRAL_HEADER);
    central += CENTRAL_HEADER + name.length;
    view.setUint32(local, 0x04034b50, true);
    writeCommon(view, local + 4, entry, gz, date);
    bytes.set(name, local + LOCAL_HEADER);
    local += LOCAL_HEADER + name.length;
    bytes.set(gz.subarray(GZIP_HEADER, gz.length - GZIP_TRAILER), local);
    local += gz.length - GZIP_HEADER - GZIP_TRAILER;
  });
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, size, true);
  view.setUint32(central + 16, directory, true);
  return bytes;
}
