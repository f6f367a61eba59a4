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

/** Without blanks, and with marks of one width: how two readings of one text compare. */
const fold = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.normalize('NFKC').replace(/\s/g, '')
    : Array.isArray(value)
      ? value.map(fold)
      : value;
const folded = (fields: Record<string, unknown>) =>
  Object.entries(fields)
    .filter(([name]) => name !== 'source')
    .map(([name, value]) => `${name}=${JSON.stringify(fold(value))}`)
    .join('|');
const expected = gold.map(folded);

test('1,000 disturbed copies of the plan give the same registry', () => {
  fc.assert(
    fc.property(disturbance, (how) => {
      const plan = read(disturb(how));
      const found = plan.tasks.map((task) => folded(registryFields(task)));
      // one comparison a copy: an expectation a task would take longer than all the parsing
      if (found.join('\n') !== expected.join('\n')) expect(found).toEqual(expected);
    }),
    // one seed: the same thousand copies on every machine
    { numRuns: 1000, seed: 20240101 },
  );
}, 300_000);
