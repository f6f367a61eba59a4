// The bundled plan in every format that is read: the same tasks, but for where they stand.
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Plan } from '../../src/model/plan';
import type { Task } from '../../src/model/task';
import { parsePlan } from '../../src/parser/parse-plan';
import { readDocument } from '../../src/reader/read-document';

const read = async (path: string) =>
  parsePlan(await readDocument(readFileSync(path), path.split('/').at(-1) ?? ''), DEFAULT_SETTINGS);
const fixture = (name: string) => read(`test/fixtures/documents/${name}`);

/** Everything but the position. */
const contents = (plan: Plan) => plan.tasks.map((task) => ({ ...task, source: null }));
/** Printing swallows the space at which a line is broken. */
const withoutSpaces = (plan: Plan) =>
  contents(plan).map((task) => JSON.parse(JSON.stringify(task).replace(/ /g, '')) as Task);

jest.setTimeout(30_000);

let original: Plan;
beforeAll(async () => {
  original = await read('seeds/2024-liaoning.md');
});

test('GB18030 with CRLF: the same to the line', async () => {
  const plan = await fixture('plan-gb18030.txt');
  expect(plan.tasks).toEqual(original.tasks);
});

test.each(['plan-typed.docx', 'plan-numbered.docx', 'plan-table.docx', 'plan-table.xlsx'])(
  '%s: the same tasks',
  async (name) => {
    const plan = await fixture(name);
    expect(contents(plan)).toEqual(contents(original));
    expect(plan.sections.map((section) => section.title)).toEqual(original.sections.map((section) => section.title));
    expect(plan.year).toBe(2024);
  },
);

test.each(['plan-typed.pdf', 'plan-table.pdf'])('%s: the same tasks but for spaces at line breaks', async (name) => {
  const plan = await fixture(name);
  expect(withoutSpaces(plan)).toEqual(withoutSpaces(original));
});
