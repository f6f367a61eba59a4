import { confidenceOf, DOUBTS } from '../../src/model/confidence';
import { byWorth, rankOf, REVIEW_ORDER } from '../../src/model/review-order';
import { describeReasons } from '../../src/messages/confidence';

test('no reason, no doubt; one that a person should look at outweighs any number of others', () => {
  expect(confidenceOf([])).toEqual({ level: 'high', reasons: [] });
  expect(confidenceOf(['padded-name', 'declared-reading'])).toEqual({ level: 'high', reasons: [] });
  expect(confidenceOf(['open-lists', 'shared-suffix', 'shared-suffix'])).toEqual({
    level: 'medium',
    reasons: ['open-lists', 'shared-suffix'],
  });
  expect(confidenceOf(['group', 'open-lists', 'unrecognised-name'])).toEqual({
    level: 'low',
    reasons: ['unrecognised-name', 'open-lists', 'group'],
  });
});

test('every reason has its place in the order and its words', () => {
  const codes = Object.keys(DOUBTS);
  expect(codes.filter((code) => !(REVIEW_ORDER as readonly string[]).includes(code))).toEqual([]);
  for (const lang of ['zh', 'en'] as const)
    expect(describeReasons(confidenceOf(codes), lang)).toHaveLength(codes.length);
});

test('a doubt comes before what is routine, a warning before any note', () => {
  const points = [
    { severity: 'repair', code: 'unclosed-bracket' },
    { severity: 'note', code: 'closing-text' },
    { severity: 'note', code: 'number-gap' },
    { severity: 'warning', code: 'number-repeated' },
    { severity: 'warning', code: 'missing-leader' },
    { severity: 'error', code: 'of-a-later-version' },
  ] as const;
  expect([...points].sort(byWorth).map(({ code }) => code)).toEqual([
    'of-a-later-version',
    'missing-leader',
    'number-repeated',
    'number-gap',
    'closing-text',
    'unclosed-bracket',
  ]);
  expect(rankOf('of-a-later-version')).toBeGreaterThan(rankOf('group'));
});
