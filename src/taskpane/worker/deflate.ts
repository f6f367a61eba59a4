// fflate's deflate: the browser's own is missing in the Office of older machines. The worker has nothing else to do meanwhile.
import { deflateSync } from 'fflate';
import type { Deflate } from '../../xlsx/zip';

/** Half the time of the default for a file that is a twelfth larger. */
const LEVEL = 4;

/** Small tables: parts repeat what stands near, and large tables take longer to fill than they save. */
const MEMORY = 4;

export const deflate: Deflate = (bytes) => Promise.resolve(deflateSync(bytes, { level: LEVEL, mem: MEMORY }));
