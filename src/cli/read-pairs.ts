// Which task belongs to which, as a person wrote it: lines of two names, or the column 更正 of a comparison workbook.
import { isNone, readCorrections } from '../compare/read-corrections';
import type { Correction } from '../compare/types';
import { COMPARISON_COLUMNS, COMPARISON_TABLE } from '../model/comparison-table';
import { FengongError } from '../model/errors';
import { decodeText } from '../reader/decode-text';
import { tablesIn } from '../xlsx/tables-in';
import { readInput } from './input';

const COMPARISON = new Set([COMPARISON_TABLE]);

/** @throws FengongError `bad-pairs` for a line that holds no two names */
export async function readPairs(file: string): Promise<Correction[]> {
  const input = await readInput(file);
  const tables = await tablesIn(input, COMPARISON);
  if (tables === null) return pairsIn(decodeText(input.bytes, input.name), file);
  const table = tables.get(COMPARISON_TABLE);
  if (!table) throw new FengongError('no-comparison', { name: input.name });
  return readCorrections(table);
}

/**
 * The corrections in a workbook that is about to be written anew; none where it holds no comparison.
 * @throws FengongError `would-lose-notes` where people added columns of their own to it: a new file would not hold them
 */
export async function correctionsKept(file: string): Promise<Correction[]> {
  const tables = await tablesIn(await readInput(file), COMPARISON).catch(() => null);
  const table = tables?.get(COMPARISON_TABLE);
  if (!table) return [];
  const ours = new Set<string>(COMPARISON_COLUMNS.map(({ header }) => header));
  const own = table.headers.flatMap((header, column) => (ours.has(header) ? [] : [column]));
  const filled = table.rows.filter((row) => own.some((column) => (row[column] ?? '') !== '')).length;
  if (filled > 0) throw new FengongError('would-lose-notes', { name: file, rows: filled });
  return readCorrections(table);
}

/** Two names a line, with a comma, a tab or blanks between; a line of headers, blank lines and # are passed over. */
function pairsIn(text: string, name: string): Correction[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, at): Correction[] => {
    const written = line.replace(/#.*/, '').replaceAll('"', '').trim();
    if (written === '' || (at === 0 && /^(?:old|原)/i.test(written))) return [];
    const [old, now, ...more] = written.split(/\s*[,，;；\t]\s*|\s+/);
    if (!old || !now || more.length > 0 || (isNone(old) && isNone(now))) {
      throw new FengongError('bad-pairs', { name, line: at + 1 });
    }
    return [{ old: isNone(old) ? null : { name: old }, new: isNone(now) ? null : { name: now } }];
  });
}
