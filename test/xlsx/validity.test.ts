// The Open XML SDK's validator finds nothing to object to.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../src/analytics/analyze';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { contextOf } from '../../src/workbook/context';
import { describeWorkbook } from '../../src/workbook/describe-workbook';
import { SMALL_PLAN } from '../workbook/small-plan';
import { featureSpec } from './feature-spec';
import { written } from './parts';

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
  expect(objections(await written(featureSpec))).toEqual([]);
}, 30_000);

test('a workbook with sheets that people asked for is valid', async () => {
  const spec = describeWorkbook(
    contextOf(SMALL_PLAN, analyze(SMALL_PLAN, DEFAULT_SETTINGS), DEFAULT_SETTINGS, '2024-03-01'),
    {
      extras: [
        {
          sheet: '交叉',
          request: {
            kind: 'cross-tab',
            tab: {
              rows: 'unit',
              columns: 'role',
              measure: 'weighted',
              filters: {},
              sort: 'total',
              top: { rows: 2, columns: null },
            },
          },
        },
        {
          sheet: '推演',
          request: { kind: 'what-if', steps: [{ kind: 'merge', from: '省财政厅', into: '省公安厅' }] },
        },
      ],
    },
  );
  expect(objections(await written(spec))).toEqual([]);
}, 30_000);
