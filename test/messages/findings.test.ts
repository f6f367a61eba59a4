// Every finding of real readings has its sentence in both languages, with everything it speaks of filled in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFinding } from '../../src/messages/findings';
import type { Finding } from '../../src/model/finding';
import { read } from '../parser/support/read';

const root = join(__dirname, '../..');
const readings = join(root, 'test/fixtures/readings');
const texts = [
  readFileSync(join(root, 'seeds/2024-liaoning.md'), 'utf8'),
  ...readdirSync(readings).flatMap((file) =>
    readFileSync(join(readings, file), 'utf8')
      .split(/^=== /m)
      .slice(1)
      .map((document) => document.slice(document.indexOf('\n') + 1, document.indexOf('\n---\n'))),
  ),
];

test('every finding speaks', () => {
  const findings = texts.flatMap((text) => read(text).findings);
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(15);
  for (const finding of findings) {
    for (const lang of ['zh', 'en'] as const) {
      const sentence = describeFinding(finding, lang);
      expect(sentence).not.toBe(finding.code);
      expect(sentence).not.toMatch(/undefined/);
    }
  }
});

test('a sentence says what was found and what was made of it', () => {
  const finding: Finding = {
    code: 'padded-name',
    severity: 'repair',
    task: '2024-001',
    line: 11,
    data: { printed: '王 健', name: '王健' },
  };
  expect(describeFinding(finding, 'zh')).toBe('姓名中的空格已去掉：“王 健”读作“王健”。');
  expect(describeFinding(finding, 'en')).toBe('Blanks inside a name were removed: "王 健" is read as "王健".');
});

test('a code without an entry speaks for itself', () => {
  const finding: Finding = { code: 'toString', severity: 'note', task: null, line: null, data: {} };
  expect(describeFinding(finding, 'zh')).toBe('toString');
});
