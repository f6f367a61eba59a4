// What a file holds, where it is a workbook at all: faces take plans and workbooks through the same door.
import type { NamedTables } from '../model/tables';

interface File {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The tables called `names`; null where the file is no workbook: only a zip can be one, `PK` at its start. */
export async function tablesIn({ bytes, name }: File, names: ReadonlySet<string>): Promise<NamedTables | null> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip && /\.xlsx$/i.test(name) ? (await import('./read-tables')).readTables(bytes, name, names) : null;
}
