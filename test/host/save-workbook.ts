// What the in-memory Excel holds as the bytes of a file: to be opened, rendered and looked at.
import { writeXlsx } from '../../src/xlsx/write-xlsx';
import type { Host } from './host';
import { toSpec } from './to-spec';

/** `date`: the day that the file bears. */
export const saveWorkbook = (host: Host, date: string): Uint8Array => writeXlsx(toSpec(host.workbook, date));
