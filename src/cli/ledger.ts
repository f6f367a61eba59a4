// What a FILE holds: a plan to be read, or a workbook that another of our faces made, with its register.
import { isRegister, readPlan, readRegister, type Register } from '../pipeline';
import { FengongError } from '../model/errors';
import { READ_TABLES } from '../model/register';
import { DEFAULT_SETTINGS } from '../model/settings';
import type { NamedTables } from '../model/tables';
import { type Input, readInput } from './input';

const NOTHING_KEPT = { entries: new Map(), marks: new Map() } as const;

/** The register in `input`. A plan without a register has nothing filled in. */
export async function readLedger(input: Input): Promise<Register> {
  const tables = await tablesIn(input);
  if (tables && isRegister(tables)) return readRegister(tables, input.name);
  return { plan: await readPlan(input.bytes, input.name), settings: DEFAULT_SETTINGS, ...NOTHING_KEPT };
}

/** Throws `would-lose-work` if `file` is a register in which people have filled something in. */
export async function guardFilledIn(file: string): Promise<void> {
  const input = await readInput(file);
  const tables = await tablesIn(input).catch(() => null);
  if (!tables || !isRegister(tables)) return;
  const { entries, marks } = readRegister(tables, input.name);
  const rows = entries.size + marks.size;
  if (rows > 0) throw new FengongError('would-lose-work', { name: file, rows });
}

/** Only a zip can be a workbook: `PK` at the start. */
async function tablesIn({ bytes, name }: Input): Promise<NamedTables | null> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip && /\.xlsx$/i.test(name)
    ? (await import('../xlsx/read-tables')).readTables(bytes, name, READ_TABLES)
    : null;
}
