// The Open XML SDK's validator finds nothing to object to.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/xlsx/write-xlsx';
import { featureSpec } from './feature-spec';

const folder = mkdtempSync(join(tmpdir(), 'fengong-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The validator is published for `import` only, which jest does not run: it is called as a program. */
function objections(bytes: Uint8Array): unknown[] {
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, bytes);
  const program = join(__dirname, '../../node_modules/.bin/ooxml-validator');
  try {
    return JSON.parse(execFileSync(program, [file], { encoding: 'utf8' })).errors;
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout).errors;
  }
}

test('a workbook with every feature is valid', async () => {
  expect(objections(writeXlsx(featureSpec))).toEqual([]);
}, 30_000);
