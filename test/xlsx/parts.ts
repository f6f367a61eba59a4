// The parts of a written workbook as text, by path.
import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { writeXlsx } from '../../src/xlsx/write-xlsx';

export function partsOf(spec: WorkbookSpec): Map<string, string> {
  const files = unzipSync(writeXlsx(spec));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The first element of that name in a part, whole. */
export function firstElement(part: string | undefined, name: string): string {
  return new RegExp(`<${name}(\\s[^>]*)?(/>|>[^]*?</${name}>)`).exec(part ?? '')?.[0] ?? `no ${name}`;
}
