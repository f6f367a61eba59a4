// A written workbook, and its parts as text, by path.
import { strFromU8, unzipSync } from 'fflate';
import { deflate } from '../../src/cli/deflate';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { writeXlsx } from '../../src/xlsx/write-xlsx';

export const written = (spec: WorkbookSpec): Promise<Uint8Array> => writeXlsx(spec, deflate);

export async function partsOf(spec: WorkbookSpec): Promise<Map<string, string>> {
  const files = unzipSync(await written(spec));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The first element of that name in a part, whole. */
export function firstElement(part: string | undefined, name: string): string {
  return new RegExp(`<${name}(\\s[^>]*)?(/>|>[^]*?</${name}>)`).exec(part ?? '')?.[0] ?? `no ${name}`;
}
