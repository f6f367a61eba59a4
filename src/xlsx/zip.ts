// A zip archive whose bytes are the same wherever it is made. Every runtime has a deflate of its own, and no two of them
// give the same bytes: fflate's runs in all of them.
import { zipSync } from 'fflate';

export interface ZipEntry {
  /** ASCII. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Half the time of the default for a file that is a twelfth larger. */
const LEVEL = 4;

/** Small tables: parts repeat what stands near, and large tables take longer to fill than they save. */
const MEMORY = 4;

/** The first day that zip knows; at noon, which every time zone has. What is packed says by itself of which day it is. */
const DATE = new Date(1980, 0, 1, 12);

/** The archive, in the order of `entries`. */
export const zip = (entries: readonly ZipEntry[]): Uint8Array =>
  zipSync(Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes])), {
    level: LEVEL,
    mem: MEMORY,
    mtime: DATE,
  });
