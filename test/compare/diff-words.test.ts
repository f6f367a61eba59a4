import fc from 'fast-check';
import { diffWords } from '../../src/compare/diff-words';
import { wordsOf } from '../../src/compare/plain-text';
import { marked } from './plans';

const shown = (old: string, now: string) => {
  const pieces = diffWords(old, now);
  return pieces && marked(pieces);
};

it.each([
  ['增长5.5%左右', '增长6%左右', '增长[-5.5%-]{+6%+}左右'],
  ['建设法治政府', '建设更高水平的法治政府', '建设{+更高水平的+}法治政府'],
  ['甲', '乙', '[-甲-]{+乙+}'],
  ['', '新任务', '{+新任务+}'],
  ['改善的营商环境', '优化了的消费环境', '[-改善的营商-]{+优化了的消费+}环境'],
  ['推广ABC模式', '推广ABD模式', '推广[-ABC-]{+ABD+}模式'],
])('%s → %s', (old, now, expected) => {
  expect(shown(old, now)).toBe(expected);
});

it('sees no change in spaces and widths', () => {
  expect(diffWords('增长 5.5%（含）', '增长5.5％ (含)')).toBeNull();
});

it('holds both texts whole', () => {
  const words = fc.string({ unit: fc.constantFrom('省', '市', '推', '进', '1', '2', 'a', '，', ' ') });
  fc.assert(
    fc.property(words, words, (old, now) => {
      const pieces = diffWords(old, now);
      if (pieces === null) return expect(wordsOf(old)).toBe(wordsOf(now));
      const without = (side: 'old' | 'new') =>
        wordsOf(
          pieces
            .filter((piece) => piece.in !== side)
            .map(({ text }) => text)
            .join(''),
        );
      expect([without('new'), without('old')]).toEqual([wordsOf(old), wordsOf(now)]);
    }),
  );
});

it('shows texts that are too long to be mixed one after the other', () => {
  const [old, now] = ['甲'.repeat(4000), '乙'.repeat(4000)];
  expect(diffWords(old, now)).toEqual([
    { in: 'old', text: old },
    { in: 'new', text: now },
  ]);
});
