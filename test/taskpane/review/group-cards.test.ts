import type { ReviewMarks } from '../../../src/model/review';
import { groupCards } from '../../../src/taskpane/review/group-cards';
import { pendingCards } from '../../../src/taskpane/review/pending-cards';
import type { ReviewCard } from '../../../src/taskpane/review/review-card';

const card = (key: string, severity: ReviewCard['severity']): ReviewCard => ({
  key,
  severity,
  what: key,
  advice: '',
  tasks: null,
  summary: null,
  line: null,
  place: null,
  about: [],
});

const cards = [card('a', 'error'), card('b', 'warning'), card('c', 'warning'), card('d', 'note'), card('e', 'repair')];
const marks = (...keys: readonly string[]): ReviewMarks =>
  new Map(keys.map((key, at) => [key, { handling: at === 0 ? '已核' : '忽略', remark: '', what: null }]));
const shape = (settled: readonly string[]) =>
  groupCards(cards, marks(...settled)).map(({ of, cards }) => [of, cards.map(({ key }) => key)]);

test('cards stand by severity, in the order in which they come', () => {
  expect(shape([])).toEqual([
    ['error', ['a']],
    ['warning', ['b', 'c']],
    ['note', ['d']],
    ['repair', ['e']],
  ]);
});

test('what a person has checked or ignored goes to the end and no longer waits', () => {
  expect(shape(['a', 'd'])).toEqual([
    ['warning', ['b', 'c']],
    ['repair', ['e']],
    ['settled', ['a', 'd']],
  ]);
  expect(pendingCards(cards, marks('a', 'd')).map(({ key }) => key)).toEqual(['b', 'c']);
});

test('待核, a word that people made up and a remark alone leave a point open', () => {
  const open: ReviewMarks = new Map([
    ['a', { handling: '待核', remark: '', what: null }],
    ['b', { handling: '再议', remark: '', what: null }],
    ['c', { handling: '', remark: '问王处', what: null }],
  ]);
  expect(pendingCards(cards, open).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
});
