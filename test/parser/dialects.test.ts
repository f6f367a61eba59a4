// Documents in every dialect, each with the registry that a careful clerk would make of it, one line a task. The made-up
// documents were read by hand; those named d01 … d38 agree with a gold made by others.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compact } from './support/compact';
import { read } from './support/read';

const folder = join(__dirname, '../fixtures/readings');

describe.each(readdirSync(folder))('%s', (file) => {
  const documents = readFileSync(join(folder, file), 'utf8').split(/^=== /m).slice(1);
  test.each(documents.map((document) => [document.slice(0, document.indexOf('\n')), document]))('%s', (_, document) => {
    const [text, expected] = document.slice(document.indexOf('\n') + 1).split('\n---\n');
    expect(compact(read(text!))).toEqual(expected!.trim().split('\n'));
  });
});
