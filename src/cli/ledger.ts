// What a FILE holds: a plan to be read, or a workbook that another of our faces made, with its register.
import {
  isRegister,
  readDecisions,
  readPlan,
  readRegister,
  reportOn,
  type DocumentReport,
  type Register,
} from '../pipeline';
import { FengongError } from '../model/errors';
import { READ_TABLES } from '../model/register';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { tablesIn } from '../xlsx/tables-in';
import { type Input, readInput } from './input';

const NOTHING_KEPT = { entries: new Map(), marks: new Map() } as const;

/**
 * The register in `input`. A plan without a register has nothing filled in; it is read with what the workbook
 * `decidedIn` says about names and readings.
 * @throws FengongError `no-register` where that workbook has none; `has-its-own` where `input` is a register itself
 */
export async function readLedger(input: Input, decidedIn: string | null = null): Promise<Register> {
  const tables = await tablesIn(input, READ_TABLES);
  if (tables && isRegister(tables)) {
    if (decidedIn !== null) throw new FengongError('has-its-own', { name: input.name });
    return readRegister(tables, input.name);
  }
  const settings = await settingsIn(decidedIn);
  return { plan: await readPlan(input.bytes, input.name, settings), settings, ...NOTHING_KEPT };
}

/** What became of every character of the plan in `input`. Throws FengongError `has-no-text` for a register. */
export async function reportOnPlan(input: Input, decidedIn: string | null): Promise<DocumentReport> {
  const tables = await tablesIn(input, READ_TABLES);
  if (tables && isRegister(tables)) throw new FengongError('has-no-text', { name: input.name });
  const { readDocument } = await import('../reader/read-document');
  return reportOn(await readDocument(input.bytes, input.name), await settingsIn(decidedIn));
}

async function settingsIn(file: string | null): Promise<Settings> {
  if (file === null) return DEFAULT_SETTINGS;
  const input = await readInput(file);
  const tables = await tablesIn(input, READ_TABLES);
  if (!tables || !isRegister(tables)) throw new FengongError('no-register', { name: input.name });
  return readDecisions(tables);
}

/** Throws `would-lose-work` if `file` is a register in which people have filled something in. */
export async function guardFilledIn(file: string): Promise<void> {
  const input = await readInput(file);
  const tables = await tablesIn(input, READ_TABLES).catch(() => null);
  if (!tables || !isRegister(tables)) return;
  const { entries, marks } = readRegister(tables, input.name);
  const rows = entries.size + marks.size;
  if (rows > 0) throw new FengongError('would-lose-work', { name: file, rows });
}
