// Copies of the bundled plan as scanners and converters disturb it: broken lines, marks of other widths, heading marks,
// padding, page numbers.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const seed = readFileSync(join(__dirname, '../../../seeds/2024-liaoning.md'), 'utf8');

/** The lines as they were before the scanner broke them. */
const logical: string[] = [];
for (const raw of seed.split('\n')) {
  const line = raw
    .trim()
    .replace(/^#+\s*/, '')
    .replaceAll('**', '');
  if (line === '') continue;
  const opens =
    /^\d+\. /.test(line) ||
    /^[（(]?[一二三四五六七八九十]+[)）、]/.test(line) ||
    /^(牵头领导|牵头单位|责任单位)：/.test(line);
  if (opens || logical.length < 3 || /^今年是/.test(line)) logical.push(line);
  else logical[logical.length - 1] += line;
}
const isHeading = (line: string) => /^[（(]?[一二三四五六七八九十]+[)）、]/.test(line);

/** A stream of numbers from one seed: a disturbance must not depend on how many numbers another one took. */
function random(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Disturbance {
  readonly seed: number;
  readonly wraps: number;
  readonly widths: number;
  readonly heads: number;
  readonly padding: number;
  readonly pages: number;
  readonly trailing: number;
  readonly crlf: boolean;
  readonly bom: boolean;
  readonly indent: boolean;
}

const HALF: Record<string, string> = { '：': ':', '，': ',', '（': '(', '）': ')', '；': ';' };
const FULL: Record<string, string> = { ':': '：', ',': '，', '(': '（', ')': '）', ';': '；' };

/** Marks in their other width, wherever `turns` says so of a character. */
function otherWidths(text: string, turns: () => boolean): string {
  let turned = '';
  for (const c of text) turned += turns() ? (HALF[c] ?? FULL[c] ?? c) : c;
  return turned;
}

export function disturb(d: Disturbance): string {
  const next = random(d.seed);
  const out: string[] = [];
  const blank = () => out.push(next() < 0.5 ? '' : next() < 0.5 ? '　' : '   ');
  for (const line of logical) {
    let text = line;
    if (text.startsWith('牵头领导：') && next() < d.padding) {
      text = text
        .replace(/(?<=[：、])([^、]+)/g, (name) => Array.from(name.replace(/\s/g, '')).join(next() < 0.5 ? '　' : ' '))
        .replace(/ $/, '');
    }
    text = otherWidths(text, () => next() < d.widths);
    const head = /^(\d+\. |[（(]?[一二三四五六七八九十]+[)）、]\s*|.{4}[：:])/.exec(text)?.[0].length ?? 4;
    const lines: string[] = [];
    let from = 0;
    for (let wraps = next() < d.wraps ? 1 + Math.floor(next() * 2) : 0; wraps > 0; wraps--) {
      const at = Math.max(from + 2, head + 1) + Math.floor(next() * (text.length - head));
      if (text.startsWith('牵头领导') || at >= text.length) break;
      lines.push(text.slice(from, at));
      from = at;
    }
    lines.push(text.slice(from));
    lines.forEach((piece, i) => {
      let printed = piece;
      const mark = next();
      if (i === 0 && isHeading(line))
        printed = mark < d.heads ? `${'#'.repeat(1 + (Math.floor(mark * 20) % 5))} ${piece}` : piece;
      else if (mark < d.heads / 10) printed = `## ${piece}`;
      else if (mark < d.heads / 8) printed = `**${piece}**`;
      if (d.indent && i === 0) printed = `　　${printed}`;
      out.push(printed + (next() < d.trailing ? '  ' : ''));
      if (next() < 0.8) blank();
      if (next() < d.pages) out.push('', next() < 0.5 ? '\f' : `— ${Math.floor(next() * 40) + 1} —`, '');
    });
  }
  return (d.bom ? '\uFEFF' : '') + out.join(d.crlf ? '\r\n' : '\n');
}

const share = fc.constantFrom(0, 0.1, 0.5, 1);
export const disturbance = fc.record({
  seed: fc.nat(),
  wraps: fc.constantFrom(0, 0.1, 0.5),
  widths: share,
  heads: share,
  padding: share,
  pages: fc.constantFrom(0, 0.02, 0.2),
  trailing: share,
  crlf: fc.boolean(),
  bom: fc.boolean(),
  indent: fc.boolean(),
});
