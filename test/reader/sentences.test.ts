// Every code that the reader throws has its sentence in both languages, and names the file.
import { readdirSync, readFileSync } from 'node:fs';
import { describeError } from '../../src/messages/errors';
import { FengongError } from '../../src/model/errors';

const sources = readdirSync('src/reader', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const codes = new Set(
  sources.flatMap((path) =>
    [...readFileSync(`src/reader/${path}`, 'utf8').matchAll(/new FengongError\(([^{]*)\{/g)].flatMap((call) =>
      [...(call[1] ?? '').matchAll(/'([a-z-]+)'/g)].map((code) => code[1] ?? ''),
    ),
  ),
);

test('the codes are found', () => {
  expect(codes).toContain('pdf-without-text');
  expect(codes.size).toBeGreaterThan(10);
});

test.each([...codes])('%s', (code) => {
  const error = new FengongError(code, { name: '方案.docx', limit: 256 });
  expect(describeError(error, 'zh')).toMatch(/^“方案\.docx”.*。$/);
  expect(describeError(error, 'en')).toMatch(/"方案\.docx".*\.$/);
});
