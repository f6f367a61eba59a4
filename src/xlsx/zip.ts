// A zip archive. Who calls brings the deflate: what is quickest in one runtime is not there in the other.
import { Zip, ZipPassThrough } from 'fflate';
import { joinBytes } from '../model/join-bytes';

/** Raw deflate (RFC 1951) of bytes that do not change while it runs. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

export interface ZipEntry {
  /** ASCII. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `bytes` deflated: begun as soon as they are there, so that it can run beside the writing of the next part. */
  readonly packed: Promise<Uint8Array<ArrayBuffer>>;
}

/** The first day that zip knows; at noon, which every time zone has. What is packed says by itself of which day it is. */
const DATE = new Date(1980, 0, 1, 12);

/** fflate counts and sums up the bytes as they are; what stands in the archive is `packed`. */
class PackedFile extends ZipPassThrough {
  /** Deflate. */
  override readonly compression = 8;
  override readonly mtime = DATE;

  constructor(
    path: string,
    private readonly packed: Uint8Array<ArrayBuffer>,
  ) {
    super(path);
  }

  protected override process(): void {
    this.ondata(null, this.packed, true);
  }
}

/** The archive, in the order of `entries`: the same bytes from the same entries. */
export async function zip(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const { path, bytes, packed } of entries) {
    const file = new PackedFile(path, await packed);
    archive.add(file);
    file.push(bytes, true);
  }
  archive.end();
  return joinBytes(pieces);
}
