// A zip archive: a Word document, an Excel workbook, or something that is named and refused.
import { FengongError } from '../model/errors';
import { readDocx } from './docx/read-docx';
import type { Reading } from './read-text';
import { unzip } from './unzip';
import { readXlsx } from './xlsx/read-xlsx';

/**
 * The lines of a .docx or .xlsx.
 * @throws FengongError `ofd-file`, `unknown-archive`, and what the readers throw
 */
export function readOffice(bytes: Uint8Array, name: string): Reading {
  const archive = unzip(bytes, name);
  const folders = new Set([...archive.names].map((part) => part.replace(/[/].*/, '')));
  if (folders.has('word')) return readDocx(archive, name);
  if (folders.has('xl')) return readXlsx(archive, name);
  if (folders.has('OFD.xml')) throw new FengongError('ofd-file', { name });
  throw new FengongError('unknown-archive', { name });
}
