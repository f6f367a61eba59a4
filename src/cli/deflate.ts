// Node's own deflate: in a thread of its own, and in a quarter of the time that it takes in JavaScript.
import { promisify } from 'node:util';
import { deflateRaw, type ZlibOptions } from 'node:zlib';
import type { Deflate } from '../xlsx/zip';

const run = promisify<Uint8Array, ZlibOptions, Buffer<ArrayBuffer>>(deflateRaw);

/** Two thirds of the time of the default for a file that is a twelfth larger. */
const LEVEL = 4;

export const deflate: Deflate = (bytes) => run(bytes, { level: LEVEL });
