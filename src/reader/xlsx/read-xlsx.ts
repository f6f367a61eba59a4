// The tables of an Excel workbook to lines: values only, every visible sheet in the order of its tabs. Positions are
// rows. (Registers of this product are read elsewhere, from their named tables.)
import { FengongError } from '../../model/errors';
import type { Finding } from '../../model/finding';
import { createBudget } from '../budget';
import { decodeText } from '../decode-text';
import type { SourceLine } from '../document';
import type { Reading } from '../read-text';
import type { Archive } from '../unzip';
import { readCellFormats } from './cell-formats';
import { readSharedStrings } from './read-shared-strings';
import { readSheet } from './read-sheet';
import { readSheetList } from './read-sheet-list';

/**
 * The lines of a workbook.
 * @throws FengongError `damaged-file`, `empty-file`, `only-pictures`, `table-too-large`, and what `unzip` throws
 */
export function readXlsx(archive: Archive, name: string): Reading {
  const part = (path: string) => {
    const bytes = archive.read(path);
    return bytes === null || bytes.length === 0 ? '' : decodeText(bytes, name);
  };
  const { sheets, dates1904 } = readSheetList(part);
  if (sheets.length === 0) throw new FengongError('damaged-file', { name });

  const budget = createBudget(name);
  const strings = readSharedStrings(part('xl/sharedStrings.xml'));
  const formats = readCellFormats(part('xl/styles.xml'), dates1904);
  const read = sheets
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => ({ name: sheet.name, lines: readSheet(part(sheet.path), strings, formats, budget) }))
    .filter((sheet) => sheet.lines.length > 0);

  const lines: SourceLine[] = read.flatMap((sheet) => sheet.lines);
  if (lines.length === 0) {
    const hasPictures = [...archive.names].some((path) => path.startsWith('xl/media/'));
    throw new FengongError(hasPictures ? 'only-pictures' : 'empty-file', { name });
  }
  return { lines, findings: read.length > 1 ? [severalSheets(read.map((sheet) => sheet.name))] : [] };
}

/** Rows are counted anew on each sheet, so a person should know that there are several. */
function severalSheets(names: readonly string[]): Finding {
  const data = { count: names.length, names: names.join('、') };
  return { code: 'several-sheets', severity: 'note', task: null, line: null, data };
}
