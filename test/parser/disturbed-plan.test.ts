// The bundled plan stays right in every field but source lines, however a scanner disturbs it.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disturb, disturbance } from './support/disturb';
import { read, registryFields } from './support/read';

const root = join(__dirname, '../..');
const gold = JSON.parse(readFileSync(join(root, 'test/fixtures/2024-liaoning.registry.json'), 'utf8')) as Record<
  string,
  unknown
>[];

/** Without blanks, and with marks of one width: how two readings of one text compare. At once, as JSON: there are millions. */
const folded = (tasks: readonly Record<string, unknown>[]): string =>
  JSON.stringify(tasks.map((fields) => ({ ...fields, source: undefined })))
    .normalize('NFKC')
    .replace(/\\[nrtf]|\s/g, '');
const expected = folded(gold);

test('1,000 disturbed copies of the plan give the same registry', () => {
  fc.assert(
    fc.property(disturbance, (how) => {
      const plan = read(disturb(how));
      const found = folded(plan.tasks.map(registryFields));
      // one comparison a copy: an expectation a task would take longer than all the parsing
      if (found !== expected) expect(found.split('},{')).toEqual(expected.split('},{'));
    }),
    // one seed: the same thousand copies on every machine
    { numRuns: 1000, seed: 20240101 },
  );
}, 300_000);
