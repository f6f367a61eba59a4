// LibreOffice as an independent reader of the workbooks that are written.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const FONTS = join(__dirname, '../fonts/fonts.conf');

/** Every sheet as CSV, all fields quoted as they must be; -1: one file a sheet. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Converts `file` into `folder`, with a profile of its own: an open LibreOffice would swallow the request. */
export function convert(file: string, format: string, folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'fengong-office-'));
  try {
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format, '--outdir', folder, file],
      { stdio: 'ignore', env: { ...process.env, FONTCONFIG_FILE: FONTS } },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What every sheet of the workbook `file` holds: raw values, by the name of the sheet. */
export function sheetsOf(file: string, folder: string): Map<string, string[][]> {
  convert(file, CSV, folder);
  const stem = `${basename(file, '.xlsx')}-`;
  return new Map(
    readdirSync(folder)
      .filter((name) => name.startsWith(stem) && name.endsWith('.csv'))
      .map((name) => [name.slice(stem.length, -4), parseCsv(readFileSync(join(folder, name), 'utf8'))]),
  );
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
