// What the in-memory Excel holds as the bytes of a file: to be opened, rendered and looked at.
import type { Host } from './host';
import { written } from '../xlsx/parts';
import { toSpec } from './to-spec';

/** `date`: the day that the file bears. */
export const saveWorkbook = (host: Host, date: string): Promise<Uint8Array> => written(toSpec(host.workbook, date));
