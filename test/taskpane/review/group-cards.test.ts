import { groupCards } from '../../../src/taskpane/review/group-cards';
import { pendingCards } from '../../../src/taskpane/review/pending-cards';
import type { ReviewCard } from '../../../src/taskpane/review/review-card';

const card = (key: string, severity: ReviewCard['severity']): ReviewCard => ({
  ...{ key, severity, what: key, advice: '', tasks: null, summary: null, line: null, place: null, about: [] },
});

const cards = [card('a', 'error'), card('b', 'warning'), card('c', 'warning'), card('d', 'note'), card('e', 'repair')];
const shape = (settled: readonly string[]) =>
  groupCards(cards, new Set(settled)).map(({ of, cards }) => [of, cards.map(({ key }) => key)]);

test('cards stand by severity, in the order in which they come', () => {
  expect(shape([])).toEqual([
    ['error', ['a']],
    ['warning', ['b', 'c']],
    ['note', ['d']],
    ['repair', ['e']],
  ]);
});

test('what a person has checked goes to the end and no longer waits', () => {
  expect(shape(['a', 'd'])).toEqual([
    ['warning', ['b', 'c']],
    ['repair', ['e']],
    ['settled', ['a', 'd']],
  ]);
  expect(pendingCards(cards, new Set(['a', 'd'])).map(({ key }) => key)).toEqual(['b', 'c']);
});
