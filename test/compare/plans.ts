// Plans for comparisons, from texts; and a comparison in short lines, so that an expectation is read at a glance.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignNames } from '../../src/compare/align-names';
import { comparePlans } from '../../src/compare/compare-plans';
import type { Correction, Differences, Match, Piece, TargetChange } from '../../src/compare/types';
import type { Plan } from '../../src/model/plan';
import type { Target } from '../../src/model/task';
import { read } from '../parser/support/read';

const root = join(__dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

export const bundled = (): Plan => read(text('seeds/2024-liaoning.md'));
export const year = (of: 2024 | 2025): Plan => read(text(`test/fixtures/compare/${of}-plan.md`));
export { read };

export const differences = (old: Plan, now: Plan, corrections: readonly Correction[] = []): Differences =>
  comparePlans(alignNames(old, now), now, corrections);

/** 开展 → 扩大: [-开展-]{+扩大+}老年助餐服务试点。 */
export const marked = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ({ both: piece.text, old: `[-${piece.text}-]`, new: `{+${piece.text}+}` })[piece.in]).join('');

/** 9→10 [-开展-]{+扩大+}… lead +甲 -乙 */
export function inShort({ old, new: now, changes }: Match): string {
  const numbers = (side: Match['old']) => side.map(({ no }) => no).join('+');
  return [
    `${numbers(old)}→${numbers(now)}`,
    ...(changes.words ? [marked(changes.words)] : []),
    ...changes.parties.map(({ field, came, went }) =>
      [field, ...came.map((name) => `+${name}`), ...went.map((name) => `-${name}`)].join(' '),
    ),
    ...changes.respelled.map((one) => `${one.old}=${one.new}`),
    ...(changes.openEnded ? [changes.openEnded.new ? '+等' : '-等'] : []),
    ...(changes.deadline ? [`${changes.deadline.old}→${changes.deadline.new}`] : []),
    ...(changes.place ? [`${place(changes.place.old)}→${place(changes.place.new)}`] : []),
  ].join(' ');
}

const place = ({ section, subsection }: { section: string | null; subsection: string | null }) =>
  `${section}${subsection ?? ''}`;

export function targetInShort({ verdict, old, new: now }: TargetChange): string {
  const value = (one: Target | null) => (one ? `${one.operator}${one.value}${one.unit}` : '');
  return `${verdict} ${(now ?? old)!.indicator} ${value(old)}→${value(now)}`;
}
