import fc from 'fast-check';
import { findCandidates } from '../../src/compare/find-candidates';
import { gramSpace, similarityIn } from '../../src/compare/gram-space';

/** Texts over few characters: they share much. */
const texts = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '戊', '，'), maxLength: 8 }), {
  minLength: 2,
  maxLength: 24,
});

describe('similarity', () => {
  it('is 1 for the same letters, 0 where no two in a row are shared', () => {
    const space = gramSpace(['推进 ABC 项目。', '推进abc项目', '目项进推']);
    expect(similarityIn(space, 0, 1)).toBe(1);
    expect(similarityIn(space, 0, 2)).toBe(0);
  });

  it('is weighted Dice: 2 × shared / (all of one + all of the other)', () => {
    // 甲乙 in two of two texts: ln 2; 乙丙 and 乙丁 in one: ln 3
    const space = gramSpace(['甲乙丙', '甲乙丁']);
    expect(similarityIn(space, 0, 1)).toBeCloseTo((2 * Math.log(2)) / (2 * (Math.log(2) + Math.log(3))), 12);
  });
});

describe('candidates', () => {
  it('are those that a look at every pair finds', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0.05, max: 1, noNaN: true }), (all, least) => {
        const space = gramSpace(all);
        const half = Math.floor(all.length / 2);
        const olds = all.slice(0, half).map((_, at) => at);
        const news = all.slice(half).map((_, at) => at + half);
        const every = olds.flatMap((old) =>
          news
            .map((now) => ({ old, new: now, similarity: similarityIn(space, old, now) }))
            .filter(({ similarity }) => similarity >= least),
        );
        const found = findCandidates(space, olds, news, least);
        expect([...found].sort((a, b) => a.old - b.old || a.new - b.new)).toEqual(every);
        const isFalling = found.every((one, at) => {
          const next = found[at + 1];
          return next?.old !== one.old || next.similarity <= one.similarity;
        });
        expect(isFalling).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
